namespace Mingzhang.Reading.Text.Sheets;

/// <summary>
/// Gives the lines of a column to rows whose cells wrap around the line with weight and score. Cells are centred: as many lines
/// above as below. Where that does not come out, a line goes to the nearest row, and one in the middle of two is in doubt.
/// </summary>
internal static class WrappedCell
{
    /// <param name="lines">Numbers of the lines on which something stands in the column, rising.</param>
    /// <param name="anchors">Numbers of the lines with weight and score, rising.</param>
    /// <returns>For each line the index of its row, and whether that is a guess.</returns>
    public static (int Row, bool Doubtful)[] Rows(IReadOnlyList<int> lines, IReadOnlyList<int> anchors)
    {
        if (anchors.Count == 1) return [.. lines.Select(_ => (0, false))];
        var rest = lines.Where(l => !anchors.Contains(l)).ToList();
        var above = Balanced(rest, anchors);
        return [.. lines.Select(l => anchors.ToList().IndexOf(l) is >= 0 and var at ? (at, false) : above is not null ? (above[rest.IndexOf(l)], false) : Nearest(l, anchors))];
    }

    /// <summary>Whether every row has as many lines above as below.</summary>
    public static bool IsCentred(IReadOnlyList<int> lines, IReadOnlyList<int> anchors) => anchors.Count == 1 || Balanced([.. lines.Where(l => !anchors.Contains(l))], anchors) is not null;

    /// <summary>The row of each line if every row has as many above as below; null where that does not come out.</summary>
    private static List<int>? Balanced(List<int> rest, IReadOnlyList<int> anchors)
    {
        var rows = new List<int>();
        var above = rest.Count(l => l < anchors[0]);
        for (var row = 0; row < anchors.Count; row++)
        {
            var next = row + 1 < anchors.Count ? anchors[row + 1] : int.MaxValue;
            var between = rest.Count(l => l > anchors[row] && l < next);
            rows.AddRange(Enumerable.Repeat(row, 2 * above));
            if (between < above) return null;
            above = between - above;
        }
        return above == 0 && rows.Count == rest.Count ? rows : null;
    }

    private static (int Row, bool Doubtful) Nearest(int line, IReadOnlyList<int> anchors)
    {
        var distances = anchors.Select(a => Math.Abs(a - line)).ToList();
        var least = distances.Min();
        return (distances.IndexOf(least), distances.Count(d => d == least) > 1);
    }
}
