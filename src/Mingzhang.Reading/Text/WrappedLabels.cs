namespace Mingzhang.Reading.Text;

/// <summary>
/// Labels that wrap around the middle of their row: 机关事业单位 stands above the line with the amounts, 缴费支出 below it. Cells are
/// centred, so a row has as many lines below as above, and one of an even number of lines has none beside its amounts: where a
/// column of labels has such rows and comes out even throughout, lines are given to rows. Elsewhere labels only go on below.
/// </summary>
internal static class WrappedLabels
{
    private const int MostLinesAbove = 4;

    /// <summary>The rows with their whole labels; the lines that were only parts of labels are gone.</summary>
    public static List<SpacedLine> Join(List<SpacedLine> rows)
    {
        if (!rows.Exists(r => !r.HasValue)) return rows;
        var wide = SpacedColumns.Of(rows).IsWide;
        foreach (var column in Columns(rows, wide)) rows = Join(rows, column);
        return rows;
    }

    /// <summary>Where labels stand: the words of the rows from the first with a value on.</summary>
    private static List<LabelColumn> Columns(List<SpacedLine> rows, bool wide)
    {
        var columns = new List<LabelColumn>();
        var texts = rows.SkipWhile(r => !r.HasValue).SelectMany(r => r.Pieces).Where(p => !p.IsValue).Select(p => (Start: p.Start(wide), End: p.End(wide)));
        foreach (var (start, end) in texts.Order())
        {
            if (columns.Count > 0 && start < columns[^1].End) columns[^1] = columns[^1] with { End = Math.Max(columns[^1].End, end) };
            else columns.Add(new(start, end, wide));
        }
        return columns;
    }

    private static List<SpacedLine> Join(List<SpacedLine> rows, LabelColumn column)
    {
        var anchors = Enumerable.Range(0, rows.Count).Where(i => rows[i].HasValue).ToList();
        if (anchors.Count < 2) return rows;
        var parts = rows.ConvertAll(r => r.HasValue ? null : column.In(r));
        int Between(int from, int to) => parts.Skip(from).Take(to - from).Count(p => p is not null);
        var gaps = anchors.Skip(1).Select((a, i) => Between(anchors[i], a)).ToList();
        var (before, after) = (Between(0, anchors[0]), Between(anchors[^1], rows.Count));
        for (var first = 0; first <= Math.Min(before, MostLinesAbove); first++)
        {
            if (Above(first, gaps, after) is not { } above || !anchors.Where((a, i) => above[i] > 0 && column.In(rows[a]) is null).Any()) continue;
            return Joined(rows, anchors, above, parts, column) ?? rows;
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

    /// <summary>Null where a line that begins a label would come out inside another.</summary>
    private static List<SpacedLine>? Joined(List<SpacedLine> rows, List<int> anchors, List<int> above, List<SpacedLine.Piece?> parts, LabelColumn column)
    {
        var joined = rows.ToArray();
        for (var i = 0; i < anchors.Count; i++)
        {
            var lines = Enumerable.Range(0, anchors[i]).Reverse().Where(l => parts[l] is not null).Take(above[i]).Reverse()
                .Concat(Enumerable.Range(anchors[i] + 1, rows.Count - anchors[i] - 1).Where(l => parts[l] is not null).Take(above[i])).ToList();
            if (lines.Count == 0) continue;
            if (lines.Skip(1).Any(l => SpacedLine.BeginsLabel(parts[l]!.Value.Text)) || column.In(rows[anchors[i]]) is { } own && SpacedLine.BeginsLabel(own.Text)) return null;
            joined[anchors[i]] = column.Whole(joined[anchors[i]], string.Concat(lines.Take(above[i]).Select(l => parts[l]!.Value.Text)), string.Concat(lines.Skip(above[i]).Select(l => parts[l]!.Value.Text)));
            foreach (var line in lines) joined[line] = joined[line] with { Pieces = [.. joined[line].Pieces.Where(p => p != parts[line])] };
        }
        return [.. joined.Where(r => r.Pieces.Count > 0)];
    }

    /// <summary>A range of places on the lines in which labels stand.</summary>
    private readonly record struct LabelColumn(int Start, int End, bool Wide)
    {
        /// <summary>The label, or part of one, that a line has here.</summary>
        public SpacedLine.Piece? In(SpacedLine row)
        {
            foreach (var piece in row.Pieces)
            {
                if (!piece.IsValue && piece.Start(Wide) < End && Start < piece.End(Wide)) return piece;
            }
            return null;
        }

        public SpacedLine Whole(SpacedLine row, string head, string tail)
        {
            var pieces = row.Pieces.ToList();
            if (In(row) is { } own) pieces[pieces.IndexOf(own)] = own with { Text = head + own.Text + tail };
            else
            {
                var (start, wide) = (Start, Wide);
                var at = pieces.FindIndex(p => p.Start(wide) >= start);
                pieces.Insert(at < 0 ? pieces.Count : at, new(head + tail, start, start));
            }
            return row with { Pieces = pieces };
        }
    }
}
