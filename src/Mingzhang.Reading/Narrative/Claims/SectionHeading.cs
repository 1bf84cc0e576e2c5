using Mingzhang.Accounts;

namespace Mingzhang.Reading.Narrative.Claims;

/// <summary>“档案事务”（款）2024年度决算…: a paragraph on a 款 as the tables print it, where no 项 is told apart.</summary>
internal static class SectionHeading
{
    private const int LongestName = 40;

    /// <summary>The code of the 款 that heads a folded passage, and where its name ends; null if none does.</summary>
    public static string? Find(string folded, NarrativeSetting setting, ref int from)
    {
        var at = folded.IndexOf("(款)", from, StringComparison.Ordinal);
        if (at < 0 || at - from > LongestName || folded.Contains("(项)", StringComparison.Ordinal)) return null;
        var start = folded.IndexOf("(类)", from, at - from, StringComparison.Ordinal) is var above and >= 0 ? above + 3 : from;
        var key = CodeName.Key(folded[start..at].Trim('"', ' '));
        var codes = setting.Printed.Where(p => p.Code.Length == 5 && CodeName.Key(p.Name) == key).Select(p => p.Code).Distinct(StringComparer.Ordinal).ToList();
        if (codes.Count != 1) return null;
        from = at + 3;
        return codes[0];
    }
}
