namespace Mingzhang.Reading.Pdf.Layout;

/// <summary>The columns that free gutters leave between the pieces of many lines.</summary>
internal static class Gutters
{
    /// <summary>Part of the lines that may print into a gutter: heads over several columns do.</summary>
    private const int OneLineIn = 8;
    /// <summary>Parts of an em.</summary>
    private const float LeastWidth = 0.4f;

    public static List<(float From, float To)> Columns(List<List<Segment>> lines, float size)
    {
        var left = lines.Min(l => l[0].Area.X0);
        var right = lines.Max(l => l[^1].Area.X1);
        var cover = new int[(int)Math.Clamp(right - left, 0, 10_000) + 2];
        foreach (var segment in lines.SelectMany(l => l))
        {
            var to = Math.Min((int)(segment.Area.X1 - left), cover.Length - 1);
            for (var x = Math.Max((int)(segment.Area.X0 - left), 0); x <= to; x++) cover[x]++;
        }
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

    private static void Add(List<(float From, float To)> columns, float from, float to, float least)
    {
        if (columns.Count > 0 && from - columns[^1].To < least) columns[^1] = (columns[^1].From, to);
        else columns.Add((from, to));
    }
}
