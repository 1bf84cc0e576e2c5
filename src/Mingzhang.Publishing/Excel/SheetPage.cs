namespace Mingzhang.Publishing.Excel;

internal readonly record struct StyledCell(Cell Value, CellLook Look);

/// <summary>A row of a page; cells that a merge covers are there for their frame.</summary>
/// <param name="Height">Points; null for the usual height.</param>
internal sealed record SheetLine(IReadOnlyList<StyledCell> Cells, decimal? Height = null);

/// <summary>Cells merged into one, rows and columns from 0.</summary>
internal readonly record struct MergedCells(int Row, int Column, int Rows, int Columns)
{
    public string Reference => $"{CellName.Of(Row, Column)}:{CellName.Of(Row + Rows - 1, Column + Columns - 1)}";
}

/// <summary>A worksheet as it is seen and printed: widths in characters, merged cells, what stays in view and what is printed on every page.</summary>
internal sealed record SheetPage(string Name, IReadOnlyList<decimal> Widths, IReadOnlyList<SheetLine> Lines)
{
    public IReadOnlyList<MergedCells> Merges { get; init; } = [];
    public int FrozenRows { get; init; }
    public int FrozenColumns { get; init; }
    public bool Landscape { get; init; }
    /// <summary>Rows printed at the top of every page, first and last, from 0.</summary>
    public (int First, int Last)? Repeated { get; init; }
    /// <summary>Printed above every page.</summary>
    public string PageHead { get; init; } = "";

    /// <summary>The name as formulas quote it.</summary>
    public string Quoted => Quote(Name);

    public static string Quote(string name) => $"'{name.Replace("'", "''", StringComparison.Ordinal)}'";
}
