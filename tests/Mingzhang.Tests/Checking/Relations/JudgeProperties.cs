using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Tests.Checking.Relations;

/// <summary>The judge against exact integers and brute force.</summary>
public sealed class JudgeProperties
{
    private static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(2000);

    /// <summary>Exact amounts in 元, printed in 万元 with 0 to 4 decimals each for itself.</summary>
    private static readonly Gen<int[]> Amounts = Gen.Choose(-5_000_000, 50_000_000).ArrayOf().Where(a => a.Length is > 0 and < 40);

    [Fact]
    public void Amounts_that_add_up_never_break_however_they_are_rounded() =>
        Check.One(Runs, Prop.ForAll(Amounts.ToArbitrary(), Gen.Choose(0, 4).ArrayOf(41).ToArbitrary(), (yuan, decimals) =>
        {
            var total = Printed(yuan.Sum(y => (long)y), decimals[40]);
            var relation = new LinearRelation("", "", [new(-1, total, ""), .. yuan.Select((y, i) => new Term(1, Printed(y, decimals[i]), ""))]);
            return !Judge.Of(relation).IsBroken;
        }));

    [Fact]
    public void A_perturbation_beyond_the_tolerance_always_breaks() =>
        Check.One(Runs, Prop.ForAll(Amounts.ToArbitrary(), Gen.Choose(0, 4).ToArbitrary(), Gen.Choose(1, 1_000_000).ToArbitrary(), (yuan, decimals, more) =>
        {
            var parts = yuan.Select(y => Printed(y, decimals)).ToList();
            var unit = PowersOfTen.Negative(decimals);
            var beyond = (parts.Count + 1) * unit / 2 + more * 0.0001m;
            var total = With(Math.Ceiling((parts.Sum(p => p.Value) + beyond) / unit) * unit, decimals);
            return Judge.Of(new LinearRelation("", "", [new(-1, total, ""), .. parts.Select(p => new Term(1, p, ""))])).IsBroken;
        }));

    [Fact]
    public void A_rate_worked_out_from_exact_amounts_never_breaks() =>
        Check.One(Runs, Prop.ForAll(Gen.Choose(0, 9_000_000).Two().ToArbitrary(), Gen.Choose(0, 4).Three().ToArbitrary(), (yuan, decimals) =>
        {
            var (part, rest) = yuan;
            if (part + rest == 0) return true;
            var rate = Math.Round(100m * part / (part + (decimal)rest), decimals.Item3, MidpointRounding.AwayFromZero);
            Figure p = Printed(part, decimals.Item1), r = Printed(rest, decimals.Item2), w = Printed(part + (long)rest, decimals.Item1);
            var printed = With(rate, decimals.Item3, Unit.Percent);
            return !Judge.Of(new RatioRelation("", "", printed, [new(1, p, "")], [new(1, w, "")])).IsBroken
                && !Judge.Of(new RatioRelation("", "", printed, [new(1, p, "")], [new(1, p, ""), new(1, r, "")])).IsBroken;
        }));

    /// <summary>
    /// Brute force: the extremes of N/D over a box are at its corners (D keeps its sign there), compared as fractions of whole numbers.
    /// </summary>
    [Fact]
    public void A_ratio_verdict_is_that_of_all_corners() =>
        Check.One(Runs, Prop.ForAll(Gen.Choose(-400, 400).Three().ToArbitrary(), Gen.Choose(0, 2).Four().ToArbitrary(), Gen.Choose(-30_000, 30_000).ToArbitrary(), (values, decimals, rate) =>
        {
            Figure a = Hundredths(values.Item1, decimals.Item1), b = Hundredths(values.Item2, decimals.Item2), c = Hundredths(values.Item3, decimals.Item3);
            var printed = With(Math.Round(rate / 100m, decimals.Item4, MidpointRounding.AwayFromZero), decimals.Item4, Unit.Percent);
            var relation = new RatioRelation("", "", printed, [new(1, a, ""), new(-1, b, "")], [new(1, b, ""), new(1, c, "")], Growth: rate % 2 == 0);
            var judgement = Judge.Of(relation);
            var brute = BruteForce(a, b, c, printed, rate % 2 == 0);
            return brute is null ? judgement.Standing is Standing.NotComputable or Standing.Exact : judgement.IsBroken == !brute.Value;
        }));

    [Fact]
    public void Both_orders_of_two_copies_are_judged_alike() =>
        Check.One(Runs, Prop.ForAll(Gen.Choose(0, 3000).Two().ToArbitrary(), Gen.Choose(0, 3).Two().ToArbitrary(), (values, decimals) =>
        {
            Figure left = Hundredths(values.Item1, decimals.Item1), right = Hundredths(values.Item2, decimals.Item2);
            return Judge.Of(new CopyRelation("", "", left, right)) == Judge.Of(new CopyRelation("", "", right, left));
        }));

    private static bool? BruteForce(Figure a, Figure b, Figure c, Figure rate, bool growth)
    {
        // In units of 10⁻⁵ every bound here is whole.
        static BigInteger Whole(decimal value) => new(value * 100_000m);
        var below = false;
        var above = false;
        int? sign = null;
        foreach (var x in new[] { a.Interval.Low, a.Interval.High })
            foreach (var y in new[] { b.Interval.Low, b.Interval.High })
                foreach (var z in new[] { c.Interval.Low, c.Interval.High })
                {
                    BigInteger numerator = Whole(x) - Whole(y), denominator = Whole(y) + Whole(z);
                    if (denominator.IsZero || (sign ??= denominator.Sign) != denominator.Sign) return null;
                    if (growth) numerator -= denominator;
                    numerator *= 100 * 100_000 * denominator.Sign;
                    denominator *= denominator.Sign;
                    below |= numerator <= denominator * Whole(rate.Interval.High);
                    above |= numerator >= denominator * Whole(rate.Interval.Low);
                }
        return below && above;
    }

    private static Figure Printed(long yuan, int decimals) => With(Math.Round(yuan / 10_000m, decimals, MidpointRounding.AwayFromZero), decimals);
    private static Figure Hundredths(int hundredths, int decimals) => With(Math.Round(hundredths / 100m, decimals, MidpointRounding.AwayFromZero), decimals);
    private static Figure With(decimal value, int decimals, Unit? unit = null) => new() { Text = "1", Value = value, Decimals = decimals, Unit = unit ?? Unit.WanYuan, Place = new Place() };
}
