using Mingzhang.Publishing.Disclosures;
using Mingzhang.Publishing.Terminal;

namespace Mingzhang.Publishing.Word.Tables;

/// <summary>
/// Columns and size of type with which no number is broken and, where possible, the table keeps to one page. Lengths in twips,
/// sizes in half points.
/// </summary>
internal sealed record ColumnWidths(IReadOnlyList<int> Columns, int Size, int RowHeight, bool OnOnePage)
{
    public const short Margin = 57;
    private const int Roomy = 400;
    /// <summary>Title, lines above and notes below a table on its page.</summary>
    private const int Around = 2400;
    private static readonly int[] Sizes = [21, 18, 16, 15];

    /// <summary>Exact height of a line of text in a cell.</summary>
    public int Line => Size * 13;

    /// <summary>A table made to lie stands upright where that keeps it on one page, and lying does not.</summary>
    public static bool Lies(PrintedTable table) =>
        table.Landscape && (Of(table, landscape: true).OnOnePage || !Of(table, landscape: false).OnOnePage);

    /// <summary>What the columns need in the smallest type that can still be read with ease.</summary>
    public static int[] LeastOf(PrintedTable table) => Needs(SpannedRows.Of(table), table.Widths.Count, Sizes[^1], Least);

    public static ColumnWidths Of(PrintedTable table, bool landscape)
    {
        var (width, height) = landscape ? (Typography.TextLong, Typography.TextShort - Around) : (Typography.TextShort, Typography.TextLong - Around);
        var grid = SpannedRows.Of(table);
        ColumnWidths? first = null;
        foreach (var size in Sizes)
        {
            var least = Needs(grid, table.Widths.Count, size, Least);
            if (least.Sum() > width && size != Sizes[^1]) continue;
            var wished = Needs(grid, table.Widths.Count, size, OnOneLine);
            var columns = Shares(table.Widths, wished.Sum() <= width ? wished : least, width);
            var line = size * 13;
            var lines = grid.Select(row => Lines(row, columns, size)).ToList();
            var spare = (height - lines.Sum(l => l * line + 20)) / Math.Max(1, lines.Count);
            var fitting = new ColumnWidths(columns, size, Math.Min(Roomy, line + 20 + Math.Max(0, spare)), spare >= 0);
            if (fitting.OnOnePage) return fitting;
            first ??= fitting;
        }
        return first!;
    }

    /// <summary>Numbers are never broken; words may be.</summary>
    private static int Least(TableCell cell) => cell.Role is CellRole.Amount or CellRole.Code ? Characters(cell.Text) : 3;

    /// <summary>Labels and short heads on one line look better.</summary>
    private static int OnOneLine(TableCell cell) => cell.Role switch
    {
        CellRole.Label => Characters(cell.Text) + 2 * cell.Indent,
        CellRole.Head when cell.Text.Length <= 4 => Characters(cell.Text),
        _ => Least(cell),
    };

    /// <summary>The width of each column, from what its cells need in half-width characters.</summary>
    private static int[] Needs(IReadOnlyList<IReadOnlyList<TableCell?>> grid, int columns, int size, Func<TableCell, int> needs)
    {
        var widths = Enumerable.Repeat(Wide(3, size), columns).ToArray();
        foreach (var row in grid)
            for (var i = 0; i < columns; i++)
                if (row[i] is { ColumnSpan: 1 } cell) widths[i] = Math.Max(widths[i], Wide(needs(cell), size));
        return widths;
    }

    /// <summary>In the ratio of the form; a column that would be too narrow takes from those that have enough.</summary>
    private static int[] Shares(IReadOnlyList<int> ratio, int[] least, int width)
    {
        var whole = ratio.Sum();
        var columns = ratio.Select(r => width * r / whole).ToArray();
        var need = columns.Select((c, i) => Math.Max(0, least[i] - c)).Sum();
        var slack = columns.Select((c, i) => Math.Max(0, c - least[i])).ToArray();
        var all = slack.Sum();
        if (need > 0 && all > 0)
            for (var i = 0; i < columns.Length; i++) columns[i] = columns[i] < least[i] ? least[i] : columns[i] - (int)((long)slack[i] * Math.Min(need, all) / all);
        columns[^1] += width - columns.Sum();
        return columns;
    }

    private static int Lines(IReadOnlyList<TableCell?> row, int[] columns, int size)
    {
        var most = 1;
        for (var i = 0; i < row.Count; i++)
        {
            if (row[i] is not { RowSpan: 1 } cell) continue;
            var room = columns.Skip(i).Take(cell.ColumnSpan).Sum() - 2 * Margin - (cell.Role == CellRole.Code ? 0 : cell.Indent * size * 10);
            most = Math.Max(most, (Wide(Characters(cell.Text), size) - 2 * Margin + room - 1) / Math.Max(room, size * 10));
        }
        return most;
    }

    /// <summary>In half-width characters; a percent sign is as wide as two of them.</summary>
    private static int Characters(string text) => DisplayWidth.Of(text) + text.Count(c => c == '%');

    /// <summary>Half-width characters take a little more than half the size in some substitutes.</summary>
    private static int Wide(int characters, int size) => characters * size * 10 * 54 / 100 + 2 * Margin;
}
