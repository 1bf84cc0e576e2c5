using Mingzhang.Reading.Layout.Pieces;

namespace Mingzhang.Reading.Html;

/// <summary>An element whose end has not come yet, with what to return to when it does.</summary>
internal sealed class OpenElement(string name, bool hidden)
{
    public string Name { get; } = name;
    public bool Hidden { get; } = hidden;
    /// <summary>A figure with a drawing in it: a table beside the drawing has its values.</summary>
    public bool Drawn { get; set; }
    /// <summary>The table that this element is.</summary>
    public TableBuilder? Table { get; set; }
    /// <summary>The cell that this element is.</summary>
    public CellPiece? Cell { get; set; }
    /// <summary>Where text went before this cell or caption began.</summary>
    public Flow? Outer { get; set; }
}
