using Mingzhang.Reading.Layout.Pieces;

namespace Mingzhang.Reading.Word;

/// <summary>Builds a table from Word's cells, which state their columns by widths in the grid and join downwards cell by cell.</summary>
internal sealed class WordTable(CellBudget cells)
{
    /// <summary>Word itself allows 63 columns; converters write more.</summary>
    private const int WidestSpan = 1000;

    private readonly Dictionary<int, CellPiece> joined = [];
    private readonly List<CellPiece> continued = [];
    private List<CellPiece> row = [];
    private int next;

    public TablePiece Table { get; } = new();
    /// <summary>The row was deleted under tracked changes.</summary>
    public bool RowDeleted { get; set; }

    public void StartRow()
    {
        row = [];
        continued.Clear();
        next = 0;
        RowDeleted = false;
    }

    public void SkipColumns(int columns) => next += Math.Clamp(columns, 0, WidestSpan);

    public void AddCell(CellProperties properties, IReadOnlyList<Piece> pieces)
    {
        cells.Spend(1);
        var column = next;
        var span = Math.Clamp(properties.ColumnSpan, 1, WidestSpan);
        next += span;
        if (properties.JoinsLeft && row.Count > 0 && row[^1].Column + row[^1].ColumnSpan == column)
        {
            row[^1].ColumnSpan += span;
            return;
        }
        if (properties.JoinsAbove && joined.TryGetValue(column, out var origin))
        {
            continued.Add(origin);
            return;
        }
        var cell = new CellPiece(column) { ColumnSpan = span, Pieces = [.. pieces] };
        row.Add(cell);
        if (properties.BeginsJoin) joined[column] = cell;
        else joined.Remove(column);
    }

    /// <summary>A row all of whose cells belong to cells above is none.</summary>
    public void EndRow()
    {
        if (RowDeleted || row.Count == 0) return;
        Table.Rows.Add(row);
        foreach (var cell in continued) cell.RowSpan++;
    }
}
