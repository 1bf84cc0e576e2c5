using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>执行率 = 全年执行数 ÷ 全年预算数; a score and a total worked out from a wrong rate are its consequences.</summary>
internal sealed class P101RateIsExecutionOverBudget : SheetRule
{
    private protected override IEnumerable<Outcome> Check(AccountSet account, RescoredSheet sheet)
    {
        var money = sheet.Sheet.Money;
        foreach (var row in money.Parts.Prepend(money.Total).OfType<MoneyRow>())
            if (row.Rate is { } rate) yield return Of(account, sheet, row, rate, isTotal: ReferenceEquals(row, money.Total));
    }

    private static Outcome Of(AccountSet account, RescoredSheet sheet, MoneyRow row, Figure rate, bool isTotal)
    {
        var chinese = sheet.Chinese() + "“" + row.Label + "”的执行率应等于全年执行数除以全年预算数";
        var english = Sums.Capital(sheet.English()) + ": the execution rate must be the execution over the adjusted budget";
        if (row.Final is not { } final || (row.Adjusted ?? row.Initial) is not { } budget)
            return Sums.Missing(chinese, english, row.Final is null ? "全年执行数 execution" : "全年预算数 adjusted budget");
        var relation = new RatioRelation(chinese, english, rate, [Rates.Whole(final)], [Rates.Whole(budget)])
        {
            Level = rate.Common == 100 && final.Common > budget.Common ? Level.Review : Level.Error,
        };
        if (Judge.Of(relation).IsBroken) return new Outcome.Related(isTotal ? Explained(sheet, row, relation) : relation);
        var finer = isTotal ? ByBalance(account, sheet, relation, final, budget) : null;
        return new Outcome.Related(finer is null ? relation : Explained(sheet, row, finer));
    }

    /// <summary>A budget printed as 2 may stand for 1.5 to 2.5; the balance of 0.95 that the report gives says what it is.</summary>
    private static RatioRelation? ByBalance(AccountSet account, RescoredSheet sheet, RatioRelation relation, Figure final, Figure budget)
    {
        foreach (var balance in account.Figures)
        {
            if (balance.Address is not { Scope: { Kind: ScopeKind.Project, Name: { } name } } address || address.Concept != Concepts.ProjectBalance || balance.Half >= budget.Half) continue;
            if (sheet.Sheet.Project is not { } project || !ProjectNames.AreOne(project, name) || !(final.Interval + balance.Interval).Meets(budget.Interval)) continue;
            var finer = relation with
            {
                Denominator = [Rates.Whole(final), Rates.Whole(balance)],
                Explanation = "预算 " + Written.Of(budget) + " 以报告所列结余 " + Written.Of(balance) + " 为证",
                ExplanationEn = "the balance of " + Written.Of(balance) + " in the report says what the budget of " + Written.Of(budget) + " is",
            };
            if (Judge.Of(finer).IsBroken) return finer;
        }
        return null;
    }

    private static RatioRelation Explained(RescoredSheet sheet, MoneyRow row, RatioRelation relation)
    {
        var effects = Consequences.Of(sheet, relation.Rate);
        var (told, toldEn) = Consequences.Told(effects);
        var (other, otherEn) = OfInitial(row, relation);
        return relation with
        {
            Consequences = effects,
            Explanation = string.Join("；", new[] { relation.Explanation, other, told }.Where(t => t.Length > 0)),
            ExplanationEn = string.Join("; ", new[] { relation.ExplanationEn, otherEn, toldEn }.Where(t => t.Length > 0)),
        };
    }

    /// <summary>The rate may be that of the initial budget.</summary>
    private static (string, string) OfInitial(MoneyRow row, RatioRelation relation)
    {
        if (row is not { Initial: { Value: not 0 } initial, Adjusted: { } adjusted, Final: { } final } || initial.Value == adjusted.Value) return ("", "");
        return Judge.Of(new RatioRelation("", "", relation.Rate, [Rates.Whole(final)], [Rates.Whole(initial)])).Holds
            ? ("所印为对年初预算 " + Written.Of(initial) + " 的比率", "the printed rate is that of the initial budget " + Written.Of(initial)) : ("", "");
    }
}
