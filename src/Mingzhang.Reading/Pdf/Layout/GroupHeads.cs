namespace Mingzhang.Reading.Pdf.Layout;

/// <summary>
/// Heads over several columns, where no line shows how far they reach: a head stands in the middle of its group, so it covers the most
/// columns around it that are free in its line and have heads of their own below.
/// </summary>
internal static class GroupHeads
{
    /// <summary>Parts of an em by which a head may miss the middle of its group.</summary>
    private const float Miss = 0.8f;
    /// <summary>Parts of an em: closer than this below a head stands its own second line.</summary>
    private const float NextLine = 1.6f;
    /// <summary>Part of the depth: what stands half as deep is a head that reaches up beside the group.</summary>
    private const float SameDepth = 0.8f;

    /// <summary>The heads in each row between level lines, with the columns they cover.</summary>
    public static List<List<PartCell>> Of(List<List<Segment>> rows, List<(float From, float To)> columns)
    {
        var grid = new AlignedGrid(columns, 0);
        var placed = rows.ConvertAll(r => r.ConvertAll(grid.Place));
        var lines = rows.Zip(placed).Where(r => r.First.Count > 0).Select(r => (r.First.Min(s => s.Line.Baseline), r.Second)).ToList();
        if (lines.Count > 1) Spread(lines, grid.Reach, rows.Find(r => r.Count > 0)![0].Line.Size);
        return placed;
    }

    /// <param name="rows">The lines of heads, from the top; each with its height and its cells.</param>
    /// <param name="xs">The boundaries of the columns.</param>
    /// <param name="em">Size of the characters.</param>
    public static void Spread(IReadOnlyList<(float Baseline, List<PartCell> Cells)> rows, float[] xs, float em)
    {
        for (var i = 0; i + 1 < rows.Count; i++)
        {
            var below = rows.Skip(i + 1).ToList();
            foreach (var cell in rows[i].Cells.Where(c => !c.IsBlank).ToList())
            {
                if (below.Exists(r => r.Baseline - rows[i].Baseline < NextLine * em && r.Cells.Exists(c => Covers(c, cell.Column) && c.Columns == cell.Columns))) continue;
                var top = rows[i].Baseline;
                float Depth(int column) => below.Where(r => r.Cells.Exists(c => Covers(c, column))).Select(r => r.Baseline - top).FirstOrDefault();
                var own = Enumerable.Range(cell.Column, cell.Columns).Max(Depth);
                Spread(cell, rows[i].Cells, column => own > 0 && Depth(column) >= SameDepth * own, xs, em);
            }
        }
    }

    private static void Spread(PartCell cell, List<PartCell> line, Func<int, bool> isHeaded, float[] xs, float em)
    {
        bool Joins(int column) => column >= 0 && column < xs.Length - 1 && isHeaded(column) && !line.Exists(c => c != cell && Covers(c, column));
        int first = cell.Column, last = first + cell.Columns - 1;
        while (Joins(first - 1)) first--;
        while (Joins(last + 1)) last++;
        var best = (From: cell.Column, Count: cell.Columns);
        for (var from = first; from <= cell.Column; from++)
        {
            for (var to = last; to - from + 1 > best.Count && to >= cell.Column + cell.Columns - 1; to--)
            {
                if (Math.Abs((xs[from] + xs[to + 1]) / 2 - cell.Area.MiddleX) <= Miss * em) best = (from, to - from + 1);
            }
        }
        (cell.Column, cell.Columns) = best;
    }

    private static bool Covers(PartCell cell, int column) => !cell.IsBlank && cell.Column <= column && column < cell.Column + cell.Columns;
}
