using Mingzhang.Publishing.Disclosures;

namespace Mingzhang.Publishing.Html.Pages;

/// <summary>The heads above each column, from the widest down to the column's own.</summary>
internal sealed class ColumnHeads
{
    private readonly List<(string Id, int First, int Last)> heads = [];

    public ColumnHeads(IReadOnlyList<IReadOnlyList<TableCell?>> grid, int headRows, string table)
    {
        for (var row = 0; row < headRows; row++)
            for (var column = 0; column < grid[row].Count; column++)
                if (grid[row][column] is { Text.Length: > 0 } cell) heads.Add((Id(table, row, column), column, column + cell.ColumnSpan - 1));
    }

    public static string Id(string table, int row, int column) => $"{table}r{row + 1}c{column + 1}";

    public IEnumerable<string> Over(int column, int columns) => heads.Where(h => h.First < column + columns && h.Last >= column).Select(h => h.Id);
}
