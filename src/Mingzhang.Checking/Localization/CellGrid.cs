using Mingzhang.Accounts;

namespace Mingzhang.Checking.Localization;

/// <summary>The cells of all tables as they stand side by side and one below the other: printed figures and known blanks that have an address.</summary>
internal sealed class CellGrid
{
    private readonly Dictionary<(int Table, int Line), List<Figure>> rows = [];
    private readonly Dictionary<(int Table, int Cell), List<Figure>> columns = [];

    public CellGrid(AccountSet account)
    {
        var cells = account.Figures.Concat(account.Tables.SelectMany(t => t.Blanks)).Where(f => f is { Place: { InTable: true, Cell: >= 0, Part: Part.Tables }, Address: not null });
        foreach (var cell in cells)
        {
            Add(rows, (cell.Place.TableIndex, cell.Place.Line), cell);
            Add(columns, (cell.Place.TableIndex, cell.Place.Cell), cell);
        }
        foreach (var row in rows.Values) row.Sort((a, b) => a.Place.Cell.CompareTo(b.Place.Cell));
        foreach (var column in columns.Values) column.Sort((a, b) => a.Place.Line.CompareTo(b.Place.Line));
    }

    /// <summary>The cells of the row that the figure stands in, left to right.</summary>
    public IReadOnlyList<Figure> RowOf(Figure figure) => rows.GetValueOrDefault((figure.Place.TableIndex, figure.Place.Line)) ?? [];
    /// <summary>The cells of the column that the figure stands in, top to bottom.</summary>
    public IReadOnlyList<Figure> ColumnOf(Figure figure) => columns.GetValueOrDefault((figure.Place.TableIndex, figure.Place.Cell)) ?? [];

    /// <summary>The cells after a cell, going away from it.</summary>
    public static IEnumerable<Figure> From(IReadOnlyList<Figure> line, Figure cell, int step)
    {
        var at = 0;
        while (at < line.Count && !ReferenceEquals(line[at], cell)) at++;
        for (var i = at + step; i >= 0 && i < line.Count; i += step) yield return line[i];
    }

    private static void Add<TKey>(Dictionary<TKey, List<Figure>> lines, TKey key, Figure cell) where TKey : notnull
    {
        if (!lines.TryGetValue(key, out var line)) lines.Add(key, line = []);
        line.Add(cell);
    }
}
