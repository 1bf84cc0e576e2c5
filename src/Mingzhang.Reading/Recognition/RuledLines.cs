namespace Mingzhang.Reading.Recognition;

/// <summary>The ruling lines of a scan: long runs of dark dots that are thin across. Lengths in dots, at 200 dots an inch.</summary>
internal static class RuledLines
{
    private const int ShortestLevel = 70;
    /// <summary>An upright line that stands alone is longer than a stroke of a large character; a short one must join two level ones.</summary>
    private const int ShortestUpright = 110;
    private const int ShortestJoining = 24;
    private const int Thickest = 10;
    private const int Gap = 2;
    private const int Miss = 5;
    /// <summary>An upright line runs into the level ones; the strokes of a character only come near.</summary>
    private const int Touch = 1;

    /// <param name="scan">The page, level.</param>
    /// <param name="threshold">Below it a dot is dark.</param>
    /// <param name="uneven">The page was turned, so that its lines step aside by a dot here and there.</param>
    public static List<DotArea> Of(Scan scan, int threshold, bool uneven = false)
    {
        var aside = uneven ? 1 : 0;
        var level = new List<DotArea>();
        for (var y = 0; y < scan.Height; y++)
        {
            foreach (var (from, to) in Runs(scan.Width, x => IsDark(scan, threshold, x, y, 0, aside), ShortestLevel))
            {
                if (IsThin(from, to, x => Thickness(scan.Height, y, at => scan[x, at] < threshold))) level.Add(new(from, y, to, y + 1));
            }
        }
        var lines = new List<DotArea>(level);
        var byRow = level.ToLookup(l => l.Y0);
        for (var x = 0; x < scan.Width; x++)
        {
            foreach (var (from, to) in Runs(scan.Height, y => IsDark(scan, threshold, x, y, aside, 0), ShortestJoining))
            {
                if (to - from < ShortestUpright && !(Meets(byRow, x, from) && Meets(byRow, x, to - 1))) continue;
                if (IsThin(from, to, y => Thickness(scan.Width, x, at => scan[at, y] < threshold))) lines.Add(new(x, from, x + 1, to));
            }
        }
        return lines;
    }

    private static bool IsDark(Scan scan, int threshold, int x, int y, int across, int down) =>
        scan[x, y] < threshold
        || (across > 0 || down > 0) && (scan[Math.Max(x - across, 0), Math.Max(y - down, 0)] < threshold || scan[Math.Min(x + across, scan.Width - 1), Math.Min(y + down, scan.Height - 1)] < threshold);

    private static IEnumerable<(int From, int To)> Runs(int length, Func<int, bool> isDark, int shortest)
    {
        var (from, last) = (-1, -1);
        for (var at = 0; at < length; at++)
        {
            if (!isDark(at)) continue;
            if (from >= 0 && at - last > Gap + 1)
            {
                if (last + 1 - from >= shortest) yield return (from, last + 1);
                from = -1;
            }
            if (from < 0) from = at;
            last = at;
        }
        if (from >= 0 && last + 1 - from >= shortest) yield return (from, last + 1);
    }

    /// <summary>Most of it is thin across; where it crosses another line or touches a letter it is not.</summary>
    private static bool IsThin(int from, int to, Func<int, int> thickness)
    {
        int seen = 0, thin = 0;
        for (var at = from + 1; at < to; at += 5)
        {
            seen++;
            if (thickness(at) <= Thickest) thin++;
        }
        return thin * 10 >= seen * 6;
    }

    private static int Thickness(int length, int at, Func<int, bool> isDark)
    {
        var (low, high) = (at, at);
        while (low > 0 && at - low <= Thickest && isDark(low - 1)) low--;
        while (high + 1 < length && high - at <= Thickest && isDark(high + 1)) high++;
        return high - low + 1;
    }

    private static bool Meets(ILookup<int, DotArea> byRow, int x, int y)
    {
        for (var row = y - Touch; row <= y + Touch; row++)
        {
            if (byRow[row].Any(l => l.X0 - Miss <= x && x <= l.X1 + Miss)) return true;
        }
        return false;
    }
}
