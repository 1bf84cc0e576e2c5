using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Rules.Narrative;

/// <summary>与上年持平, 增加, 减少 without an amount: this year's figure stands to last year's as the word says.</summary>
internal sealed class N104DirectionsAreTrue : Rule
{
    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        foreach (var claim in account.Claims.OfType<DirectionClaim>())
        {
            var now = ClaimFigures.Of(account, claim.Subject, claim.Place);
            var before = ClaimFigures.OfBudget(account, claim.Base, claim.Place);
            var chinese = $"“{claim.Words}”与所写金额相符";
            var english = $"the amounts stand to each other as \"{claim.Words}\" says";
            if (now is not null && before is not null) yield return new Outcome.Related(new SignRelation(chinese, english, now, before, claim.Sign, claim.Words));
            else yield return new Outcome.NotEvaluable(chinese, english, [.. Missing(now, claim.Subject), .. Missing(before, claim.Base)]);
        }
    }

    private static string[] Missing(Figure? figure, Address address) => figure is null ? [AddressText.Chinese(address)] : [];
}
