using Mingzhang.Reading.Layout.Pieces;

namespace Mingzhang.Reading.Word;

/// <summary>What a document's stories share: its styles, lists, charts, limits, and counts of what is not read.</summary>
internal sealed class WordContext(Styles styles, Numbering numbering, Func<string, TablePiece?> chart, ReadLimits limits)
{
    public Styles Styles { get; } = styles;
    public Numbering Numbering { get; } = numbering;
    /// <summary>The values of the chart with this relation id.</summary>
    public Func<string, TablePiece?> Chart { get; } = chart;
    public ReadLimits Limits { get; } = limits;
    public CellBudget Cells { get; } = new(limits.Cells);
    /// <summary>Pictures large enough to hold a table or a page of text.</summary>
    public int LargePictures { get; set; }
    public int EmbeddedObjects { get; set; }
}
