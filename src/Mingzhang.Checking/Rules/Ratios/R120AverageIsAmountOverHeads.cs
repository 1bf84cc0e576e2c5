using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Rules.Ratios;

/// <summary>
/// 车均运行维护费 = 运行维护费 ÷ 保有量, 人均接待费 = 接待费 ÷ 人次. Whose vehicles and persons were counted is not always those whose number is
/// printed, so that a difference is no proof.
/// </summary>
internal sealed class R120AverageIsAmountOverHeads : Rule
{
    /// <summary>Coefficients of a ratio are in points; an average is the plain quotient.</summary>
    private const decimal Plain = 0.01m;

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        foreach (var average in account.Figures.Where(f => f is { Address: { Measure: Measure.Average, Base: not null }, Value: not 0 }))
        {
            var (name, english) = (AddressText.Chinese(average.Address), Sums.Capital(AddressText.English(average.Address)));
            var (amount, heads) = (Nearest.At(account, average.Address!.Quantity, average), Nearest.At(account, average.Address.Base!, average));
            if (amount is null || heads is not { Value: > 0 }) yield return Sums.Missing(name, english, "金额和数量 the amount and the number");
            else yield return new Outcome.Related(new RatioRelation(PlaceText.Chinese(average.Place) + name, english, average, [new Term(Plain, amount, "")], [Rates.Whole(heads)]) { Level = Level.Warning });
        }
    }
}
