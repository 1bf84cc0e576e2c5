using Mingzhang.Publishing.Disclosures;

namespace Mingzhang.Publishing.Word.Tables;

/// <summary>A table wider than a lying page goes on in further ones, each beginning with the columns that name its rows.</summary>
internal static class SplitTable
{
    private sealed record Owner(TableCell Cell, int Row);

    public static IReadOnlyList<PrintedTable> Of(PrintedTable table)
    {
        var least = ColumnWidths.LeastOf(table);
        if (least.Sum() <= Typography.TextLong) return [table];
        var names = Names(table);
        var groups = Groups(least, names);
        var owners = Owners(table);
        return [.. groups.Select((group, i) => Part(table, owners, [.. Enumerable.Range(0, names), .. group]) with { Landscape = true, Notes = i == groups.Count - 1 ? table.Notes : [] })];
    }

    /// <summary>How many columns come before the first amount.</summary>
    private static int Names(PrintedTable table) => SpannedRows.Of(table).Skip(table.HeadRows)
        .Select(row => row.TakeWhile(c => c is not { Role: CellRole.Amount }).Count()).Where(n => n < table.Widths.Count).DefaultIfEmpty(0).Min();

    private static List<List<int>> Groups(int[] least, int names)
    {
        var groups = new List<List<int>>();
        var room = Typography.TextLong - least.Take(names).Sum();
        var left = 0;
        for (var column = names; column < least.Length; column++)
        {
            if (groups.Count == 0 || left < least[column])
            {
                groups.Add([]);
                left = room;
            }
            groups[^1].Add(column);
            left -= least[column];
        }
        return groups;
    }

    private static Owner[,] Owners(PrintedTable table)
    {
        var grid = SpannedRows.Of(table);
        var owners = new Owner[grid.Count, table.Widths.Count];
        for (var row = 0; row < grid.Count; row++)
            for (var column = 0; column < table.Widths.Count; column++)
            {
                if (grid[row][column] is not { } cell) continue;
                for (var down = row; down < Math.Min(grid.Count, row + cell.RowSpan); down++)
                    for (var across = column; across < Math.Min(table.Widths.Count, column + cell.ColumnSpan); across++) owners[down, across] = new Owner(cell, row);
            }
        return owners;
    }

    private static PrintedTable Part(PrintedTable table, Owner[,] owners, IReadOnlyList<int> columns)
    {
        var rows = new List<IReadOnlyList<TableCell>>();
        for (var row = 0; row < owners.GetLength(0); row++)
        {
            var cells = new List<(Owner Owner, int Span)>();
            foreach (var column in columns)
            {
                var owner = owners[row, column];
                if (cells.Count > 0 && ReferenceEquals(cells[^1].Owner.Cell, owner.Cell)) cells[^1] = (owner, cells[^1].Span + 1);
                else cells.Add((owner, 1));
            }
            rows.Add([.. cells.Where(c => c.Owner.Row == row).Select(c => c.Owner.Cell with { ColumnSpan = c.Span })]);
        }
        return table with { Rows = rows, Widths = [.. columns.Select(c => table.Widths[c])] };
    }
}
