using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>正文、报告所称的绩效自评得分与自评表的总分一致.</summary>
internal sealed class P161TextScoresAgreeWithSheets : Rule
{
    private const string Chinese = "文中的绩效自评得分应与自评表总分一致";
    private const string English = "The score in the text must be the total of the score sheet";

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var sheets = Rescore.Of(account);
        foreach (var score in account.Figures.Where(IsScoreInText))
        {
            var name = score.Address!.Scope.Name ?? "";
            if (Array.Exists(Others, name.Contains) || Bounds.Is(account, score)) continue;
            if ((SheetOf(sheets, name + score.Place.Section) ?? NamedBefore(account, sheets, score, name)) is not { } sheet) yield return Sums.Missing(Chinese + "（“" + name + "”）", English, "对应的自评表 its score sheet");
            else if (sheet.Sheet.TotalScore is not { } total) yield return Sums.Missing(sheet.Chinese() + "的总分应与文中一致", English, "总分 total");
            else
                yield return new Outcome.Related(new CopyRelation(sheet.Chinese() + "的总分应与文中所称得分一致", English, score, total)
                {
                    Level = Level.Warning,
                    Explanation = Sum(sheet).Chinese,
                    ExplanationEn = Sum(sheet).English,
                });
        }
    }

    /// <summary>Scores that are not the total of a sheet.</summary>
    private static readonly string[] Others = ["平均", "最高", "最低", "指标", "产出", "效益", "效果", "过程", "投入", "决策", "满意度", "执行率"];
    private static readonly string[] OfProject = ["自评", "项目", "绩效", "评价", "综合", "最终", "得分", "总分", "总", "分", "结果", "评定", "经", "该", "本"];

    /// <summary>“自评得分” without a name is that of the project named last before it.</summary>
    private static RescoredSheet? NamedBefore(AccountSet account, IReadOnlyList<RescoredSheet> sheets, Figure score, string name)
    {
        var left = OfProject.Aggregate(name, (text, word) => text.Replace(word, "", StringComparison.Ordinal));
        if (left.Length > 0 || score.Place.Passage < 0) return null;
        var before = account.Passages[score.Place.Passage].Text[..score.Place.Start];
        // 产出指标分值50分，得分48分.
        if (name.StartsWith('得') && Array.Exists(Others, before[(before.AsSpan().LastIndexOfAny("。；;：:") + 1)..].Contains)) return null;
        return SaidOfSheets.NamedLast(sheets, before);
    }

    private static bool IsScoreInText(Figure figure) => figure is { Place.InTable: false, Address: { Measure: Measure.Value } address } && address.Concept == Concepts.Score;

    /// <summary>The project whose name the text says, the longest if several; 整体支出 is the overall sheet.</summary>
    private static RescoredSheet? SheetOf(IReadOnlyList<RescoredSheet> sheets, string said)
    {
        var plain = ProjectNames.Core(said + "。");
        var named = sheets.Where(s => s.Sheet.Project is { } project && ProjectNames.Core(project) is { Length: >= 4 } core && plain.Contains(core, StringComparison.Ordinal)).OrderByDescending(s => s.Sheet.Project!.Length).FirstOrDefault();
        if (named is not null) return named;
        if (sheets is [{ Sheet.IsBare: true }]) return sheets[0];
        return plain.Contains("整体", StringComparison.Ordinal) ? sheets.FirstOrDefault(s => s.Sheet.IsOverall) : null;
    }

    private static (string Chinese, string English) Sum(RescoredSheet sheet) => sheet.SumOfPrinted == sheet.PrintedTotal && sheet.PrintedTotal is { } total
        ? ("表内各项得分之和为 " + Written.Plain(total), "the scores of the sheet add up to " + Written.Plain(total)) : ("", "");
}
