using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Ratios;

/// <summary>占…的比重 = 部分 ÷ 总数.</summary>
public sealed class R101ShareIsPartOfWhole : Rule
{
    public override IEnumerable<Outcome> Check(AccountSet account) =>
        Rates.Of(account, Measure.Share).Select(rate => Rates.Quotient(account, rate, Sums.Capital(AddressText.English(rate.Address))));
}
