using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Rules.Hierarchy;

/// <summary>
/// 结构情况中的各类 = 具体情况中该类各项之和, asked only where the items are known to be all.
/// </summary>
public sealed class H112ClassOfTextIsSumOfItems : Rule
{
    public override bool NeedsEveryPage => true;

    private const string Chinese = "正文中各类支出应等于该类各项之和";
    private const string English = "a class in the text is the sum of its items in the text";

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var narrative = account.Figures.Where(f => f.Place is { InTable: false, Part: Part.Narrative } && IsFinal(f.Address)).ToList();
        var items = narrative.Where(f => f.Address!.Function!.Length == 7).DistinctBy(f => f.Address).ToList();
        var classes = narrative.Where(f => f.Address!.Function!.Length == 3).DistinctBy(f => f.Address).Select(total => Tie(total, items)).OfType<LinearRelation>().ToList();
        if (Total(account, items) is not { } whole || Level(whole, classes) is not { } level) return [Sums.Missing(Chinese, English, "合计与总数相符的逐项说明 items that add up to the total")];
        return classes.Select(c => new Outcome.Related(c with { Level = level }));
    }

    private static LinearRelation? Tie(Figure total, List<Figure> items)
    {
        var parts = items.Where(i => i.Address!.Function!.StartsWith(total.Address!.Function!, StringComparison.Ordinal)).ToList();
        return parts.Count == 0 ? null : (LinearRelation)Sums.Of(Chinese, English, Sums.Minus(total, "该类支出") with { LabelEn = "the class" }, parts.Select(Sums.ByCode)).Relation;
    }

    /// <summary>
    /// The items are all where they make up the total; or where just one class misses, by what the total misses: an item of it is
    /// wrong or passed over.
    /// </summary>
    private static Level? Level(LinearRelation whole, List<LinearRelation> classes)
    {
        if (Judge.Of(whole).Holds) return Checking.Level.Error;
        var broken = classes.Where(c => !Judge.Of(c).Holds).ToList();
        return broken.Count == 1 && Math.Abs(Gap(broken[0]) - Gap(whole)) <= Judge.Of(whole).Tolerance ? Checking.Level.Warning : null;
    }

    private static decimal Gap(LinearRelation relation) => relation.Terms.Sum(t => t.Coefficient * t.Figure.Common);

    private static bool IsFinal(Address? address) =>
        address is { Measure: Measure.Value, Stage: Stage.Final, Year: AccountYear.Current, Nature: Nature.All, Economic: null, Function: not null, Fund: Fund.GeneralPublic }
        && address.Concept == Concepts.Expenditure && address.Scope == default;

    private static LinearRelation? Total(AccountSet account, List<Figure> items)
    {
        if (items.Count == 0 || account.Claims.OfType<ItemClaim>().Any(c => c.Place.Part == Part.Narrative && c.Code is null)) return null;
        var total = Nearest.To(items[0], account.At(new Address(Concepts.Expenditure) { Fund = Fund.GeneralPublic }).Where(f => f.Place is { InTable: false, Part: Part.Narrative }));
        return total is null ? null : (LinearRelation)((Outcome.Related)Sums.Of("", "", total, items)).Relation;
    }
}
