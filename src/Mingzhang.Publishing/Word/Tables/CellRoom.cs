using Mingzhang.Publishing.Disclosures;
using Mingzhang.Publishing.Terminal;

namespace Mingzhang.Publishing.Word.Tables;

/// <summary>The room a cell's text takes. Lengths in twips, sizes in half points, characters in half widths.</summary>
internal static class CellRoom
{
    /// <summary>A head of more lines than this stands like a column of type.</summary>
    private const int HeadLines = 4;
    private const int ShortHead = 2;
    private const int WordsLeast = 8;

    /// <summary>Numbers are never broken; words may be, but not into single characters.</summary>
    public static int Least(TableCell cell) => cell.Role switch
    {
        CellRole.Amount or CellRole.Code => Characters(cell.Text),
        CellRole.Head => cell.Text.Length <= ShortHead ? Characters(cell.Text) : InLines(cell, HeadLines),
        CellRole.Label => Math.Min(Characters(cell.Text), Math.Max(InLines(cell, 2), WordsLeast)) + 2 * cell.Indent,
        _ => Math.Min(Characters(cell.Text), WordsLeast),
    };

    /// <summary>Labels and short heads on one line look better, long heads on three.</summary>
    public static int Wished(TableCell cell) => cell.Role switch
    {
        CellRole.Label => Characters(cell.Text) + 2 * cell.Indent,
        CellRole.Head => cell.Text.Length <= 4 ? Characters(cell.Text) : InLines(cell, 3),
        _ => Least(cell),
    };

    /// <summary>The width of each column, from what its cells need.</summary>
    public static int[] Columns(IReadOnlyList<IReadOnlyList<TableCell?>> grid, int columns, int size, Func<TableCell, int> needs)
    {
        var widths = Enumerable.Repeat(Wide(3, size), columns).ToArray();
        foreach (var row in grid)
            for (var i = 0; i < columns; i++)
                if (row[i] is { ColumnSpan: 1 } cell) widths[i] = Math.Max(widths[i], Wide(needs(cell), size));
        return widths;
    }

    /// <summary>Lines of text that each row of the cell has to hold.</summary>
    public static int Lines(TableCell cell, int width, int size)
    {
        var character = size * 10;
        var room = width - 2 * ColumnWidths.Margin - (cell.Role == CellRole.Code ? 0 : cell.Indent * character);
        var aLine = Math.Max(1, room / character);
        var lines = (Characters(cell.Text) + 2 * aLine - 1) / (2 * aLine);
        return Math.Max(1, (lines + cell.RowSpan - 1) / cell.RowSpan);
    }

    /// <summary>An even number, as a wide character is not cut.</summary>
    private static int InLines(TableCell cell, int lines) => ((Characters(cell.Text) + 1) / 2 + lines - 1) / lines * 2;

    /// <summary>A percent sign is as wide as two of them.</summary>
    private static int Characters(string text) => DisplayWidth.Of(text) + text.Count(c => c == '%');

    /// <summary>Half-width characters take a little more than half the size in some substitutes.</summary>
    private static int Wide(int characters, int size) => characters * size * 10 * 54 / 100 + 2 * ColumnWidths.Margin;
}
