using System.Globalization;
using Mingzhang.Reading.Layout;

namespace Mingzhang.Reading.Forms;

/// <summary>A row with a cell at every column, so that cells are found by their index. Blank rows are left out.</summary>
internal sealed class SheetRow(GridRow source, IReadOnlyList<SheetCell> cells)
{
    private string? quote;

    public int Line => source.Line;
    public int? Page => source.Page;
    public IReadOnlyList<SheetCell> Cells { get; } = cells;
    public int Count => Cells.Count;
    public SheetCell? At(int index) => (uint)index < (uint)Cells.Count ? Cells[index] : null;
    public SheetCell? First => Cells.FirstOrDefault(c => !c.IsBlank);
    public IEnumerable<SheetCell> Filled => Cells.Where(c => !c.IsBlank);
    /// <summary>The printed row, cells joined by a blank.</summary>
    public string Quote => quote ??= string.Join(' ', Filled.Select(c => c.Text));
    public bool HasNumber => Cells.Any(c => c.Number is not null);

    /// <summary>栏次, 1, 2, 3 …: numbers the columns and counts nothing.</summary>
    public bool IsColumnNumbers
    {
        get
        {
            int expected = 1, numbers = 0;
            foreach (var cell in Filled)
            {
                if (cell.Key is "栏次" or "行次" or "项目") continue;
                if (!Counts(cell, ref expected)) return false;
                numbers = expected - 1;
            }
            return numbers > 1 || numbers == 1 && First!.Key == "栏次" || numbers == 0 && First?.Key == "栏次";
        }
    }

    /// <summary>The next number; or several where a line between cells is missing, or the end of the head above printed over it.</summary>
    private static bool Counts(SheetCell cell, ref int expected)
    {
        if (cell.Digits is { } one) return one == expected++;
        foreach (var word in cell.Text.Split(' '))
        {
            var words = 0;
            while (words < word.Length && word[words] >= 0x2E80) words++;
            if (!int.TryParse(word.AsSpan(words), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number != expected++) return false;
        }
        return true;
    }
}

/// <summary>A grid made ready for reading: dense rows, merged cells spread over the places they cover.</summary>
internal sealed class Sheet
{
    private Sheet(Grid grid, IReadOnlyList<SheetRow> rows, bool keepsBlanks)
    {
        KeepsBlanks = keepsBlanks;
        Grid = grid;
        Rows = rows;
    }

    public Grid Grid { get; }
    public IReadOnlyList<SheetRow> Rows { get; }
    public bool Aligned => Grid.Aligned;
    /// <summary>Blank cells inside rows are in the text, so a short row lost only those at its end.</summary>
    public bool KeepsBlanks { get; }

    public Sheet With(IEnumerable<SheetRow> rows) => new(Grid, [.. rows], KeepsBlanks);

    public static Sheet Of(Grid grid, bool keepsBlanks = true)
    {
        var rows = new List<SheetRow>(grid.Rows.Count);
        var spans = new Dictionary<int, (SheetCell Owner, int Rows)>();
        foreach (var row in grid.Rows)
        {
            var cells = new List<SheetCell>(row.Cells.Count);
            foreach (var cell in row.Cells)
            {
                Cover(cells, spans, cell.Column, row);
                var owner = new SheetCell(cell);
                for (var i = 0; i < cell.ColumnSpan && cells.Count < cell.Column + cell.ColumnSpan; i++)
                {
                    if (cell.RowSpan > 1) spans[cells.Count] = (owner, cell.RowSpan);
                    cells.Add(i == 0 ? owner : new(Blank(cell.Line, cells.Count), owner));
                }
            }
            if (spans.Count > 0) Cover(cells, spans, spans.Keys.Max() + 1, row);
            foreach (var column in spans.Keys.ToList())
            {
                var (owner, left) = spans[column];
                if (left == 1) spans.Remove(column);
                else spans[column] = (owner, left - 1);
            }
            if (cells.Exists(c => !c.IsBlank)) rows.Add(new(row, cells));
        }
        return new(grid, rows, keepsBlanks);
    }

    /// <summary>Fills the row up to a column: with cells merged from above, else with blanks.</summary>
    private static void Cover(List<SheetCell> cells, Dictionary<int, (SheetCell Owner, int Rows)> spans, int column, GridRow row)
    {
        while (cells.Count < column)
        {
            var merged = spans.TryGetValue(cells.Count, out var span) ? span.Owner : null;
            cells.Add(new(Blank(row.Line, cells.Count), merged));
        }
    }

    private static GridCell Blank(int line, int column) => new("", line, column);
}
