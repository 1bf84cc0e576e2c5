using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Hierarchy;

/// <summary>
/// 结构情况中的各类 = 具体情况中该类各项之和, asked only where the items are known to be all: their sum fits the total that the text gives.
/// </summary>
public sealed class H112ClassOfTextIsSumOfItems : Rule
{
    private const string Chinese = "正文中各类支出应等于该类各项之和";
    private const string English = "a class in the text is the sum of its items in the text";

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var narrative = account.Figures.Where(f => f.Place is { InTable: false, Part: Part.Narrative } && IsFinal(f.Address)).ToList();
        var items = narrative.Where(f => f.Address!.Function!.Length == 7).DistinctBy(f => f.Address).ToList();
        if (items.Count == 0 || !AreAll(account, items))
        {
            yield return Sums.Missing(Chinese, English, "合计与总数相符的逐项说明 items that add up to the total");
            yield break;
        }
        foreach (var total in narrative.Where(f => f.Address!.Function!.Length == 3).DistinctBy(f => f.Address))
        {
            var parts = items.Where(i => i.Address!.Function!.StartsWith(total.Address!.Function!, StringComparison.Ordinal)).ToList();
            if (parts.Count > 0) yield return Sums.Of(Chinese, English, Sums.Minus(total, "该类支出") with { LabelEn = "the class" }, parts.Select(Sums.ByCode));
        }
    }

    private static bool IsFinal(Address? address) =>
        address is { Measure: Measure.Value, Stage: Stage.Final, Year: AccountYear.Current, Nature: Nature.All, Economic: null, Function: not null, Fund: Fund.GeneralPublic }
        && address.Concept == Concepts.Expenditure && address.Scope == default;

    private static bool AreAll(AccountSet account, List<Figure> items)
    {
        var claims = account.Claims.OfType<ItemClaim>().Where(c => c.Place.Part == Part.Narrative).ToList();
        if (claims.Exists(c => c.Code is null)) return false;
        var total = Nearest.To(items[0], account.At(new Address(Concepts.Expenditure) { Fund = Fund.GeneralPublic }).Where(f => f.Place is { InTable: false, Part: Part.Narrative }));
        return total is not null && Relations.Judge.Of(((Outcome.Related)Sums.Of("", "", total, items)).Relation).Holds;
    }
}
