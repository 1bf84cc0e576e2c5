namespace Mingzhang.Publishing.Excel;

internal enum Side { General, Left, Centre, Right }

/// <summary>How a cell looks: its letters, its place in the cell, its frame, and the number format.</summary>
internal sealed record CellLook
{
    public static readonly CellLook Plain = new();
    public static readonly CellLook Bold = new() { IsBold = true };

    public bool IsBold { get; init; }
    /// <summary>Points.</summary>
    public int Size { get; init; } = 11;
    public Side Side { get; init; }
    public bool Wraps { get; init; }
    public bool Framed { get; init; }
    public bool Shaded { get; init; }
    /// <summary>Steps to the right.</summary>
    public int Indent { get; init; }
    public string Format { get; init; } = "General";
}
