using Mingzhang.Accounts;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>Which sheet a place of the running text speaks of.</summary>
internal static class SaidOfSheets
{
    /// <summary>The sheet of the project named last before the place, in its passage or the headings above it; the only sheet; the overall one where the whole is spoken of.</summary>
    public static RescoredSheet? At(IReadOnlyList<RescoredSheet> sheets, Passage passage, int at)
    {
        if (NamedLast(sheets, passage.Text[..at]) is { } named) return named;
        for (var i = passage.Path.Count - 1; i >= 0; i--)
            if (NamedLast(sheets, passage.Path[i]) is { } headed) return headed;
        if (sheets.Count == 1) return sheets[0];
        return passage.Text.Contains("整体", StringComparison.Ordinal) || passage.Path.Any(p => p.Contains("整体", StringComparison.Ordinal)) ? sheets.FirstOrDefault(s => s.Sheet.IsOverall) : null;
    }

    public static RescoredSheet? NamedLast(IEnumerable<RescoredSheet> sheets, string before) =>
        sheets.Where(s => s.Sheet.Project is not null).Select(s => (Sheet: s, At: before.LastIndexOf(ProjectNames.Core(s.Sheet.Project!), StringComparison.Ordinal)))
            .Where(s => s.At >= 0).OrderByDescending(s => s.At).Select(s => s.Sheet).FirstOrDefault();

    /// <summary>The sheet of the only project that the clause names before the place; null where several, or all together, are spoken of.</summary>
    public static RescoredSheet? InSentence(IReadOnlyList<RescoredSheet> sheets, Passage passage, int at)
    {
        var start = passage.Text.AsSpan(0, at).LastIndexOfAny("。；;") + 1;
        var said = passage.Text[start..at];
        if (Array.Exists(OfAll, said.Contains)) return null;
        return sheets.Where(s => s.Sheet.Project is { } project && ProjectNames.Core(project) is { Length: > 3 } core && said.Contains(core, StringComparison.Ordinal)).ToList() is [var only] ? only : null;
    }

    private static readonly string[] OfAll = ["个项目", "平均", "合计", "总体", "整体", "全部项目", "所有项目"];
}
