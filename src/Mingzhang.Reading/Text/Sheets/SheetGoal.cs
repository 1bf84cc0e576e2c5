using Mingzhang.Reading.Layout;

namespace Mingzhang.Reading.Text.Sheets;

/// <summary>The yearly goal of a score sheet: what was expected, and beside it what was achieved.</summary>
internal static class SheetGoal
{
    private static readonly string[] Expected = ["预期目标", "年初设定目标", "年度预期目标", "年初预期目标"];
    private static readonly string[] Achieved = ["实际完成情况", "目标实际完成情况", "年度实际完成情况", "目标完成情况"];

    public static bool IsHead(SheetLine line) => line.Words.Any(w => Array.IndexOf(Expected, w.Text) >= 0) && line.Words.Any(w => Array.IndexOf(Achieved, w.Text) >= 0);

    /// <summary>Nothing where the two cannot be told apart.</summary>
    public static IEnumerable<GridRow> Rows(List<SheetLine> lines)
    {
        var head = lines[0];
        yield return new(head.Number, head.Line.Page, [new("", head.Number, 0), new(Expected[0], head.Number, 1), new(Achieved[0], head.Number, 2)]);
        var runs = Joined(Runs.Of(lines.Skip(1)));
        if (runs.Count != 3) yield break;
        var texts = runs.ConvertAll(r => string.Concat(lines.Skip(1).Select(l => l.Between(r.Start, r.End))));
        yield return new(lines[^1].Number, head.Line.Page, [.. texts.Select((t, i) => new GridCell(i == 0 ? "年度总体目标" : t, lines[^1].Number, i))]);
    }

    private static List<(int Start, int End)> Joined(List<(int Start, int End)> runs)
    {
        var joined = new List<(int Start, int End)>();
        foreach (var run in runs)
        {
            if (joined.Count > 0 && run.Start - joined[^1].End <= 1) joined[^1] = (joined[^1].Start, run.End);
            else joined.Add(run);
        }
        return joined;
    }
}
