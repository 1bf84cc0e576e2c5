using Mingzhang.Publishing.Disclosures;

namespace Mingzhang.Publishing.Excel;

/// <summary>Where a printed table stands on its sheet: lines above it, then its rows, then its notes.</summary>
internal sealed class TableLayout
{
    /// <summary>Fewer columns leave no room for department, year and unit side by side.</summary>
    private const int ColumnsForOneLine = 4;

    public TableLayout(PrintedTable table, string sheet)
    {
        Table = table;
        Sheet = sheet;
        Grid = SpannedRows.Of(table);
        Columns = table.Widths.Count;
        Above = [.. LinesAbove(table, Columns)];
    }

    public PrintedTable Table { get; }
    public string Sheet { get; }
    public IReadOnlyList<IReadOnlyList<TableCell?>> Grid { get; }
    public int Columns { get; }
    /// <summary>Lines above the table: texts with the columns that each takes.</summary>
    public IReadOnlyList<IReadOnlyList<(string Text, int Column, int Columns, Side Side)>> Above { get; }
    /// <summary>Row on the sheet of the table's first row.</summary>
    public int FirstRow => Above.Count;

    private static IEnumerable<IReadOnlyList<(string, int, int, Side)>> LinesAbove(PrintedTable table, int columns)
    {
        yield return [(table.Title, 0, columns, Side.Centre)];
        if (table.FormNumber is { } number) yield return [(number, 0, columns, Side.Right)];
        if (columns < ColumnsForOneLine)
        {
            if (table.EntityLine is { } entity) yield return [(entity, 0, columns, Side.Left)];
            if (table.YearLine is { } year) yield return [(year, 0, columns, Side.Left)];
            if (table.UnitLine is { } unit) yield return [(unit, 0, columns, Side.Right)];
        }
        else if (table.EntityLine is not null || table.YearLine is not null || table.UnitLine is not null) yield return OneLine(table, columns);
    }

    /// <summary>The department takes half the width, the unit a fifth at the right, the year what is left.</summary>
    private static List<(string, int, int, Side)> OneLine(PrintedTable table, int columns)
    {
        var width = table.Widths.Sum();
        var left = 1;
        for (var w = table.Widths[0]; left < columns - 2 && 2 * w < width; left++) w += table.Widths[left];
        var right = columns - 1;
        for (var w = table.Widths[^1]; right > left + 1 && 5 * w < width; right--) w += table.Widths[right - 1];
        return [.. new[] { (table.EntityLine ?? "", 0, left, Side.Left), (table.YearLine ?? "", left, right - left, Side.Centre), (table.UnitLine ?? "", right, columns - right, Side.Right) }];
    }
}
