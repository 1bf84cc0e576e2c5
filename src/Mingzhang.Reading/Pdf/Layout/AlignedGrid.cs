namespace Mingzhang.Reading.Pdf.Layout;

/// <summary>Puts the pieces of lines into columns, and lines of wrapped labels to the row they belong to.</summary>
internal sealed class AlignedGrid(List<(float From, float To)> columns, int page)
{
    private readonly List<Row> rows = [];
    private readonly List<Label> loose = [];

    public void Add(PrintedLine line, List<Segment> segments)
    {
        if (segments.Count == 1 && !segments[0].IsNumber)
        {
            loose.Add(new(line.Baseline, line.Size, Place(segments[0])));
            return;
        }
        var row = new Row(line.Baseline, line.Area);
        foreach (var segment in segments)
        {
            row.Cells.Add(Place(segment));
            row.HasNumber |= segment.IsNumber;
            if (!segment.IsNumber) row.Labels.Add(new(line.Baseline, line.Size, row.Cells[^1]) { Row = row });
        }
        rows.Add(row);
    }

    /// <summary>Between the columns, and the two sides.</summary>
    public float[] Boundaries => [columns[0].From, .. columns.Zip(columns.Skip(1)).Select(p => (p.First.To + p.Second.From) / 2), columns[^1].To];

    /// <summary>The same, the outer columns with as much room at their outer side as at their inner.</summary>
    public float[] Reach
    {
        get
        {
            var xs = Boundaries;
            if (columns.Count < 2) return xs;
            xs[0] -= (columns[1].From - columns[0].To) / 2;
            xs[^1] += (columns[^1].From - columns[^2].To) / 2;
            return xs;
        }
    }

    public TablePart Part()
    {
        var first = rows.FindIndex(r => r.HasNumber);
        var words = rows.Skip(Math.Max(first, 0)).Where(r => !r.HasNumber).SelectMany(r => r.Labels).Concat(loose).ToList();
        foreach (var column in words.Select(l => l.Cell.Column).Distinct().ToList()) JoinLabels(words.FindAll(l => l.Cell.Column == column), column);
        rows.RemoveAll(r => r.Cells.Count == 0);
        foreach (var label in loose.Where(l => !l.Joined)) Attach(label);
        var xs = Boundaries;
        rows.Sort(static (a, b) => a.Baseline.CompareTo(b.Baseline));
        var heads = rows.TakeWhile(r => !r.Cells.Exists(PrintsNumber)).ToList();
        if (heads.Count > 1) GroupHeads.Spread(heads.ConvertAll(h => (h.Baseline, h.Cells)), Reach, heads[0].Area.Height);
        return new(xs, rows.ConvertAll(r => new PartRow(page, Filled(r, xs)))) { Guessed = true };
    }

    /// <summary>Lines of one cell stand closer than lines of two. Lines that stand so around one row of figures are its label.</summary>
    private void JoinLabels(List<Label> words, int column)
    {
        var labels = words.Concat(rows.Where(r => r.HasNumber).SelectMany(r => r.Labels).Where(l => l.Cell.Column == column)).OrderBy(l => l.Baseline).ToList();
        if (labels.Count < 2) return;
        var least = labels.Zip(labels.Skip(1)).Select(p => p.Second.Baseline - p.First.Baseline).Where(d => d > 0.9f * labels[0].Size).DefaultIfEmpty(0).Min();
        var within = least + 0.15f * labels[0].Size;
        for (var from = 0; from < labels.Count;)
        {
            var to = from + 1;
            while (to < labels.Count && labels[to].Baseline - labels[to - 1].Baseline <= within) to++;
            JoinLabel(labels.GetRange(from, to - from), least);
            from = to;
        }
    }

    private void JoinLabel(List<Label> lines, float pitch)
    {
        var around = rows.FindAll(r => r.HasNumber && r.Baseline > lines[0].Baseline - pitch / 2 && r.Baseline < lines[^1].Baseline + pitch / 2);
        if (lines.Count < 2 || around.Count != 1) return;
        foreach (var line in lines)
        {
            line.Joined = true;
            line.Row?.Cells.Remove(line.Cell);
        }
        lines[0].Cell.Text = string.Concat(lines.Select(l => l.Cell.Text));
        around[0].Cells.Add(lines[0].Cell);
    }

    /// <summary>The columns a piece stands over; a number over two, or between two, is a guess.</summary>
    public PartCell Place(Segment segment)
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

    /// <summary>What is left of a label goes to the nearest row, whose figures are then in doubt: they may belong to a row of their own.</summary>
    private void Attach(Label label)
    {
        var row = rows.MinBy(r => Math.Abs(r.Baseline - label.Baseline))!;
        var cell = row.Cells.Find(c => c.Column == label.Cell.Column);
        if (Math.Abs(row.Baseline - label.Baseline) > 1.8f * label.Size || cell is not null && PrintsNumber(cell))
        {
            rows.Add(new(label.Baseline, label.Cell.Area) { Cells = { label.Cell } });
            return;
        }
        row.InDoubt = true;
        if (cell is null) row.Cells.Add(label.Cell);
        else cell.Text = label.Baseline < row.Baseline ? label.Cell.Text + cell.Text : cell.Text + label.Cell.Text;
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

    private sealed record Label(float Baseline, float Size, PartCell Cell)
    {
        public bool Joined { get; set; }
        /// <summary>The row it stands in; null for a line of its own.</summary>
        public Row? Row { get; init; }
    }

    private sealed record Row(float Baseline, Area Area)
    {
        public List<PartCell> Cells { get; } = [];
        public List<Label> Labels { get; } = [];
        public bool HasNumber { get; set; }
        public bool InDoubt { get; set; }
    }
}
