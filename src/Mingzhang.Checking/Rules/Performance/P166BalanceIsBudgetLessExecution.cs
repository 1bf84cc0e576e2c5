using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>项目结余 = 预算数 − 实际支出, both of the same sentence, else of the project's sheet.</summary>
internal sealed class P166BalanceIsBudgetLessExecution : Rule
{
    private const string Chinese = "项目结余应等于预算数减实际支出";
    private const string English = "The balance of a project must be its budget less its execution";

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        foreach (var balance in account.Figures)
        {
            if (balance.Address is not { Scope: { Kind: ScopeKind.Project, Name: { } name } } address || address.Concept != Concepts.ProjectBalance) continue;
            var said = account.Figures.Where(f => !f.Place.InTable && Nearest.SameSentence(f, balance) && f.Address is { Measure: Measure.Value } a && a.Scope == address.Scope && a.Concept == Concepts.ProjectFunds).ToList();
            var sheet = ProjectNames.SheetOf(Rescore.Of(account), name)?.Sheet.Money;
            var budget = BudgetOf(said, sheet);
            var final = said.Find(f => f.Address!.Stage == Stage.Final) ?? sheet?.Final;
            if (budget is null || final is null) yield return Sums.Missing(Chinese + "（“" + name + "”）", English, budget is null ? "预算数 budget" : "实际支出 execution");
            else
                yield return new Outcome.Related(new LinearRelation("“" + name + "”" + Chinese, English, [Sums.Minus(balance), Sums.Plus(budget), Sums.Minus(final)])
                {
                    Level = budget.Place.InTable || final.Place.InTable || budget.Address!.Stage == Stage.InitialBudget ? Level.Warning : Level.Error,
                });
        }
    }

    /// <summary>The adjusted budget before the initial one, which leaves out what was added during the year.</summary>
    private static Figure? BudgetOf(List<Figure> said, MoneyBlock? sheet) =>
        said.Find(f => f.Address!.Stage == Stage.AdjustedBudget) ?? said.Find(f => f.Address!.Stage == Stage.Budget) ?? sheet?.Total?.Adjusted ?? said.Find(f => f.Address!.Stage == Stage.InitialBudget) ?? sheet?.Budget;
}
