using Mingzhang.Accounts;

namespace Mingzhang.Reading.Outline;

/// <summary>What the titles of parts and headings look like, in every form seen (Hunan, Sichuan, Shanghai, common).</summary>
internal static class Titles
{
    private const int LongestInlineHeading = 34;

    public static bool IsContents(string folded) => folded.Length <= 12 && folded.Replace(" ", "", StringComparison.Ordinal) is "目录" or "目次";

    /// <summary>第三部分 2024年度部门决算情况说明: the words decide, the number only where there are none.</summary>
    public static Part PartOf(string title, int number, Part current)
    {
        bool Has(string s) => title.Contains(s, StringComparison.Ordinal);
        if (Has("说明")) return Part.Narrative;
        if (Has("名词解释")) return Part.Glossary;
        if (Has("概况") || Has("基本情况")) return Part.Overview;
        if (Has("附表") || Has("决算表") || Has("决算公开表")) return Part.Tables;
        if (Has("附件") || Has("附 件") || Has("绩效")) return Part.Report;
        // A title cut at its line end (第三部分 某局2024年度部门决算 / 情况说明) says as little as none.
        return title.Length == 0 || Has("决算") ? number switch { 1 => Part.Overview, 2 => Part.Tables, 3 => Part.Narrative, 4 => Part.Glossary, 5 => Part.Report, _ => current } : current;
    }

    /// <summary>The part that a heading 一、 opens: only the text from the pages before it, and any other only where no 第一部分 divides the account.</summary>
    public static Part SectionOf(string title, Part current, bool divides)
    {
        bool Has(string s) => title.Contains(s, StringComparison.Ordinal);
        if (current is Part.Report or Part.Sheets || Has("单位构成")) return current;
        if (title.EndsWith('表')) return divides && Has("决算") ? Part.Tables : current;
        if (current is Part.Front or Part.Overview or Part.Tables && Has("决算") && Has("情况")) return Part.Narrative;
        if (!divides) return current;
        return Has("名词解释") ? Part.Glossary : current is not Part.Narrative && (Has("概况") || Has("基本情况")) ? Part.Overview : current;
    }

    /// <summary>The title of an attached performance report stands on a line of its own and ends in 报告.</summary>
    public static bool StartsReport(string folded) =>
        folded.EndsWith("报告", StringComparison.Ordinal) && folded.Contains("绩效", StringComparison.Ordinal)
        && !folded.Contains('。', StringComparison.Ordinal) && !folded.Contains(',', StringComparison.Ordinal) && !folded.StartsWith('《');

    public static bool LooksLikeHeading(string folded) => folded.Length <= 40 && !folded.EndsWith('。') && !folded.EndsWith(',');

    /// <summary>The heading at the start of a numbered paragraph: all of it, or the words before its first full stop or colon; null if it is plain text.</summary>
    public static string? HeadingText(string body)
    {
        var end = body.AsSpan().IndexOfAny('。', '：', ':');
        if (end < 0) return body.Length <= 60 && !body.Contains('，', StringComparison.Ordinal) ? body : null;
        if (end > LongestInlineHeading || end == 0) return null;
        var head = body[..end];
        return head.Contains('，', StringComparison.Ordinal) || head.Contains("万元", StringComparison.Ordinal) ? null : head;
    }
}
