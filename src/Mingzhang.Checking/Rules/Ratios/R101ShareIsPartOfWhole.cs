using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Ratios;

/// <summary>占…的比重 = 部分 ÷ 总数.</summary>
public sealed class R101ShareIsPartOfWhole : Rule
{
    /// <summary>Contracts with SMEs by category are given as shares only; R114 rebuilds their total.</summary>
    private static readonly Concept[] ByCategory = [Concepts.SmeGoods, Concepts.SmeWorks, Concepts.SmeServices];

    public override IEnumerable<Outcome> Check(AccountSet account) =>
        Rates.Of(account, Measure.Share).Where(rate => !ByCategory.Contains(rate.Address!.Concept)).Select(rate => Rates.Quotient(account, rate, Sums.Capital(AddressText.English(rate.Address))));
}
