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
        var alone = new List<string>();
        foreach (var change in account.Figures.Where(f => f.Address is { Measure: Measure.Change, Base.Year: AccountYear.Previous }))
        {
            var copies = Printed(account, change.Address!.Base!);
            if (copies.Any(c => Context.IsWith(c, change))) continue;
            var quantity = change.Address.Quantity;
            var current = Nearest.At(account, quantity, change);
            if (copies.Count == 0 || current is null) alone.Add(AddressText.Chinese(quantity) + " " + AddressText.English(quantity));
            else yield return Tie(AddressText.Chinese(quantity) + "：" + Chinese, AddressText.English(quantity) + ": " + English, current, change, Nearest.To(change, copies)!);
        }
        if (alone.Count > 0) yield return Sums.Missing(Chinese, English, [.. alone.Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>Last year's amount; 机关运行经费 is in most forms printed as 公用经费.</summary>
    private static IReadOnlyList<Figure> Printed(AccountSet account, Address previous)
    {
        var copies = account.At(previous);
        if (copies.Count > 0 || previous.Concept != Concepts.OperatingExpenses) return copies;
        var open = new Address(Concepts.Expenditure) { Fund = Fund.GeneralPublic, Nature = Nature.Public };
        var same = account.At(previous with { Year = AccountYear.Current }).Any(e => account.At(open).Any(p => p.Common == e.Common));
        return same ? account.At(open.Previous) : [];
    }

    private static Outcome.Related Tie(string chinese, string english, Figure current, Figure change, Figure previous) =>
        new(Sums.Of(chinese, english, Sums.Minus(previous), [Sums.Plus(current), new Term(-1m, change, "")]).Relation with { Level = Level.Warning });
}
