using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Rules.Narrative;

/// <summary>决算数大于（小于、等于）预算数: the two figures stand to each other as the words say.</summary>
internal sealed class N103ComparisonsAreTrue : Rule
{
    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        foreach (var claim in account.Claims.OfType<ComparisonClaim>())
        {
            var left = ClaimFigures.Of(account, claim.Left, claim.Place);
            var right = ClaimFigures.OfBudget(account, claim.Right, claim.Place);
            var chinese = $"“{claim.Words}”与所写金额相符";
            var english = $"the amounts stand to each other as \"{claim.Words}\" says";
            if (left is not null && right is not null) yield return new Outcome.Related(new SignRelation(chinese, english, left, right, claim.Sign, claim.Words));
            else yield return new Outcome.NotEvaluable(chinese, english, [.. Missing(left, claim.Left), .. Missing(right, claim.Right)]);
        }
    }

    private static string[] Missing(Figure? figure, Address address) => figure is null ? [AddressText.Chinese(address)] : [];
}
