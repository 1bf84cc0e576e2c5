using System.Buffers;
using System.Text;
using Mingzhang.Accounts;
using Mingzhang.Reading.Narrative.Lexing;
using Mingzhang.Reading.Narrative.Lexicon;

namespace Mingzhang.Reading.Narrative.Claims;

/// <summary>
/// Amounts and counts that no term of the forms names: projects, uses of money, work done. The words before the number name them.
/// </summary>
internal static class NamedThings
{
    private const int LongestName = 30;
    private static readonly SearchValues<char> Marks = SearchValues.Create("，。；：、“");

    private static readonly string[] Fillers =
    [
        "本部门", "我单位", "本单位", "我局", "全局", "单位", "部门", "采购金额", "开支", "共计", "合计", "总计", "累计", "其中", "包括", "分别", "以及", "同时", "支出", "金额", "实际", "决算数", "决算", "预算数", "使用", "安排", "资金为", "达到", "均为", "各", "为", "共", "约", "达", "计", "数", "了", "的", "和", "与", "及", "由", "从", "在", "有", "是", "等", "年度", "年", "全年", "元",
    ];

    private static readonly string[] ProjectEnds = ["经费", "专项", "项目", "资金", "补贴", "津补贴", "奖金", "奖励"];

    /// <summary>The name that the words between a mark and a number give, terms taken out; null if nothing is left.</summary>
    public static string? Name(string printed, string folded, int start, int end, List<Token> tokens, int upTo)
    {
        if (Quoted(printed, folded, start, end) is { } quoted) return quoted;
        var name = new StringBuilder();
        var at = start;
        for (var i = 0; i < upTo; i++)
        {
            var token = tokens[i];
            if (token.End <= start || token.Start < at) continue;
            if (token.Start >= end) break;
            var drop = token.Kind == TokenKind.Term && token.Term!.Kind is not (TermKind.Neutral or TermKind.Subject or TermKind.Generic or TermKind.Count) || token is { Kind: TokenKind.NoQuantity, Reason: "ordinal" } || token.Kind is TokenKind.Open or TokenKind.Close or TokenKind.Comma or TokenKind.Colon;
            name.Append(folded, at, token.Start - at);
            if (!drop) name.Append(folded, token.Start, Math.Min(token.End, end) - token.Start);
            at = token.End;
        }
        if (at < end) name.Append(folded, at, end - at);
        return Trim(name.ToString());
    }

    /// <summary>A project is an address of its own; anything else is known by its name alone.</summary>
    public static Address? AddressOf(string name, Unit unit, SectionDefaults section, Passage passage, int before)
    {
        if (unit.Kind == QuantityKind.Percent) return new Address(Concepts.NamedRate) { Scope = Scope.Other(name) };
        if (unit.Kind != QuantityKind.Money) return new Address(Concepts.NamedCount) { Scope = Scope.Other(name) };
        if (section.Nature is Nature.Project or Nature.Basic && (EconomicCodes.Find(name) ?? EconomicCodes.Find(name + "支出")) is { } code)
            return new Address(Concepts.Expenditure) { Economic = code, Nature = section.Nature, Fund = Fund.GeneralPublic };
        if (name is "项目" or "该项目" or "本项目") return ReportedProject(passage, before, out _) is { } reported ? Project(reported) : null;
        if (passage.Part == Part.Report && IsProject(name)) return Project(name);
        return new Address(Concepts.NamedAmount) { Scope = Scope.Other(name) };
    }

    private static readonly string[] ReportWords = ["项目绩效", "项目自评", "绩效自评综述", "绩效自评情况", "绩效评价综述", "自评综述"];

    /// <summary>The project last named before this place, else the one the report is about by its title: 某某经费项目绩效评价报告.</summary>
    public static string? ReportedProject(Passage passage, int before, out int named)
    {
        named = -1;
        string? found = null;
        foreach (var word in ReportWords)
            for (var at = passage.Text.LastIndexOf(word, before, StringComparison.Ordinal); at > 3 && at > named; at = passage.Text.LastIndexOf(word, at - 1, StringComparison.Ordinal))
            {
                var start = passage.Text.AsSpan(0, at).LastIndexOfAny(Marks) + 1;
                if (at - start <= 3) continue;
                (found, named) = (WithoutEvaluation(passage.Text[start..at]), at);
                break;
            }
        if (found is not null) return found;
        if (HeadOf(passage) is { } head)
        {
            named = 0;
            return head;
        }
        var title = passage.Path.Count > 0 ? passage.Path[0] : "";
        var end = title.IndexOf("项目", StringComparison.Ordinal);
        return end > 3 ? title[..end] : null;
    }

    private static string WithoutEvaluation(string name)
    {
        foreach (var end in (ReadOnlySpan<string>)["绩效", "项目"])
            if (name.Length > end.Length + 2 && name.EndsWith(end, StringComparison.Ordinal)) name = name[..^end.Length];
        return name;
    }

    /// <summary>（一）某某经费。全年预算数…: a numbered paragraph that opens with the name of a project.</summary>
    private static string? HeadOf(Passage passage)
    {
        if (passage.NumeralLevel == 0) return null;
        var text = passage.Text.AsSpan(passage.NumeralLength).TrimStart();
        var end = text.IndexOfAny(Marks);
        return end is > 3 and <= LongestName && text[end] is '。' or '：' && IsProject(text[..end].ToString()) ? text[..end].ToString() : null;
    }

    private static readonly string[] HeadingWords = ["支出", "资金", "预算", "收支", "情况", "概况", "绩效", "说明", "分析", "管理", "公开", "措施", "问题"];

    /// <summary>A heading that names a project: none of the words that headings of reports are made of.</summary>
    public static bool IsProjectHeading(string heading) =>
        heading.Length >= 3 && (IsProject(heading) || !HeadingWords.Any(w => heading.Contains(w, StringComparison.Ordinal)));

    public static bool IsProject(string name) => ProjectEnds.Any(e => name.EndsWith(e, StringComparison.Ordinal));
    public static bool IsBalance(string name) => name is "结余结转" or "结转结余" or "结余" or "结转";
    public static Address Project(string name) => new(Concepts.ProjectFunds) { Scope = Scope.Project(ProjectName(name)) };

    /// <summary>项目 names are printed with and without a closing 支出 or 项目; they are one.</summary>
    public static string ProjectName(string name)
    {
        var text = name.Replace(" ", "", StringComparison.Ordinal);
        foreach (var end in new[] { "支出", "项目" })
            if (text.Length > end.Length + 3 && text.EndsWith(end, StringComparison.Ordinal)) text = text[..^end.Length];
        return text;
    }

    private static string? Quoted(string printed, string folded, int start, int end)
    {
        var close = end > start ? folded.LastIndexOf('"', end - 1, end - start) : -1;
        if (close <= start) return null;
        var open = folded.LastIndexOf('"', close - 1, close - start);
        return open >= start && close - open > 3 && close - open <= LongestName + 10 && end - close <= 14 ? printed[(open + 1)..close] : null;
    }

    private static string? Trim(string name)
    {
        var text = name.Replace(" ", "", StringComparison.Ordinal).Trim('"', '\'', '-', '、', '.', '(', ')', '《', '》');
        for (var again = true; again;)
        {
            again = false;
            foreach (var filler in Fillers)
            {
                if (text.Length > filler.Length && text.EndsWith(filler, StringComparison.Ordinal)) (text, again) = (text[..^filler.Length], true);
                else if (text.Length > filler.Length && text.StartsWith(filler, StringComparison.Ordinal)) (text, again) = (text[filler.Length..], true);
                else if (text == filler) return null;
            }
        }
        if (text.Length > LongestName) text = text[^LongestName..];
        return text.Count(c => c >= '\u4e00') >= 2 ? text : null;
    }
}
