namespace Mingzhang.Reading.Pdf.Layout;

/// <summary>
/// The columns that free gutters leave between the pieces of many lines. The lines with amounts tell most; columns in which nothing
/// is printed have a head, or at least their number, over them.
/// </summary>
internal static class Gutters
{
    /// <summary>Part of the lines whose words may run over a gutter: totals over code and name do. No number does.</summary>
    private const int OneLineIn = 8;
    /// <summary>Parts of an em.</summary>
    private const float LeastWidth = 0.4f;

    public static List<(float From, float To)> Columns(List<List<Segment>> lines, float size)
    {
        var heads = Math.Max(0, lines.FindIndex(l => l.Exists(s => s.IsAmount)));
        var columns = Free(lines.Skip(heads).Where(l => l.Count > 1).ToList(), size);
        foreach (var line in lines) Part(line, columns);
        Settle(columns, lines.Skip(heads).SelectMany(l => l));
        var under = new HeadedColumns(columns, lines.Skip(heads));
        for (var i = heads - 1; i >= 0; i--) under.Take(lines[i]);
        return columns;
    }

    /// <summary>The few texts that are longer than the others of their column belong to it too, as far as the next one.</summary>
    private static void Settle(List<(float From, float To)> columns, IEnumerable<Segment> pieces)
    {
        foreach (var area in pieces.Select(p => p.Area))
        {
            var at = columns.FindIndex(c => area.X0 < c.To && area.X1 > c.From);
            if (at < 0 || at + 1 < columns.Count && area.X1 > columns[at + 1].From) continue;
            columns[at] = (Math.Min(columns[at].From, at > 0 ? Math.Max(area.X0, columns[at - 1].To) : area.X0), Math.Max(columns[at].To, area.X1));
        }
    }

    /// <summary>Pieces of neighbouring cells that stand close are parted where a gutter runs between them.</summary>
    private static void Part(List<Segment> line, List<(float From, float To)> columns)
    {
        for (var c = 1; c < columns.Count; c++)
        {
            var at = line.FindIndex(s => s.Area.X0 < columns[c - 1].To && s.Area.X1 > columns[c].From);
            if (at < 0 || line[at].Cut(columns[c - 1].To, columns[c].From) is not { } halves) continue;
            line[at] = halves.Left;
            line.Insert(at + 1, halves.Right);
        }
    }

    private static List<(float From, float To)> Free(List<List<Segment>> lines, float size)
    {
        var left = lines.Min(l => l[0].Area.X0);
        var cover = Cover(lines, left, lines.Max(l => l[^1].Area.X1));
        var allowed = lines.Count / OneLineIn;
        var columns = new List<(float From, float To)>();
        for (var x = 0; x < cover.Length;)
        {
            var end = x;
            while (end < cover.Length && cover[end] > allowed) end++;
            if (end > x) Add(columns, left + x, left + end, LeastWidth * size);
            x = end + 1;
        }
        return columns;
    }

    private static int[] Cover(List<List<Segment>> lines, float left, float right)
    {
        var cover = new int[(int)Math.Clamp(right - left, 0, 10_000) + 2];
        foreach (var segment in lines.SelectMany(l => l))
        {
            var to = Math.Min((int)(segment.Area.X1 - left), cover.Length - 1);
            for (var x = Math.Max((int)(segment.Area.X0 - left), 0); x <= to; x++) cover[x] += segment.IsNumber ? lines.Count : 1;
        }
        return cover;
    }

    private static void Add(List<(float From, float To)> columns, float from, float to, float least)
    {
        if (columns.Count > 0 && from - columns[^1].To < least) columns[^1] = (columns[^1].From, to);
        else columns.Add((from, to));
    }
}
