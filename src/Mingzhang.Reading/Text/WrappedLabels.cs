namespace Mingzhang.Reading.Text;

/// <summary>
/// Names of items that wrap around the middle of their row: 机关事业单位 stands above the line with code and amounts, 缴费支出
/// below it. Cells are centred, so a row has as many lines below as above, and one of an even number of lines has none beside its
/// code: where a column has such rows and comes out even throughout, lines are given to rows. Elsewhere names only go on below.
/// </summary>
internal static class WrappedLabels
{
    private const int MostLinesAbove = 4;

    /// <summary>The rows with their whole names; the lines that were only parts of names are gone.</summary>
    public static List<SpacedLine> Join(List<SpacedLine> rows)
    {
        foreach (var column in Columns(rows)) rows = Join(rows, column);
        return rows;
    }

    /// <summary>Where the names stand that follow a code: one column, or two in a table of two sides.</summary>
    private static List<(int Code, int Start, int End)> Columns(List<SpacedLine> rows)
    {
        var names = new List<(int Code, int Start, int End)>();
        foreach (var row in rows)
        {
            for (var i = 0; i + 1 < row.Pieces.Count; i++)
            {
                if (!row.Pieces[i].IsCode || row.Pieces[i + 1].IsAmount) continue;
                var (code, start, end) = (row.Pieces[i].Wide, row.Pieces[i + 1].Wide, row.Pieces[i + 1].End(wide: true));
                var at = names.FindIndex(n => n.Start < end && start < n.End);
                if (at < 0) names.Add((code, start, end));
                else names[at] = (Math.Min(names[at].Code, code), Math.Min(names[at].Start, start), Math.Max(names[at].End, end));
            }
        }
        return names;
    }

    private static List<SpacedLine> Join(List<SpacedLine> rows, (int Code, int Start, int End) column)
    {
        var anchors = Enumerable.Range(0, rows.Count).Where(i => CodeAt(rows[i], column) >= 0).ToList();
        if (anchors.Count < 2) return rows;
        // Lines between one coded row and the next; what is between others too (a total) ends the column.
        var gaps = new List<int>();
        for (var i = 1; i < anchors.Count; i++)
        {
            var between = rows.GetRange(anchors[i - 1] + 1, anchors[i] - anchors[i - 1] - 1);
            if (!between.TrueForAll(r => IsPart(r, column))) return rows;
            gaps.Add(between.Count);
        }
        var (before, after) = (PartsBefore(rows, anchors[0], column), PartsAfter(rows, anchors[^1], column));
        for (var first = 0; first <= Math.Min(before, MostLinesAbove); first++)
        {
            if (Above(first, gaps, after) is { } above && anchors.Where((a, i) => above[i] > 0 && !HasName(rows[a], column)).Any()) return Joined(rows, anchors, above, column);
        }
        return rows;
    }

    /// <summary>How many lines stand above each row if it is so many above the first: as many below, the rest above the next. Null where that does not come out.</summary>
    private static List<int>? Above(int first, List<int> gaps, int after)
    {
        var above = new List<int> { first };
        foreach (var gap in gaps)
        {
            if (gap < above[^1]) return null;
            above.Add(gap - above[^1]);
        }
        return above[^1] <= after ? above : null;
    }

    private static List<SpacedLine> Joined(List<SpacedLine> rows, List<int> anchors, List<int> above, (int Code, int Start, int End) column)
    {
        var joined = new Dictionary<int, SpacedLine>();
        var gone = new HashSet<int>();
        for (var i = 0; i < anchors.Count; i++)
        {
            var parts = Enumerable.Range(anchors[i] - above[i], above[i]).Concat(Enumerable.Range(anchors[i] + 1, above[i])).ToList();
            gone.UnionWith(parts);
            joined[anchors[i]] = Whole(rows[anchors[i]], parts.ConvertAll(p => rows[p].Pieces[0].Text), above[i], column);
        }
        return [.. Enumerable.Range(0, rows.Count).Where(i => !gone.Contains(i)).Select(i => joined.GetValueOrDefault(i, rows[i]))];
    }

    private static SpacedLine Whole(SpacedLine row, List<string> parts, int above, (int Code, int Start, int End) column)
    {
        if (parts.Count == 0) return row;
        var pieces = row.Pieces.ToList();
        var at = CodeAt(row, column) + 1;
        var (head, tail) = (string.Concat(parts.Take(above)), string.Concat(parts.Skip(above)));
        if (HasName(row, column)) pieces[at] = pieces[at] with { Text = head + pieces[at].Text + tail };
        else pieces.Insert(at, new(head + tail, column.Start, column.Start));
        return row with { Pieces = pieces };
    }

    private static bool HasName(SpacedLine row, (int Code, int Start, int End) column) =>
        CodeAt(row, column) + 1 is var at && at < row.Pieces.Count && IsIn(row.Pieces[at], column);

    private static int CodeAt(SpacedLine row, (int Code, int Start, int End) column) =>
        row.Pieces.FindIndex(p => p.IsCode && p.Wide >= column.Code - 2 && p.End(wide: true) <= column.Start + 1);

    private static bool IsPart(SpacedLine row, (int Code, int Start, int End) column) =>
        row.Pieces is [{ IsAmount: false } only] && IsIn(only, column) && !only.Text.Contains('、', StringComparison.Ordinal);

    private static bool IsIn(SpacedLine.Piece piece, (int Code, int Start, int End) column) =>
        !piece.IsAmount && piece.Wide < column.End && column.Start < piece.End(wide: true);

    private static int PartsBefore(List<SpacedLine> rows, int anchor, (int Code, int Start, int End) column)
    {
        var count = 0;
        while (anchor - count > 0 && IsPart(rows[anchor - count - 1], column)) count++;
        return count;
    }

    private static int PartsAfter(List<SpacedLine> rows, int anchor, (int Code, int Start, int End) column)
    {
        var count = 0;
        while (anchor + count + 1 < rows.Count && IsPart(rows[anchor + count + 1], column)) count++;
        return count;
    }
}
