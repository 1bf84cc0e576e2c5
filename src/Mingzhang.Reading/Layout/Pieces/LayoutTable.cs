namespace Mingzhang.Reading.Layout.Pieces;

/// <summary>Tells tables that place things on a page, as web pages and cover sheets do, from tables of data.</summary>
internal static class LayoutTable
{
    public static bool Is(TablePiece table)
    {
        if (table.Width == 1) return true;
        var filled = table.Rows.SelectMany(row => row).Where(cell => !cell.IsBlank).ToList();
        if (filled.Count <= 1) return true;
        if (!filled.Exists(cell => cell.HasTable)) return false;
        // Around nested tables: one column in use, or hardly any text of its own.
        return table.Rows.TrueForAll(row => row.Count(cell => !cell.IsBlank) <= 1) || 2 * OwnText(table) <= Text(table);
    }

    private static long OwnText(TablePiece table) => table.Rows.Sum(row => row.Sum(cell => cell.Lines.Sum(line => (long)line.Length)));

    private static long Text(TablePiece table) =>
        OwnText(table) + table.Rows.Sum(row => row.Sum(cell => cell.Pieces.OfType<TablePiece>().Sum(Text)));
}
