namespace Mingzhang.Reading.Pdf.Layout;

/// <summary>
/// Tables whose rows are ruled and whose columns are not. The missing lines are drawn along the gutters between the texts,
/// and left out where a text runs over one: a head over several columns.
/// </summary>
internal static class OpenTables
{
    /// <summary>Points by which the ends of the lines of one table may differ.</summary>
    private const float SameEnd = 6f;
    private const int LeastLines = 3;

    /// <summary>Groups of lines with level lines of equal ends taken together and given upright ones.</summary>
    public static List<Rules> Close(List<Rules> groups, List<Glyph> glyphs)
    {
        var closed = new List<Rules>();
        var level = new List<Rule>();
        foreach (var group in groups)
        {
            if (IsOpen(group)) level.AddRange(group.Horizontal);
            else closed.Add(group);
        }
        level.Sort(static (a, b) => a.At.CompareTo(b.At));
        while (level.Count > 0)
        {
            var stack = level.FindAll(r => Math.Abs(r.From - level[0].From) <= SameEnd && Math.Abs(r.To - level[0].To) <= SameEnd);
            level.RemoveAll(stack.Contains);
            foreach (var table in Parted(stack, glyphs))
            {
                if (table.Count >= LeastLines && Upright(table, glyphs) is { } upright) closed.Add(new([.. table, .. Within(table, level)], upright));
            }
        }
        return closed;
    }

    /// <summary>Shorter lines between two rows of heads.</summary>
    private static IEnumerable<Rule> Within(List<Rule> table, List<Rule> level) =>
        level.Where(r => r.At > table[0].At + SameEnd && r.At < table[^1].At - SameEnd && r.From >= table[0].From - SameEnd && r.To <= table[0].To + SameEnd);

    /// <summary>Lines of equal ends may belong to tables one below the other: a note, a title or a unit stands between those.</summary>
    private static IEnumerable<List<Rule>> Parted(List<Rule> stack, List<Glyph> glyphs)
    {
        var table = new List<Rule>();
        foreach (var rule in stack)
        {
            if (table.Count > 0 && Lines(glyphs, new(rule.From, table[^1].At, rule.To, rule.At)).Exists(l => l.Exists(s => IsBetweenTables(s.Text))))
            {
                yield return table;
                table = [];
            }
            table.Add(rule);
        }
        yield return table;
    }

    public static bool IsBetweenTables(string text) =>
        text.StartsWith("注：", StringComparison.Ordinal) || text.StartsWith("注:", StringComparison.Ordinal) || text.EndsWith('表') && text.Length > 4
        || text.Contains("单位：", StringComparison.Ordinal) || text.Contains("单位:", StringComparison.Ordinal);

    /// <summary>No upright lines but, at most, the two sides.</summary>
    private static bool IsOpen(Rules group)
    {
        if (group.Horizontal.Count == 0) return false;
        var (from, to) = (group.Horizontal.Min(r => r.From), group.Horizontal.Max(r => r.To));
        return group.Vertical.TrueForAll(v => v.At - from <= SameEnd || to - v.At <= SameEnd);
    }

    /// <summary>Null where not every row has its line: only head and foot are ruled then.</summary>
    private static List<Rule>? Upright(List<Rule> stack, List<Glyph> glyphs)
    {
        var (left, right) = (stack[0].From, stack[0].To);
        var upright = new List<Rule> { new(left, stack[0].At, stack[^1].At), new(right, stack[0].At, stack[^1].At) };
        var bands = new List<List<List<Segment>>>();
        for (var i = 0; i + 1 < stack.Count; i++)
        {
            bands.Add(Lines(glyphs, new(left, stack[i].At, right, stack[i + 1].At)));
            if (bands[^1].Count(l => l.Exists(s => s.IsAmount)) > 1) return null;
        }
        if (bands.Count(b => b.Sum(l => l.Count) > 1) < LeastLines - 1) return upright;
        var lines = bands.SelectMany(b => b).ToList();
        if (!lines.Exists(l => l.Count > 1)) return upright;
        var columns = Gutters.Columns(lines, lines.Max(l => l[0].Line.Size));
        Draw(columns, stack, bands, upright);
        return upright;
    }

    /// <summary>A line in every gutter, left out in the rows whose text runs over it, or stands over a group of columns.</summary>
    private static void Draw(List<(float From, float To)> columns, List<Rule> stack, List<List<List<Segment>>> bands, List<Rule> upright)
    {
        var heads = Math.Max(0, bands.FindIndex(b => b.Exists(l => l.Exists(s => s.IsNumber))));
        var groups = GroupHeads.Of(bands.GetRange(0, heads).ConvertAll(b => b.SelectMany(l => l).ToList()), columns);
        for (var c = 1; c < columns.Count; c++)
        {
            var at = (columns[c - 1].To + columns[c].From) / 2;
            for (var i = 0; i < bands.Count; i++)
            {
                var isOver = bands[i].Exists(l => l.Exists(s => s.Area.X0 < at - 1 && s.Area.X1 > at + 1)) || i < heads && groups[i].Exists(g => g.Column < c && c < g.Column + g.Columns);
                if (!isOver) upright.Add(new(at, stack[i].At, stack[i + 1].At));
            }
        }
    }

    private static List<List<Segment>> Lines(List<Glyph> glyphs, Area band) =>
        LineBuilder.Build(glyphs.FindAll(g => band.Contains(g.Box.MiddleX, g.Box.MiddleY))).ConvertAll(Segment.Of);
}
