using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>Finds where the text says that all goals were reached: a word of totality, one of completion, and goals or indicators beside them.</summary>
internal static class SuccessClaims
{
    private const int Around = 12;
    private static readonly PhraseList Completed = new("完成", "实现", "达成", "达到预期", "达标");
    private static readonly string[] All = ["全面", "全部", "均", "圆满", "百分之百", "100%", "都", "逐一", "各项指标"];
    private static readonly string[] Goals = ["绩效目标", "目标任务", "绩效指标", "指标任务", "各项指标", "年度目标", "预期目标", "指标值", "目标均", "指标均", "工作目标"];
    /// <summary>Intentions and conditions claim nothing; 基本, 较好 do not claim all.</summary>
    private static readonly string[] Weak = ["确保", "力争", "为了", "努力", "推动", "要求", "将", "争取", "保障", "有望", "未", "不", "没有", "基本", "较好", "是否", "如", "促进", "推进"];

    /// <summary>Where the claim stands in the text: its first character and length; null if the text makes none.</summary>
    public static (int Start, int Length)? In(string text)
    {
        foreach (var hit in Completed.In(text))
        {
            var (from, to) = Clauses(text, hit.Start, hit.End);
            var near = text.AsSpan(Math.Max(from, hit.Start - Around), Math.Min(to, hit.End + Around) - Math.Max(from, hit.Start - Around));
            var before = text.AsSpan(Math.Max(from, hit.Start - 8), hit.Start - Math.Max(from, hit.Start - 8));
            if (Has(before, All) && Has(near, Goals) && !Has(text.AsSpan(from, hit.Start - from), Weak)) return (from, to - from);
        }
        return null;
    }

    private static (int From, int To) Clauses(string text, int start, int end)
    {
        while (start > 0 && text[start - 1] is not ('。' or ';' or ',' or '!')) start--;
        while (end < text.Length && text[end] is not ('。' or ';' or ',' or '!')) end++;
        return (start, end);
    }

    private static bool Has(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
            if (text.Contains(word, StringComparison.Ordinal)) return true;
        return false;
    }
}
