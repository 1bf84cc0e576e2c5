using static Mingzhang.Reading.Text.CellPerLineTable;

namespace Mingzhang.Reading.Text;

/// <summary>
/// Decides which blank lines of a table printed one cell a line end a row. Rows of a table tend to have the same number of
/// cells, so the cheapest reading wins: a change of width from one row to the next costs, and so does passing over a blank
/// line, little where a cell of several lines or a number beside it explains the blank, much where a new label begins.
/// </summary>
internal static class RowBreaks
{
    private const int MostSegments = 6;
    private const int ChangeOfWidth = 10;
    private const int Never = int.MaxValue / 2;

    public static List<List<Cell>> Arbitrate(List<Segment> segments)
    {
        var best = new State[segments.Count + 1, MostSegments + 1, 2];
        for (var end = 1; end <= segments.Count; end++)
        {
            var (merge, width) = (0, 0);
            for (var taken = 1; taken <= Math.Min(MostSegments, end); taken++)
            {
                width += segments[end - taken].Cells.Count;
                if (taken > 1) merge += CostOfPassing(segments[end - taken], segments[end - taken + 1]);
                Reach(best, end, taken, width, merge);
            }
        }
        return Rows(segments, best);
    }

    /// <summary>Cheapest ways to end with a row of these segments. A joined row must have the width of a neighbour: of the one
    /// above (state 0), or else of the one below (state 1, a debt that the next row pays).</summary>
    private static void Reach(State[,,] best, int end, int taken, int width, int merge)
    {
        var start = end - taken;
        best[end, taken, 0] = best[end, taken, 1] = new(Never, 0, 0, width);
        if (start == 0)
        {
            best[end, taken, taken > 1 ? 1 : 0] = new(merge, 0, 0, width);
            return;
        }
        for (var before = 1; before <= Math.Min(MostSegments, start); before++)
        {
            for (var debt = 0; debt < 2; debt++)
            {
                var previous = best[start, before, debt];
                var same = previous.Width == width;
                if (previous.Cost >= Never || debt == 1 && !same) continue;
                var cost = previous.Cost + merge + (same ? 0 : ChangeOfWidth);
                var state = taken > 1 && !same ? 1 : 0;
                if (cost < best[end, taken, state].Cost) best[end, taken, state] = new(cost, before, debt, width);
            }
        }
    }

    private static int CostOfPassing(Segment above, Segment below)
    {
        var last = above.Cells[^1];
        var first = below.Cells[0];
        if (last.Continued || first.IsNumber) return 1;
        if (first.IsEmpty) return 6;
        return last.IsNumber ? 60 : 20;
    }

    private static List<List<Cell>> Rows(List<Segment> segments, State[,,] best)
    {
        var (taken, debt, cost) = (1, 0, Never);
        for (var t = 1; t <= Math.Min(MostSegments, segments.Count); t++)
        {
            if (best[segments.Count, t, 0].Cost < cost) (taken, cost) = (t, best[segments.Count, t, 0].Cost);
        }
        var rows = new List<List<Cell>>();
        for (var end = segments.Count; end > 0;)
        {
            var state = best[end, taken, debt];
            rows.Add([.. segments.GetRange(end - taken, taken).SelectMany(s => s.Cells)]);
            end -= taken;
            (taken, debt) = (state.Before, state.Debt);
        }
        rows.Reverse();
        return rows;
    }

    private readonly record struct State(int Cost, int Before, int Debt, int Width);
}
