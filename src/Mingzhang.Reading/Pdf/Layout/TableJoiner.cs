namespace Mingzhang.Reading.Pdf.Layout;

/// <summary>Joins the parts of a table that runs over several pages.</summary>
internal static class TableJoiner
{
    /// <summary>Points.</summary>
    private const float SameEdge = 6f;
    private const float SameColumn = 4f;
    private const float SameGap = 24f;
    private const int LinesAbove = 5;

    /// <summary>The items of all pages in order, with continued tables joined where they began.</summary>
    public static List<PageItem> Join(IEnumerable<PageItem> items)
    {
        var joined = new List<PageItem>();
        TableItem? open = null;
        var between = new List<LineItem>();
        var above = new List<string>();
        foreach (var item in items)
        {
            if (item is LineItem line)
            {
                between.Add(line);
                continue;
            }
            var table = (TableItem)item;
            if (open is not null && IsContinued(open, table, between, above))
            {
                Append(open.Part, table.Part);
                between.Clear();
                continue;
            }
            joined.AddRange(between);
            above = between.TakeLast(LinesAbove).Select(l => Bare(l.Line.Text)).ToList();
            between.Clear();
            joined.Add(table);
            open = table;
        }
        joined.AddRange(between);
        return joined;
    }

    /// <summary>On the next page, the same columns, and nothing between but the title and unit said again.</summary>
    private static bool IsContinued(TableItem open, TableItem next, List<LineItem> between, List<string> above)
    {
        if (next.Page != open.Part.Rows[^1].Page + 1) return false;
        if (!between.TrueForAll(l => above.Contains(Bare(l.Line.Text)))) return false;
        if (open.Part.Guessed != next.Part.Guessed || BeginsWithTitle(next.Part)) return false;
        return next.Part.Guessed ? SameGaps(open.Part.Xs, next.Part.Xs) : SameColumns(open.Part.Xs, next.Part.Xs);
    }

    private static string Bare(string text)
    {
        var bare = string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
        foreach (var mark in (ReadOnlySpan<string>)["（续）", "(续)", "（续表）", "(续表)", "续表"]) bare = bare.Replace(mark, "", StringComparison.Ordinal);
        return bare;
    }

    private static bool SameColumns(float[] a, float[] b)
    {
        if (Math.Abs(a[0] - b[0]) > SameEdge || Math.Abs(a[^1] - b[^1]) > SameEdge) return false;
        var (fine, coarse) = a.Length >= b.Length ? (a, b) : (b, a);
        var shared = coarse.Count(x => Math.Abs(fine[TablePart.Nearest(fine, x)] - x) <= SameColumn);
        return shared * 10 >= coarse.Length * 8;
    }

    private static bool SameGaps(float[] a, float[] b) =>
        a.Length == b.Length && Enumerable.Range(0, a.Length).All(i => Math.Abs(a[i] - b[i]) <= SameGap);

    /// <summary>A title in a row of its own, over the whole width, begins another table.</summary>
    private static bool BeginsWithTitle(TablePart part) =>
        part.Rows.Find(r => !r.IsBlank) is { } row && row.Filled.ToList() is [{ Text: [.., '表'] } title] && title.Columns == part.Xs.Length - 1;

    private static void Append(TablePart part, TablePart next)
    {
        if (!part.Guessed)
        {
            var all = Union(part.Xs, next.Xs);
            part.Refine(all);
            next.Refine(all);
        }
        var rows = next.Rows;
        rows.RemoveRange(0, RepeatedHeads(part.Rows, rows));
        while (rows.Count > 0 && rows[0].IsBlank && rows[0].Cells.TrueForAll(c => c.Rows == 1)) rows.RemoveAt(0);
        if (rows.Count == 0) return;
        if (BrokenRow.IsBroken(part.Rows[^1], rows[0]))
        {
            BrokenRow.Mend(part.Rows[^1], rows[0]);
            rows.RemoveAt(0);
        }
        else
        {
            BrokenRow.Span(part.Rows, rows);
        }
        part.Rows.AddRange(rows);
    }

    private static float[] Union(float[] a, float[] b)
    {
        var all = a.ToList();
        foreach (var x in b)
        {
            if (!all.Exists(y => Math.Abs(x - y) <= SameEdge)) all.Add(x);
        }
        all.Sort();
        return [.. all];
    }

    private static int RepeatedHeads(List<PartRow> first, List<PartRow> next)
    {
        var count = 0;
        while (count < next.Count - 1 && count < first.Count && count < 5 && SameTexts(first[count], next[count])) count++;
        return count > 0 && next.Take(count).Any(r => !r.IsBlank) ? count : 0;
    }

    private static bool SameTexts(PartRow a, PartRow b) => a.Filled.Select(c => c.Text).SequenceEqual(b.Filled.Select(c => c.Text), StringComparer.Ordinal);
}
