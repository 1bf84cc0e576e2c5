using Mingzhang.Publishing.Disclosures;

namespace Mingzhang.Publishing.Word.Tables;

/// <summary>
/// Columns and size of type with which no number is broken and, where possible, the table keeps to one page. Lengths in twips,
/// sizes in half points.
/// </summary>
internal sealed record ColumnWidths(IReadOnlyList<int> Columns, int Size, int RowHeight, bool OnOnePage)
{
    public const short Margin = 57;
    private const int Roomy = 400;
    /// <summary>Lines of a table's row and the space that a layout engine adds to it.</summary>
    private const int RowLines = 25;
    private static readonly int[] Sizes = [21, 18, 16, 15];
    /// <summary>Score sheets are words in narrow columns: smaller type breaks fewer of them.</summary>
    private const int OfSheets = 18;

    /// <summary>Exact height of a line of text in a cell.</summary>
    public int Line => Size * 13;

    /// <summary>A table made to lie stands upright where that keeps it on one page, and lying does not.</summary>
    public static bool Lies(PrintedTable table) =>
        table.Landscape && (Of(table, landscape: true).OnOnePage || !Of(table, landscape: false).OnOnePage);

    /// <summary>What the columns need in the smallest type that can still be read with ease.</summary>
    public static int[] LeastOf(PrintedTable table) => CellRoom.Columns(SpannedRows.Of(table), table.Widths.Count, Sizes[^1], CellRoom.Least);

    public static ColumnWidths Of(PrintedTable table, bool landscape)
    {
        var (width, height) = landscape ? (Typography.TextLong, Typography.TextShort) : (Typography.TextShort, Typography.TextLong);
        height -= TableLines.HeightAround(table, width);
        var grid = SpannedRows.Of(table);
        ColumnWidths? first = null;
        foreach (var size in Sizes.Where(s => table.FormNumber is not null || s <= OfSheets))
        {
            var least = CellRoom.Columns(grid, table.Widths.Count, size, CellRoom.Least);
            var fits = least.Sum() <= width;
            if (!fits && size != Sizes[^1]) continue;
            var columns = Shares(table, least, CellRoom.Columns(grid, table.Widths.Count, size, CellRoom.Wished), width);
            var line = size * 13;
            var lines = grid.Select(row => row.Select((cell, i) => cell is null ? 1 : CellRoom.Lines(cell, columns.Skip(i).Take(cell.ColumnSpan).Sum(), size)).Max()).ToList();
            var spare = (height - lines.Sum(l => l * line + RowLines)) / Math.Max(1, lines.Count);
            var fitting = new ColumnWidths(columns, size, Math.Min(Roomy, line + Math.Max(0, spare)), fits && spare >= 0);
            if (fitting.OnOnePage) return fitting;
            first ??= fitting;
        }
        return first!;
    }

    /// <summary>
    /// In the ratio of the form where every column has what it wishes, and in score sheets, which leave room for words; else each
    /// gets what it needs and a part of the rest, the larger the more it wishes.
    /// </summary>
    private static int[] Shares(PrintedTable table, int[] least, int[] wished, int width)
    {
        var (need, wish, whole) = (least.Sum(), wished.Sum(), table.Widths.Sum());
        var isSheet = table.FormNumber is null;
        var columns = need >= width ? least.Select(l => (int)((long)l * width / need)).ToArray()
            : wish > width && !isSheet ? least.Select((l, i) => l + (int)((long)(wished[i] - l) * (width - need) / (wish - need))).ToArray()
            : Raised([.. table.Widths.Select(r => width * r / whole)], isSheet ? least : wished);
        columns[^1] += width - columns.Sum();
        return columns;
    }

    /// <summary>A column that would be too narrow takes from those that have enough.</summary>
    private static int[] Raised(int[] columns, int[] least)
    {
        var need = columns.Select((c, i) => Math.Max(0, least[i] - c)).Sum();
        var slack = columns.Select((c, i) => Math.Max(0, c - least[i])).ToArray();
        var all = slack.Sum();
        if (need == 0 || all == 0) return columns;
        return [.. columns.Select((c, i) => c < least[i] ? least[i] : c - (int)((long)slack[i] * Math.Min(need, all) / all))];
    }
}
