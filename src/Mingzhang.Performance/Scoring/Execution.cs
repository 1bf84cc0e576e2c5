using Mingzhang.Accounts;

namespace Mingzhang.Performance;

/// <summary>
/// The execution rate of a sheet: 全年执行数 ÷ 全年预算数, as the amounts give it. A printed rate that agrees with the amounts narrows it.
/// </summary>
public sealed record Execution(Figure Final, Figure Budget, Figure? Printed)
{
    /// <summary>Null unless both amounts are printed and the budget is not zero.</summary>
    public static Execution? Of(MoneyBlock money) => money is { Final: { } final, Budget: { } budget } && budget.Interval.Low > 0 ? new(final, budget, money.Rate) : null;

    /// <summary>The rate as the printed amounts stand, 1 for 100 %.</summary>
    public Quotient Rate => new(Final.Common, Budget.Common);

    /// <summary>The rates that rounding of the amounts allows, and the printed rate too where it agrees with them.</summary>
    public (Quotient Low, Quotient High) Rates
    {
        get
        {
            Quotient low = new(Math.Max(0, Final.Interval.Low), Budget.Interval.High), high = new(Math.Max(0, Final.Interval.High), Budget.Interval.Low);
            if (Printed?.Interval is not { } rate) return (low, high);
            Quotient printedLow = new(Math.Max(0, rate.Low), 100), printedHigh = new(Math.Max(0, rate.High), 100);
            if (printedHigh < low || printedLow > high) return (low, high);
            return (low < printedLow ? printedLow : low, high > printedHigh ? printedHigh : high);
        }
    }

    public Attainment Attainment => new(Situation.Rate, new DonePart(Rates.Low, Rate, Rates.High));

    /// <summary>In percent, for print.</summary>
    public decimal Percent(int decimals) => new Quotient(100 * Rate.Numerator, Rate.Denominator).Rounded(decimals);
    /// <summary>Rate × weight, not above the weight, for print.</summary>
    public decimal ScoreOf(decimal weight, int decimals) => new Quotient(Rate.Numerator * weight, Rate.Denominator).Max(0).Min(weight).Rounded(decimals);
}
