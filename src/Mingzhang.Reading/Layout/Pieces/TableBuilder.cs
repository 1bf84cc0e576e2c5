namespace Mingzhang.Reading.Layout.Pieces;

/// <summary>
/// Builds a table from cells in reading order, each put in the first column that no span from above takes, as HTML prescribes.
/// </summary>
internal sealed class TableBuilder(CellBudget cells, bool isChart = false)
{
    /// <summary>HTML allows no wider span.</summary>
    private const int WidestSpan = 1000;

    /// <summary>Cells of rows above that reach into the open row, by column.</summary>
    private readonly List<Span> above = [];
    /// <summary>Cells of the open row that reach below it.</summary>
    private readonly List<Span> below = [];
    private List<CellPiece>? row;
    private int next;
    private int passed;

    private sealed class Span(CellPiece cell, int rowsLeft)
    {
        public CellPiece Cell { get; } = cell;
        public int RowsLeft { get; set; } = rowsLeft;
    }

    public TablePiece Table { get; } = new() { IsChart = isChart };
    public bool InRow => row is not null;

    public void StartRow()
    {
        EndRow();
        row = [];
        (next, passed) = (0, 0);
    }

    /// <param name="columnSpan">Columns as asked for.</param>
    /// <param name="rowSpan">Rows as asked for; 0 stands for all that follow.</param>
    public CellPiece AddCell(int columnSpan, int rowSpan)
    {
        if (row is null) StartRow();
        cells.Spend(1);
        for (; passed < above.Count && above[passed].Cell.Column <= next; passed++)
        {
            next = Math.Max(next, above[passed].Cell.Column + above[passed].Cell.ColumnSpan);
        }
        var cell = new CellPiece(next) { ColumnSpan = Math.Clamp(columnSpan, 1, WidestSpan) };
        next += cell.ColumnSpan;
        row!.Add(cell);
        if (rowSpan != 1) below.Add(new Span(cell, rowSpan <= 0 ? int.MaxValue : rowSpan - 1));
        return cell;
    }

    /// <summary>A row without cells of its own is left out, and the spans that cross it are the shorter by it.</summary>
    public void EndRow()
    {
        if (row is null) return;
        if (row.Count > 0) Table.Rows.Add(row);
        foreach (var span in above)
        {
            if (row.Count > 0) span.Cell.RowSpan++;
            span.RowsLeft--;
        }
        above.RemoveAll(span => span.RowsLeft <= 0);
        above.AddRange(below);
        above.Sort((a, b) => a.Cell.Column.CompareTo(b.Cell.Column));
        below.Clear();
        row = null;
    }
}
