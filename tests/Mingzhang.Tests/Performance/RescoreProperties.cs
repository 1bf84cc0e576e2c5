using FsCheck;
using FsCheck.Fluent;
using Mingzhang.Accounts;
using Mingzhang.Performance;

namespace Mingzhang.Tests.Performance;

/// <summary>What must hold of rescoring whatever the numbers are.</summary>
public sealed class RescoreProperties
{
    private static readonly Arbitrary<int> Amounts = Gen.Choose(1, 10_000_000).ToArbitrary();
    private static readonly Arbitrary<int> Weights = Gen.Choose(1, 100).ToArbitrary();

    [Fact]
    public void Scores_stay_within_their_weight() => Prop.ForAll(Amounts, Amounts, Weights, (asked, done, weight) =>
        Enum.GetValues<Situation>().SelectMany(ScoringScheme.For).All(scheme =>
        {
            var range = scheme.Of(weight, Part(asked, done, 0.5m));
            return range.Low.CompareTo(0) >= 0 && range.High.CompareTo(weight) <= 0 && range.Low <= range.High;
        })).QuickCheckThrowOnFailure();

    [Fact]
    public void More_done_never_scores_less() => Prop.ForAll(Amounts, Amounts, Amounts, (asked, a, b) =>
        Point(Situation.Short, asked, Math.Min(a, b)) <= Point(Situation.Short, asked, Math.Max(a, b))).QuickCheckThrowOnFailure();

    [Fact]
    public void More_spent_than_allowed_never_scores_more() => Prop.ForAll(Amounts, Amounts, Amounts, (asked, a, b) =>
        Point(Situation.Excess, asked, Math.Max(a, b)) <= Point(Situation.Excess, asked, Math.Min(a, b))).QuickCheckThrowOnFailure();

    [Fact]
    public void A_target_reached_exactly_scores_full_either_way() => Prop.ForAll(Amounts, Weights, (asked, weight) =>
        ScoringScheme.For(Situation.Short).First().Point(weight, Part(asked, asked, 0))!.Value.CompareTo(weight) == 0
        && ScoringScheme.For(Situation.Excess).First().Point(weight, Part(asked, asked, 0))!.Value.CompareTo(weight) == 0).QuickCheckThrowOnFailure();

    /// <summary>Amounts in 元 printed in 万元 with two decimals: the range for the print holds the score of the true amounts.</summary>
    [Fact]
    public void The_range_holds_the_true_score() => Prop.ForAll(Amounts, Amounts, Weights, (budget, final, weight) =>
    {
        if (budget < 100) return true;
        var execution = new Execution(Printed(final), Printed(budget), null);
        if (execution.Budget.Interval.Low <= 0) return true;
        var range = ScoringScheme.For(Situation.Rate).Single().Of(weight, execution.Attainment.Done);
        var truth = new Quotient((decimal)final * weight, budget).Min(weight);
        return range.Low <= truth && truth <= range.High;
    }).QuickCheckThrowOnFailure();

    /// <summary>A rate and a score rounded from true amounts are confirmed, whatever their decimals.</summary>
    [Fact]
    public void An_honest_sheet_is_confirmed() => Prop.ForAll(Amounts, Amounts, Gen.Choose(0, 2).ToArbitrary(), (budget, part, decimals) =>
    {
        if (budget < 10_000) return true;
        var final = Math.Min(budget, part);
        var score = Math.Round(10m * final / budget, decimals, MidpointRounding.AwayFromZero);
        var range = ScoringScheme.For(Situation.Rate).Single().Of(10, new Execution(Printed(final), Printed(budget), null).Attainment.Done);
        return range.Meets(Mingzhang.Accounts.Interval.Around(score, 0.5m * PowersOfTen.Negative(decimals)));
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("9999999999999", "9999999999999", "9999999999998")]
    [InlineData("0.000001", "9999999999999", "0.000002")]
    [InlineData("9999999.999999", "0.000001", "9999999.999998")]
    public void The_longest_numbers_are_compared_exactly(string a, string b, string c)
    {
        var (x, y, z) = (Decimal(a), Decimal(b), Decimal(c));
        Assert.Equal(decimal.Compare(x, z), new Quotient(x * y, 7919m).CompareTo(new Quotient(z * y, 7919m)));
        Assert.Equal(0, new Quotient(x * y, y).CompareTo(x));
        Assert.Equal(decimal.Compare(z, x), new Quotient(y * y, x).CompareTo(new Quotient(y * y, z)));
    }

    private static decimal Decimal(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static DonePart Part(decimal asked, decimal done, decimal half) => new(new(done - half, asked), new(done, asked), new(done + half, asked));
    private static Quotient Point(Situation situation, int asked, int done) => ScoringScheme.For(situation).First().Point(10, Part(asked, done, 0))!.Value;

    private static Figure Printed(int yuan) => new() { Text = "", Value = Math.Round(yuan / 10_000m, 2, MidpointRounding.AwayFromZero), Decimals = 2, Unit = Unit.WanYuan, Place = new Place() };
}
