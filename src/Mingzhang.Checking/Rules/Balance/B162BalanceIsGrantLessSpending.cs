using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Balance;

/// <summary>报告中的项目：结余结转 = 项目金额（预算） − 实际支出, where one sentence gives all three.</summary>
public sealed class B162BalanceIsGrantLessSpending : Rule
{
    private const string Chinese = "项目结余应等于项目金额减实际支出";
    private const string English = "the balance of a project is its grant less its spending";
    private static readonly Stage[] Grants = [Stage.Budget, Stage.AdjustedBudget, Stage.InitialBudget];

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        foreach (var balance in account.Figures.Where(f => f.Address?.Concept == Concepts.ProjectBalance && f.Place.Sentence >= 0))
        {
            var beside = account.Figures.Where(f => Nearest.SamePassage(f, balance) && f.Address is { Measure: Measure.Value } a && a.Concept == Concepts.ProjectFunds && a.Scope == balance.Address!.Scope).ToList();
            var grant = Grants.Select(stage => beside.Find(f => f.Address!.Stage == stage)).FirstOrDefault(f => f is not null);
            var spent = beside.Find(f => f.Address!.Stage == Stage.Final);
            yield return grant is null || spent is null
                ? Sums.Missing(Chinese, English, grant is null ? "项目金额 the grant" : "实际支出 the spending")
                : Sums.Of(Chinese, English, Sums.Minus(grant, "项目金额") with { LabelEn = "grant" }, [Sums.Plus(spent, "实际支出") with { LabelEn = "spending" }, Sums.Plus(balance, "结余") with { LabelEn = "balance" }]);
        }
    }
}
