using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Rules.Ratios;

/// <summary>
/// 一个整体各部分的比重应当一起成立: where the parts exhaust their whole, each share is its part over the sum of all parts, which leaves
/// rounding less room than part over whole; two shares of one whole cannot come to 99.99 by rounding.
/// </summary>
public sealed class R105SharesOfOneWhole : Rule
{
    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        foreach (var claim in account.Claims.OfType<BreakdownClaim>().Where(c => c.Exhaustive))
        {
            if (Breakdown.Of(account, claim) is not { } breakdown || !Exhausts(breakdown)) continue;
            foreach (var part in breakdown.Parts)
                if (Share(account, breakdown, part) is { } rate) yield return Joint(breakdown, part, rate);
        }
    }

    /// <summary>The parts make up the whole as printed, to the last digit, and are of a kind of which the form has no others.</summary>
    private static bool Exhausts(Breakdown breakdown) =>
        breakdown.Division is Division.Natures or Division.Sources && breakdown.Parts.Sum(p => p.Common) == breakdown.Whole.Common && breakdown.Parts.Count(p => p.Value != 0) > 1;

    private static Figure? Share(AccountSet account, Breakdown breakdown, Figure part) =>
        Nearest.To(part, account.At(part.Address!.ShareOf(breakdown.Whole.Address!)).Where(f => Nearest.SamePassage(f, part)));

    private static Outcome.Related Joint(Breakdown breakdown, Figure part, Figure rate) => new(new RatioRelation(
        PlaceText.Chinese(rate.Place) + AddressText.Chinese(rate.Address) + "（各部分合成总数）",
        Sums.Capital(AddressText.English(rate.Address)) + " (the parts make up the whole)",
        rate, [Rates.Whole(part)], [.. breakdown.Parts.Where(p => p.Value != 0).Select(Rates.Whole)]));
}
