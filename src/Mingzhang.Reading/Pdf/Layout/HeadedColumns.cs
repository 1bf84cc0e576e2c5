namespace Mingzhang.Reading.Pdf.Layout;

/// <summary>Columns to which their heads are added, the lowest line of heads first.</summary>
internal sealed class HeadedColumns(List<(float From, float To)> columns, IEnumerable<List<Segment>> below)
{
    /// <summary>Part of the narrower of two that they share where one stands over the other.</summary>
    private const float Over = 0.25f;
    private readonly List<Segment> below = [.. below.SelectMany(l => l)];
    /// <summary>Columns that a lower line heads: a piece between two of them stands over a group.</summary>
    private readonly List<Segment> headed = [];

    public void Take(List<Segment> line)
    {
        foreach (var segment in line.Where(s => Columns(s).Count == 0 && !IsOverGroup(s)))
        {
            if (HomeOf(segment, line) is { } home) Widen(home, segment.Area);
            else Insert(segment);
        }
        foreach (var group in line.Where(s => Columns(s).Count == 1).GroupBy(s => Columns(s)[0]).OrderByDescending(g => g.Key).ToList())
        {
            var pieces = group.OrderBy(s => s.Area.X0).ToList();
            if (pieces.Count > 1) Split(group.Key, pieces);
            else if (!pieces[0].IsNumber) Widen(group.Key, pieces[0].Area);
        }
        headed.AddRange(line);
    }

    /// <summary>A head stands in the middle of its column: amounts stand at the right of it, words at the left.</summary>
    private int? HomeOf(Segment head, List<Segment> line)
    {
        var after = columns.FindIndex(c => c.From > head.Area.MiddleX);
        if (after >= 0 && HoldsAmounts(after) && !line.Exists(s => s.Area.MiddleX > head.Area.MiddleX && s.Area.MiddleX <= columns[after].To)) return after;
        var before = after < 0 ? columns.Count - 1 : after - 1;
        return before >= 0 && !HoldsAmounts(before) && !line.Exists(s => s.Area.MiddleX < head.Area.MiddleX && s.Area.MiddleX >= columns[before].From) ? before : null;
    }

    private bool HoldsAmounts(int column) => below.Exists(s => s.IsAmount && IsOver(s.Area, columns[column]));

    private List<int> Columns(Segment segment) => [.. Enumerable.Range(0, columns.Count).Where(c => IsOver(segment.Area, columns[c]))];

    private static bool IsOver(Area area, (float From, float To) column) =>
        Math.Min(area.X1, column.To) - Math.Max(area.X0, column.From) > Over * Math.Min(area.Width, column.To - column.From);

    private bool IsOverGroup(Segment segment)
    {
        var after = columns.FindIndex(c => c.From > segment.Area.MiddleX);
        return after > 0 && Heads(after - 1) && Heads(after);
    }

    private bool Heads(int column) => headed.Exists(s => IsOver(s.Area, columns[column]));

    private void Insert(Segment segment)
    {
        var at = columns.FindIndex(c => c.From > segment.Area.MiddleX);
        var place = at < 0 ? columns.Count : at;
        var from = place > 0 ? Math.Max(segment.Area.X0, columns[place - 1].To + 1) : segment.Area.X0;
        var to = place < columns.Count ? Math.Min(segment.Area.X1, columns[place].From - 1) : segment.Area.X1;
        if (to > from) columns.Insert(place, (from, to));
    }

    /// <summary>Several heads over one column part it between them, where no number stands in the way.</summary>
    private void Split(int column, List<Segment> heads)
    {
        var (from, to) = columns[column];
        var parts = new List<(float From, float To)>();
        for (var i = 0; i < heads.Count; i++)
        {
            var left = i == 0 ? from : heads[i].Area.X0;
            if (i > 0 && below.Exists(s => s.IsNumber && s.Area.X0 < (heads[i - 1].Area.X1 + left) / 2 && s.Area.X1 > (heads[i - 1].Area.X1 + left) / 2)) return;
            parts.Add((left, i + 1 == heads.Count ? Math.Max(to, heads[i].Area.X1) : heads[i].Area.X1));
        }
        columns.RemoveAt(column);
        columns.InsertRange(column, parts.Select(p => (p.From, Math.Max(p.From + 1, p.To))));
    }

    private void Widen(int column, Area head)
    {
        var least = column > 0 ? columns[column - 1].To + 1 : head.X0;
        var most = column + 1 < columns.Count ? columns[column + 1].From - 1 : head.X1;
        var (from, to) = columns[column];
        columns[column] = (Math.Min(from, Math.Max(head.X0, least)), Math.Max(to, Math.Min(head.X1, most)));
    }
}
