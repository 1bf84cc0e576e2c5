namespace Mingzhang.Reading.Pdf.Layout;

/// <summary>
/// Tables without ruling lines: consecutive lines whose pieces stand in columns with free gutters between. Cells whose column or
/// row had to be guessed are doubtful.
/// </summary>
internal static class AlignedTables
{
    private const int LeastRows = 3;
    private const int LeastAmounts = 3;
    /// <summary>In line heights: farther apart, lines are not of one table.</summary>
    private const float LargestStep = 4f;

    public static List<PageItem> Find(List<PageItem> items)
    {
        var found = new List<PageItem>(items.Count);
        for (var from = 0; from < items.Count;)
        {
            var to = from;
            while (to < items.Count && items[to] is LineItem) to++;
            FindAmong(items.GetRange(from, to - from).ConvertAll(i => (LineItem)i), found);
            if (to < items.Count) found.Add(items[to]);
            from = to + 1;
        }
        return found;
    }

    private static void FindAmong(List<LineItem> lines, List<PageItem> found)
    {
        var segments = lines.ConvertAll(l => Segment.Of(l.Line));
        for (var i = 0; i < lines.Count;)
        {
            var end = segments[i].Count > 1 && !IsAround(segments[i]) ? EndOf(lines, segments, i) : i;
            if (end > i && TableOf(lines, segments, i, end) is { } table)
            {
                found.Add(table);
                i = end;
            }
            else
            {
                found.Add(lines[i++]);
            }
        }
    }

    /// <summary>Department, number and unit stand over a table, its title above them, its notes below.</summary>
    private static bool IsAround(List<Segment> line) => line.Exists(s => OpenTables.IsBetweenTables(s.Text) || s.Text.StartsWith("部门：", StringComparison.Ordinal) || s.Text.StartsWith("公开", StringComparison.Ordinal) && s.Text.EndsWith('表'));

    /// <summary>The line after the last one of the region; a label wrapped over two lines may stand between rows.</summary>
    private static int EndOf(List<LineItem> lines, List<List<Segment>> segments, int start)
    {
        var end = start + 1;
        for (var i = end; i < lines.Count && i <= end + 2; i++)
        {
            if (lines[i].Line.Baseline - lines[i - 1].Line.Baseline > LargestStep * lines[i].Line.Size || IsAround(segments[i])) break;
            if (segments[i].Count > 1) end = i + 1;
        }
        return end;
    }

    private static TableItem? TableOf(List<LineItem> lines, List<List<Segment>> segments, int from, int to)
    {
        var rows = Enumerable.Range(from, to - from).Where(i => segments[i].Count > 1).ToList();
        if (rows.Count < LeastRows || rows.Sum(i => segments[i].Count(s => s.IsAmount)) < LeastAmounts) return null;
        var columns = Gutters.Columns(rows.ConvertAll(i => segments[i]), lines[from].Line.Size);
        if (columns.Count < 2) return null;
        var grid = new AlignedGrid(columns, lines[from].Page);
        for (var i = from; i < to; i++) grid.Add(lines[i].Line, segments[i]);
        var area = lines[from].Area;
        for (var i = from; i < to; i++) area = area.Join(lines[i].Area);
        return new(lines[from].Page, area, grid.Part());
    }
}
