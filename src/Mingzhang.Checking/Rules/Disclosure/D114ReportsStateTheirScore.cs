using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.Disclosure;

/// <summary>A report on performance gives the score that it speaks of, in its text or in a sheet.</summary>
internal sealed class D114ReportsStateTheirScore : Rule
{
    public override bool NeedsEveryPage => true;

    private static readonly PhraseList Scores = new("得分", "自评总分", "综合评分", "评分为", "自评分", "评价总分");

    private sealed record ReportText(Stretch Title, List<Stretch> Passages)
    {
        public bool IsOfProject => Title.Text.Contains("项目", StringComparison.Ordinal) && !Title.Text.Contains("整体", StringComparison.Ordinal);
        public bool GivesScore => Passages.Any(p => HasScore(p.Text));
    }

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var reports = Reports(account).Where(r => r.Passages.Count > 2).ToList();
        if (reports.Count == 0) return [new Outcome.NotEvaluable("没有读到绩效报告", "no performance report was read", ["绩效报告"])];
        var faults = new Faults(Code);
        var overall = reports.Where(r => !r.IsOfProject).ToList();
        if (overall.Count > 0 && !overall.Exists(r => r.GivesScore) && !account.Of(TableKind.OverallScore).Any()) AddOverall(account, overall[0], faults);
        foreach (var report in reports.Where(r => r.IsOfProject && !r.GivesScore)) AddProject(report, faults);
        return faults.Count > 0 ? faults.Outcomes : [new Outcome.Holds("绩效报告均有得分", "every performance report gives its score")];
    }

    /// <summary>Passages of the attached reports by the title they stand under.</summary>
    private static List<ReportText> Reports(AccountSet account)
    {
        var reports = new List<ReportText>();
        foreach (var passage in Prose.Of(account).In(Part.Report))
            if (passage.Passage is { HeadingLevel: 1 } && passage.Text.Contains("报告", StringComparison.Ordinal)) reports.Add(new ReportText(passage, []));
            else if (reports.Count > 0) reports[^1].Passages.Add(passage);
        return reports;
    }

    /// <summary>A number of points beside a word for the score.</summary>
    private static bool HasScore(string text)
    {
        foreach (var hit in Scores.In(text))
            foreach (var amount in Amount.In(Clause.After(text, hit.End, 24).ToString()))
                if (amount.Unit.Length == 0 && amount.Number is { Value: >= 0 and <= 150 }) return true;
        return false;
    }

    private static void AddOverall(AccountSet account, ReportText report, Faults faults)
    {
        var elsewhere = Prose.Of(account).In(Part.Narrative).FirstOrDefault(p => HasScore(p.Text) && p.Text.Contains("整体", StringComparison.Ordinal));
        var at = elsewhere is null ? 0 : elsewhere.Text.IndexOf("得分", StringComparison.Ordinal);
        if (elsewhere is null || at < 0)
            faults.Add(report.Title, 0, report.Title.Text.Length, Level.Warning,
                "绩效自评报告没有得分，也没有附自评表。", "The report on performance gives no score, and no score sheet is attached.", "写明自评得分和等级，附自评表");
        else
            faults.Add(elsewhere, at, Math.Min(12, elsewhere.Text.Length - at), Level.Warning,
                "部门整体绩效得分只在情况说明中出现，报告正文没有得分，也没有附整体自评表。", "The overall score is given only here; the report itself has none, and no overall score sheet is attached.", "在报告中写明得分，附部门整体支出绩效自评表");
    }

    /// <summary>Only a report that speaks of scoring owes a score.</summary>
    private static void AddProject(ReportText report, Faults faults)
    {
        foreach (var passage in report.Passages)
            if (passage.Text.IndexOf("评分", StringComparison.Ordinal) is var at and >= 0)
            {
                var start = Math.Max(0, at - 8);
                faults.Add(passage, start, at + 2 - start, Level.Review,
                    "报告称已评分，但没有写出各项得分和总分。", "The report says that it scores and gives no score.", "补充各项指标得分和总分");
                return;
            }
    }
}
