namespace Mingzhang.Reading.Text.Sheets;

/// <summary>Where on the page anything stands: words that stand above each other run together.</summary>
internal static class Runs
{
    public static List<(int Start, int End)> Of(IEnumerable<SheetLine> lines)
    {
        var runs = new List<(int Start, int End)>();
        foreach (var word in lines.SelectMany(l => l.Words).OrderBy(w => w.Start).ThenBy(w => w.End))
        {
            if (runs.Count > 0 && word.Start < runs[^1].End) runs[^1] = (runs[^1].Start, Math.Max(runs[^1].End, word.End));
            else runs.Add((word.Start, word.End));
        }
        return runs;
    }
}
