namespace Mingzhang.Reading.Pdf.Layout;

/// <summary>A cell while tables are put together.</summary>
internal sealed class PartCell
{
    public required string Text { get; set; }
    public required int Column { get; set; }
    public required Area Area { get; init; }
    public int Columns { get; set; } = 1;
    public int Rows { get; set; } = 1;
    public bool Doubtful { get; init; }
    /// <summary>The text fills its last line: at a page end it may go on overleaf.</summary>
    public bool IsFull { get; init; }
    public bool IsBlank => Text.Length == 0;

    public PartCell InDoubt() => new() { Text = Text, Column = Column, Area = Area, Columns = Columns, Rows = Rows, IsFull = IsFull, Doubtful = true };
}

/// <summary>A row of cells; a cell merged over several rows stands in the first of them.</summary>
internal sealed class PartRow(int page, List<PartCell> cells)
{
    public int Page { get; } = page;
    public List<PartCell> Cells { get; } = cells;
    public bool IsBlank => Cells.TrueForAll(c => c.IsBlank);
    public IEnumerable<PartCell> Filled => Cells.Where(c => !c.IsBlank);
}

/// <summary>A table, or the part of one that a page holds.</summary>
internal sealed class TablePart(float[] xs, List<PartRow> rows)
{
    /// <summary>The boundaries of the columns, in points from the left.</summary>
    public float[] Xs { get; private set; } = xs;
    public List<PartRow> Rows { get; } = rows;
    /// <summary>Columns found from gaps instead of ruling lines; their boundaries differ from page to page.</summary>
    public bool Guessed { get; init; }

    public static TablePart Of(RuledTable table, int page, bool doubtful = false)
    {
        var lattice = table.Lattice;
        var rows = new List<PartRow>(lattice.RowCount);
        for (var i = 0; i < lattice.RowCount; i++) rows.Add(new(page, []));
        for (var i = 0; i < lattice.Cells.Count; i++)
        {
            var cell = lattice.Cells[i];
            var area = lattice.AreaOf(cell);
            var lines = LineBuilder.Build(table.GlyphsOf(i));
            rows[cell.Row].Cells.Add(new()
            {
                Text = CellText.Of(lines, area),
                Column = cell.Column,
                Columns = cell.Columns,
                Rows = cell.Rows,
                Area = area,
                IsFull = lines.Count > 0 && CellText.IsFull(lines[^1], lines[^1].Size, area),
                Doubtful = doubtful || lines.Exists(HoldsSeveral),
            });
        }
        return new(lattice.Xs, rows);
    }

    /// <summary>A figure beside other text with a wide gap between: a line between two cells may be missing here.</summary>
    private static bool HoldsSeveral(PrintedLine line) => line.Text.Contains(' ', StringComparison.Ordinal) && Segment.Of(line) is { Count: > 1 } pieces && pieces.Exists(p => p.IsNumber);

    /// <summary>Puts the cells on a finer set of columns that contains this one's.</summary>
    public void Refine(float[] finer)
    {
        var places = Array.ConvertAll(Xs, x => Nearest(finer, x));
        foreach (var row in Rows)
        {
            foreach (var cell in row.Cells)
            {
                var end = places[cell.Column + cell.Columns];
                cell.Column = places[cell.Column];
                cell.Columns = end - cell.Column;
            }
        }
        Xs = finer;
    }

    public static int Nearest(float[] xs, float x)
    {
        var nearest = 0;
        for (var i = 1; i < xs.Length; i++)
        {
            if (Math.Abs(xs[i] - x) < Math.Abs(xs[nearest] - x)) nearest = i;
        }
        return nearest;
    }
}
