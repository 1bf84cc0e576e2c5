namespace Mingzhang.Reading.Layout.Pieces;

/// <summary>
/// Turns pieces into blocks: numbers paragraphs and rows in reading order, takes apart tables that only lay out a page, and
/// puts a table nested in a data cell after the table that holds it.
/// </summary>
internal sealed class BlockList(CellBudget cells)
{
    private readonly List<Block> blocks = [];
    private int line;

    public IReadOnlyList<Block> Blocks => blocks;

    public void Add(IEnumerable<Piece> pieces)
    {
        foreach (var piece in pieces)
        {
            if (piece is TextPiece text) AddText(text.Text, text.Complete, text.HeadingLevel);
            else if (piece is TablePiece table) AddTable(table);
        }
    }

    public void AddText(string text, bool complete = true, int headingLevel = 0) =>
        blocks.Add(new Paragraph { Line = NextLine(), Text = text.Trim(), Complete = complete, HeadingLevel = headingLevel });

    /// <summary>The number of the next paragraph or row.</summary>
    public int NextLine() => ++line;

    /// <summary>Rows that took their lines from <see cref="NextLine"/>, with columns and spans known.</summary>
    public void AddGrid(string? caption, IReadOnlyList<GridRow> rows, bool isChart = false)
    {
        if (rows.Count > 0) blocks.Add(new Grid { Line = rows[0].Line, Caption = caption, Aligned = true, IsChart = isChart, Rows = rows });
    }

    private void AddTable(TablePiece table)
    {
        if (table.Rows.Count == 0 || table.Rows.TrueForAll(row => row.TrueForAll(cell => cell.IsBlank))) return;
        // Hostile spans make a few cells span a plane; what lays out grids may take it cell by cell.
        cells.Spend((long)table.Width * table.Rows.Count);
        if (!table.IsChart && LayoutTable.Is(table))
        {
            if (table.Caption is not null) AddText(table.Caption);
            foreach (var row in table.Rows) row.ForEach(cell => Add(cell.Pieces));
            return;
        }
        AddGrid(table.Caption, [.. table.Rows.Select(Row)], table.IsChart);
        foreach (var cell in table.Rows.SelectMany(row => row).Where(cell => cell.HasTable)) Add(cell.Pieces.OfType<TablePiece>());
    }

    private GridRow Row(List<CellPiece> cells)
    {
        var number = NextLine();
        return new(number, null, [.. cells.Select(cell => Cell(cell, number))]);
    }

    private static GridCell Cell(CellPiece piece, int line) =>
        new(string.Join('\n', piece.Lines.Select(Trim)), line, piece.Column) { RowSpan = piece.RowSpan, ColumnSpan = piece.ColumnSpan };

    private static string Trim(string text) => text.Trim().Replace('\t', ' ');
}
