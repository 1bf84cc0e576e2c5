using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Rules.Ratios;

/// <summary>占比之和 = 100%, where every part of a whole is listed with its share.</summary>
public sealed class R106SharesAddToHundred : Rule
{
    private const string Chinese = "各部分所占比重之和应为 100%";
    private const string English = "the shares of all parts must add up to 100 %";

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        foreach (var claim in account.Claims.OfType<BreakdownClaim>().Where(c => c.Exhaustive))
        {
            if (Breakdown.Of(account, claim) is not { Division: Division.Natures or Division.Sources or Division.Classes } breakdown || breakdown.Parts.Count(p => p.Value != 0) < 2) continue;
            var shares = breakdown.Parts.Select(p => Nearest.To(p, account.At(p.Address!.ShareOf(breakdown.Whole.Address!)).Where(f => Nearest.SamePassage(f, p)))).ToList();
            if (shares.TrueForAll(s => s is null)) continue;
            if (shares.Exists(s => s is null)) yield return Sums.Missing(Chinese, English, "部分比重未列 a share that is not given");
            else if (breakdown.Parts.Zip(shares).All(p => Fits(p.Second!, p.First, breakdown.Whole))) yield return new Outcome.Holds(Chinese, English);
            else yield return new Outcome.Related(new LinearRelation(PlaceText.Chinese(claim.Place) + Chinese, Sums.Capital(English), [Sums.Minus(Hundred(shares[0]!), "应有的合计") with { LabelEn = "their sum" }, .. shares.Select(s => Sums.Plus(s!))]) { Level = LevelOf(breakdown) });
        }
    }

    /// <summary>The share is that of the printed amounts: what the shares lack of 100 the amounts lack of their whole, and that is a question of its own.</summary>
    private static bool Fits(Figure share, Figure part, Figure whole) => Math.Abs(share.Common * whole.Common - 100 * part.Common) <= share.Half * Math.Abs(whole.Common);

    /// <summary>Shares of parts that leave something of the whole out need not come to 100.</summary>
    private static Level LevelOf(Breakdown breakdown) =>
        Judge.Of(Sums.Of("", "", Sums.Minus(breakdown.Whole), breakdown.Parts.Select(p => Sums.Plus(p))).Relation).Holds ? Level.Error : Level.Warning;

    private static Figure Hundred(Figure share) => new() { Text = "", Value = 100, Decimals = 0, Unit = Unit.Percent, Precision = Precision.Exact, Place = share.Place };
}
