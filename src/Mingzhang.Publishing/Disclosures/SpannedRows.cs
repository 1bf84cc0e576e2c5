namespace Mingzhang.Publishing.Disclosures;

/// <summary>The full grid of a table: a cell stands at the first place it covers, null at the others.</summary>
public static class SpannedRows
{
    public static IReadOnlyList<IReadOnlyList<TableCell?>> Of(PrintedTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var grid = table.Rows.Select(_ => new TableCell?[table.Widths.Count]).ToList();
        var taken = table.Rows.Select(_ => new bool[table.Widths.Count]).ToList();
        for (var row = 0; row < table.Rows.Count; row++)
        {
            var column = 0;
            foreach (var cell in table.Rows[row])
            {
                while (column < table.Widths.Count && taken[row][column]) column++;
                grid[row][column] = cell;
                for (var down = 0; down < cell.RowSpan && row + down < grid.Count; down++)
                    for (var across = 0; across < cell.ColumnSpan; across++) taken[row + down][column + across] = true;
            }
        }
        return grid;
    }
}
