using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Ratios;

/// <summary>政府采购支出总额 = 货物 + 工程 + 服务.</summary>
public sealed class R112ProcurementIsSumOfKinds : Rule
{
    private const string Chinese = "政府采购支出总额应等于货物、工程与服务之和";
    private const string English = "government procurement must be goods plus works plus services";

    private static readonly Concept[] Kinds = [Concepts.ProcurementGoods, Concepts.ProcurementWorks, Concepts.ProcurementServices];

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        foreach (var total in Context.Amounts(account, Concepts.Procurement).Where(f => !f.Place.InTable))
        {
            var parts = Kinds.Select(k => Nearest.To(total, account.At(total.Address! with { Concept = k }).Where(f => Nearest.SamePassage(f, total)))).OfType<Figure>().ToList();
            if (parts.Count == 0) continue;
            if (parts.Count == Kinds.Length) yield return Sums.Of(Chinese, English, total, parts);
            else if (parts.Sum(p => p.Common) == total.Common) yield return Sums.Of(Chinese, English, total, parts);
            else yield return Sums.Missing(Chinese, English, string.Join("、", Kinds.Where(k => !parts.Exists(p => p.Address!.Concept == k)).Select(k => k.Chinese)));
        }
    }
}
