using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Ratios;

/// <summary>正文逐项说明的预算数之和 = 所列预算总数; a shortfall means that items are passed over.</summary>
public sealed class R110ItemBudgetsAddUp : Rule
{
    public override bool NeedsEveryPage => true;

    public override IEnumerable<Outcome> Check(AccountSet account) => ItemisedSums.Of(
        account, "逐项说明的预算数之和应等于预算总数", "the budgets given item by item must add up to the total budget", Stage.InitialBudget, Stage.AdjustedBudget, Stage.Budget);
}
