namespace Mingzhang.Reading.Recognition;

/// <summary>By how much the lines of a scan fall to the right: a page is seldom laid quite straight on the glass.</summary>
internal static class Skew
{
    /// <summary>Two degrees, in steps of a twentieth of one.</summary>
    private const float Most = 0.035f;
    private const float Step = 0.001f;
    private const float Least = 0.0015f;
    private const int MostPoints = 60_000;

    public static float Of(Scan scan, int threshold)
    {
        var points = UpperEdges(scan, threshold);
        if (points.Count < 500) return 0;
        var (best, fall) = (Sharpness(points, 0, scan.Height), 0f);
        for (var candidate = -Most; candidate <= Most; candidate += Step)
        {
            var sharpness = Sharpness(points, candidate, scan.Height);
            if (sharpness > best + best / 50) (best, fall) = (sharpness, candidate);
        }
        return Math.Abs(fall) < Least ? 0 : fall;
    }

    /// <summary>Where ink begins below paper: on a level page the edges of a line of text share few rows.</summary>
    private static List<(int X, int Y)> UpperEdges(Scan scan, int threshold)
    {
        var points = new List<(int, int)>();
        for (var x = 1; x < scan.Width - 1; x += 3)
        {
            for (var y = 1; y < scan.Height; y++)
            {
                if (scan[x, y] < threshold && scan[x, y - 1] >= threshold) points.Add((x, y));
            }
        }
        var every = 1 + points.Count / MostPoints;
        return every == 1 ? points : [.. points.Where((_, i) => i % every == 0)];
    }

    private static long Sharpness(List<(int X, int Y)> points, float fall, int height)
    {
        var rows = new int[height];
        foreach (var (x, y) in points)
        {
            var row = (int)MathF.Floor(y - fall * x + 0.5f);
            if (row >= 0 && row < height) rows[row]++;
        }
        return rows.Sum(count => (long)count * count);
    }
}
