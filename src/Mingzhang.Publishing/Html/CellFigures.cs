using Mingzhang.Accounts;

namespace Mingzhang.Publishing.Html;

/// <summary>
/// Finds the cells in which the figures of a row are printed. A place names the column by its label, not by its number, so the
/// figures are matched to the cells from left to right by what is printed.
/// </summary>
internal static class CellFigures
{
    /// <summary>For each cell its figures with their offset in it; figures that are in no cell come last, under −1.</summary>
    public static ILookup<int, (Figure Figure, int Start)> Match(IReadOnlyList<string> cells, IEnumerable<Figure> figures)
    {
        var found = new List<(int Cell, Figure Figure, int Start)>();
        int cell = 0, from = 0;
        foreach (var figure in figures)
        {
            var (hit, start) = Next(cells, figure.Text, cell, from);
            if (hit < 0) (hit, start) = Next(cells, figure.Text, 0, 0);
            found.Add((hit, figure, start));
            if (hit >= 0) (cell, from) = (hit, start + figure.Text.Length);
        }
        return found.ToLookup(f => f.Cell, f => (f.Figure, f.Start));
    }

    private static (int Cell, int Start) Next(IReadOnlyList<string> cells, string text, int cell, int from)
    {
        for (; cell < cells.Count; cell++, from = 0)
        {
            var start = text.Length == 0 ? -1 : cells[cell].IndexOf(text, Math.Min(from, cells[cell].Length), StringComparison.Ordinal);
            if (start >= 0) return (cell, start);
        }
        return (-1, 0);
    }
}
