using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.Disclosure;

/// <summary>An indicator scored below its weight has an entry in the column for the reason.</summary>
internal sealed class D120DeductionsHaveReasons : Rule
{
    private static readonly string[] Totals = ["总分", "得分", "合计", "年度资金总额"];

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var sheets = account.Tables.Where(t => t.Kind is TableKind.OverallScore or TableKind.ProjectScore).ToList();
        var scored = sheets.SelectMany(s => account.In(s)).Where(f => f.Address is { Concept: var c, Scope.Kind: ScopeKind.Indicator } && c == Concepts.Score && !f.Doubtful).ToList();
        if (scored.Count == 0) return [new Outcome.NotEvaluable("没有读到绩效自评表的得分", "no scores of a score sheet were read", ["得分"])];
        var faults = new Faults(Code);
        foreach (var score in scored)
            if (account.At(score.Address! with { Concept = Concepts.Weight }) is [{ Doubtful: false } weight, ..] && score.Value < weight.Value && RowOf(account, score) is { } row && LacksReason(row, score))
                faults.Add(Finding(score, weight, row));
        return faults.Count > 0 ? faults.Outcomes : [new Outcome.Holds("扣分的指标均填写了原因", "every deduction has its reason")];
    }

    private static TableRow? RowOf(AccountSet account, Figure score) =>
        account.Tables.First(t => t.Index == score.Place.TableIndex).Rows.LastOrDefault(r => r.Line <= score.Place.Line) is { } row && !Totals.Any(t => row.Label.StartsWith(t, StringComparison.Ordinal)) ? row : null;

    /// <summary>No words behind the score. A row that ends with the score has lost its last cell, or never had one.</summary>
    private static bool LacksReason(TableRow row, Figure score)
    {
        var at = -1;
        for (var i = 0; i < row.Cells.Count; i++)
            if (row.Cells[i].Trim() == score.Text) at = i;
        return at >= 0 && at + 1 < row.Cells.Count && row.Cells.Skip(at + 1).All(c => !c.Any(Clause.IsHan));
    }

    private Finding Finding(Figure score, Figure weight, TableRow row)
    {
        var label = row.Cells.FirstOrDefault(c => new PlainText(c).Text.StartsWith(row.Label, StringComparison.Ordinal)) ?? row.Label;
        return new Finding
        {
            Rule = Code,
            Level = Level.Warning,
            Message = $"“{label.Trim()}”分值{weight.Text}，得分{score.Text}，没有填写扣分原因。",
            MessageEn = $"\"{label.Trim()}\" weighs {weight.Text} and scores {score.Text}; the reason for the deduction is blank.",
            Figures = [new FindingFigure(score, FindingFigure.Term), new FindingFigure(weight, FindingFigure.Term)],
            Quote = label.Trim(),
            Suggestion = "填写偏差（扣分）原因和改进措施",
        };
    }
}
