namespace Mingzhang.Reading.Pdf.Layout;

/// <summary>Puts the pieces of lines into columns, and lines of wrapped labels to the row they belong to.</summary>
internal sealed class AlignedGrid(List<(float From, float To)> columns, int page)
{
    private readonly List<Row> rows = [];
    private readonly List<(PrintedLine Line, Segment Segment)> loose = [];

    public void Add(PrintedLine line, List<Segment> segments)
    {
        if (segments.Count == 1 && !segments[0].IsNumber)
        {
            loose.Add((line, segments[0]));
            return;
        }
        var row = new Row(line.Baseline, line.Area);
        foreach (var segment in segments) row.Cells.Add(Place(segment));
        rows.Add(row);
    }

    public TablePart Part()
    {
        foreach (var (line, segment) in loose) Attach(line, segment);
        var xs = new float[columns.Count + 1];
        (xs[0], xs[^1]) = (columns[0].From, columns[^1].To);
        for (var i = 1; i < columns.Count; i++) xs[i] = (columns[i - 1].To + columns[i].From) / 2;
        return new(xs, rows.OrderBy(r => r.Baseline).Select(r => new PartRow(page, Filled(r, xs))).ToList()) { Guessed = true };
    }

    /// <summary>The columns a piece stands over; a number over two, or between two, is a guess.</summary>
    private PartCell Place(Segment segment)
    {
        var over = Enumerable.Range(0, columns.Count).Where(c => Shared(segment.Area, columns[c]) > 0.25f * Math.Min(segment.Area.Width, columns[c].To - columns[c].From)).ToList();
        var first = over.Count > 0 ? over[0] : Enumerable.Range(0, columns.Count).MinBy(c => Distance(segment.Area, columns[c]));
        return new()
        {
            Text = segment.Text,
            Column = first,
            Columns = over.Count > 0 ? over[^1] - first + 1 : 1,
            Area = segment.Area,
            Doubtful = over.Count != 1 && segment.IsNumber,
        };
    }

    private static float Shared(Area area, (float From, float To) column) => Math.Min(area.X1, column.To) - Math.Max(area.X0, column.From);

    private static float Distance(Area area, (float From, float To) column) => Math.Abs(area.MiddleX - (column.From + column.To) / 2);

    /// <summary>The rest of a label goes to the nearest row, whose figures are then in doubt: they may belong to a row of their own.</summary>
    private void Attach(PrintedLine line, Segment segment)
    {
        var row = rows.MinBy(r => Math.Abs(r.Baseline - line.Baseline))!;
        var place = Place(segment);
        var cell = row.Cells.Find(c => c.Column == place.Column);
        if (Math.Abs(row.Baseline - line.Baseline) > 1.8f * line.Size || cell is { Doubtful: false } && PrintsNumber(cell))
        {
            rows.Add(new(line.Baseline, line.Area) { Cells = { place } });
            return;
        }
        row.InDoubt = true;
        if (cell is null) row.Cells.Add(place);
        else cell.Text = line.Baseline < row.Baseline ? segment.Text + cell.Text : cell.Text + segment.Text;
    }

    private static bool PrintsNumber(PartCell cell) => Accounts.PrintedNumber.TryParse(cell.Text, out _);

    private List<PartCell> Filled(Row row, float[] xs)
    {
        var cells = new List<PartCell>(columns.Count);
        foreach (var cell in row.Cells.OrderBy(c => c.Column))
        {
            while (cells.Sum(c => c.Columns) < cell.Column) cells.Add(Blank(cells.Sum(c => c.Columns), row, xs));
            if (cells.Count > 0 && cells[^1].Column + cells[^1].Columns > cell.Column) Merge(cells, cell);
            else cells.Add(row.InDoubt ? cell.InDoubt() : cell);
        }
        while (cells.Sum(c => c.Columns) < columns.Count) cells.Add(Blank(cells.Sum(c => c.Columns), row, xs));
        return cells;
    }

    /// <summary>Two pieces in one column are one cell with a gap in it.</summary>
    private static void Merge(List<PartCell> cells, PartCell cell)
    {
        var last = cells[^1];
        var both = PrintsNumber(last) || PrintsNumber(cell);
        cells[^1] = new()
        {
            Text = last.Text + (both ? " " : "") + cell.Text,
            Column = last.Column,
            Columns = Math.Max(last.Columns, cell.Column + cell.Columns - last.Column),
            Area = last.Area.Join(cell.Area),
            Doubtful = true,
        };
    }

    private static PartCell Blank(int column, Row row, float[] xs) =>
        new() { Text = "", Column = column, Area = new(xs[column], row.Area.Y0, xs[column + 1], row.Area.Y1) };

    private sealed record Row(float Baseline, Area Area)
    {
        public List<PartCell> Cells { get; } = [];
        public bool InDoubt { get; set; }
    }
}
