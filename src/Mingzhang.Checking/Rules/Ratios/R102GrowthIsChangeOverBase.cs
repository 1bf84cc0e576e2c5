using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Rules.Ratios;

/// <summary>增减率 = 增减额 ÷ (本年数 − 增减额), or ÷ the base where it is printed beside it.</summary>
public sealed class R102GrowthIsChangeOverBase : Rule
{
    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        foreach (var rate in Rates.Of(account, Measure.Growth))
        {
            var name = PlaceText.Chinese(rate.Place) + AddressText.Chinese(rate.Address);
            var english = Sums.Capital(AddressText.English(rate.Address));
            var (current, change, previous) = Rates.Movement(account, rate.Address!.Quantity, rate.Address.Base!, rate);
            if (IsUndecided(rate)) yield return Sums.Missing(name, english, "增长还是下降 whether it rose or fell");
            else if (change is not null && previous is not null)
                yield return Rate(name, english, rate, [Rates.Whole(change)], [Rates.Whole(previous)]);
            else if (change is not null && current is not null)
                yield return Rate(name, english, rate, [Rates.Whole(change)], [Rates.Whole(current), Sums.Minus(change)]);
            else if (previous is not null && current is not null)
                yield return new Outcome.Related(new RatioRelation(name, english, rate, [Rates.Whole(current)], [Rates.Whole(previous)], Growth: true));
            else
                yield return Sums.Missing(name, english, "增减额或上年数 the change or the amount before");
        }
    }

    /// <summary>下降（增长）27.78%, 增长/下降 5%: the template's choice was left open, so the sign of the rate is unknown.</summary>
    private static bool IsUndecided(Figure rate)
    {
        var at = rate.Place.Quote.IndexOf(rate.Text, StringComparison.Ordinal);
        if (at < 3 || rate.Value == 0) return false;
        var before = rate.Place.Quote.AsSpan(0, at).TrimEnd();
        return before.EndsWith("）", StringComparison.Ordinal) || before.EndsWith(")", StringComparison.Ordinal) || before[Math.Max(0, before.Length - 4)..].Contains('/');
    }

    private static Outcome.Related Rate(string name, string english, Figure rate, Term[] numerator, Term[] denominator) =>
        new(new RatioRelation(name, english, rate, numerator, denominator));
}
