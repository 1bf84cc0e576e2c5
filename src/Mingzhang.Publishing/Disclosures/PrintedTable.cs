using Mingzhang.Accounts;

namespace Mingzhang.Publishing.Disclosures;

/// <summary>A table as it is printed: lines above, head rows, body rows, notes below.</summary>
public sealed record PrintedTable
{
    public required TableKind Kind { get; init; }
    public required string Title { get; init; }
    /// <summary>公开01表; null for sheets of the attachments.</summary>
    public string? FormNumber { get; init; }
    /// <summary>部门：… ; null where the form has no such line.</summary>
    public string? EntityLine { get; init; }
    public string? YearLine { get; init; }
    public string? UnitLine { get; init; }
    public bool Landscape { get; init; }
    /// <summary>Relative widths, one for each column.</summary>
    public required IReadOnlyList<int> Widths { get; init; }
    /// <summary>How many of the first rows are heads, repeated on every page.</summary>
    public required int HeadRows { get; init; }
    /// <summary>Cells that a span of another covers are left out of their row, as in HTML.</summary>
    public required IReadOnlyList<IReadOnlyList<TableCell>> Rows { get; init; }
    /// <summary>注 and 说明, a paragraph each.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}

public enum CellRole { Head, Label, Code, Amount, Words }

/// <summary>One cell. <see cref="Figure"/> where a number with an address stands in it.</summary>
public sealed record TableCell(string Text, CellRole Role = CellRole.Words)
{
    public int ColumnSpan { get; init; } = 1;
    public int RowSpan { get; init; } = 1;
    public PrintedFigure? Figure { get; init; }
    /// <summary>
    /// The amount in the printed unit as a workbook holds it: unrounded where every figure is rounded for itself, so that live sums
    /// show what is printed; as printed where the tables add up as printed.
    /// </summary>
    public decimal? Held { get; init; }
    /// <summary>Depth of the label: 类 0, 款 1, 项 2, or 其中.</summary>
    public int Indent { get; init; }
    public bool IsTotal { get; init; }
    /// <summary>How a workbook works the amount out; null for a number that was recorded.</summary>
    public CellSum? Sum { get; init; }
}

/// <summary>Σ sign × cell, cells by their address in tables of the same disclosure: the workbook writer finds where they stand.</summary>
public sealed record CellSum(IReadOnlyList<(int Sign, TableKind Table, Address Address)> Terms);
