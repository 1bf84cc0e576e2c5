using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Rules.Years;

/// <summary>
/// 由本年数和增减额推算的上年数应与别处所印的上年数一致 (base data, charts, other sections). The other part may delimit last year
/// differently, so a contradiction is for the department to explain.
/// </summary>
public sealed class Y101PreviousYearAgrees : Rule
{
    private const string Chinese = "本年数减增减额应等于别处所印的上年数";
    private const string English = "this year's amount less the change must be last year's amount as printed elsewhere";

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        foreach (var change in account.Figures.Where(f => f.Address is { Measure: Measure.Change, Base.Year: AccountYear.Previous }))
        {
            var copies = account.At(change.Address!.Base!);
            if (copies.Any(c => Context.IsWith(c, change))) continue;
            var name = AddressText.Chinese(change.Address.Quantity) + "：" + Chinese;
            var english = AddressText.English(change.Address.Quantity) + ": " + English;
            var current = Nearest.At(account, change.Address.Quantity, change);
            if (copies.Count == 0 || current is null) yield return Sums.Missing(name, english, current is null ? "本年数 this year's amount" : "别处所印的上年数 last year's amount elsewhere");
            else yield return new Outcome.Related(Sums.Of(name, english, Sums.Minus(Nearest.To(change, copies)!), [Sums.Plus(current), new Term(-1m, change, "")]).Relation with { Level = Level.Warning });
        }
    }
}
