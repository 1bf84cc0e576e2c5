using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Ratios;

/// <summary>正文逐项说明的决算数之和 = 支出决算总数; a shortfall means that items are passed over.</summary>
public sealed class R111ItemAmountsAddUp : Rule
{
    public override bool NeedsEveryPage => true;

    public override IEnumerable<Outcome> Check(AccountSet account) => ItemisedSums.Of(
        account, "逐项说明的支出决算数之和应等于支出决算总数", "the spending given item by item must add up to the total spending", Stage.Final);
}
