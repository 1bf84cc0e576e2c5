using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>预算执行率得分 = 执行率 × 分值, not above the weight. A score that merely follows a wrong rate is left to the rule of the rate.</summary>
internal sealed class P102RateScoreIsRateTimesWeight : SheetRule
{
    private protected override IEnumerable<Outcome> Check(AccountSet account, RescoredSheet sheet)
    {
        if (sheet.Execution is not { } execution || execution is { Weight: null, Score: null }) yield break;
        var chinese = sheet.Chinese() + "预算执行率的得分应等于执行率乘以分值";
        var english = Sums.Capital(sheet.English()) + ": the score of the execution rate must be the rate times the weight";
        if (execution is not { Weight: { } weight, Score: { } score, Primary: { } primary })
        {
            yield return Sums.Missing(chinese, english, execution.Weight is null ? "分值 weight" : execution.Score is null ? "得分 score" : "执行率 execution rate");
            yield break;
        }
        if (execution.Standing == ScoreStanding.Differs && Printed(sheet).Any(rate => Consequences.FollowsRate(sheet, rate))) yield break;
        yield return new Outcome.Related(Relation(sheet, chinese, english, weight, score, primary) with { Level = LevelOf(weight, score) });
    }

    private static IEnumerable<Figure> Printed(RescoredSheet sheet) =>
        new[] { sheet.Sheet.Money.Rate, sheet.Sheet.ExecutionLine?.Line.Actual?.Figure }.OfType<Figure>().Where(f => f.Unit.Kind == QuantityKind.Percent);

    /// <summary>A score in hundredths claims to be computed; a round one may come from a local table of steps; a full one from a threshold.</summary>
    private static Level LevelOf(Figure weight, Figure score) => score.Value == weight.Value ? Level.Review : score.Decimals >= 2 && score.Value % 0.5m != 0 ? Level.Error : Level.Warning;

    private static ScoreRelation Relation(RescoredSheet sheet, string chinese, string english, Figure weight, Figure score, SchemeScore primary)
    {
        if (Execution.Of(sheet.Sheet.Money) is not { } execution)
        {
            var rate = Printed(sheet).First();
            return new(chinese, english, score, [weight, rate], f => [Scaled(primary.Scheme, f(weight), f(rate))])
            {
                Working = Written.Of(rate) + " × " + Written.Of(weight) + " = " + Point(primary) + "，所印得分为 " + Written.Of(score),
                WorkingEn = Written.Of(rate) + " × " + Written.Of(weight) + " = " + Point(primary) + ", the printed score is " + Written.Of(score),
            };
        }
        Figure[] basis = execution.Printed is { } printed ? [weight, execution.Final, execution.Budget, printed] : [weight, execution.Final, execution.Budget];
        var working = Written.Of(execution.Final) + " ÷ " + Written.Of(execution.Budget) + " × " + Written.Of(weight) + " = " + Point(primary);
        return new(chinese, english, score, basis, f => Expected(primary.Scheme, f(weight), f(execution.Final), f(execution.Budget), execution.Printed is { } p ? f(p) : null))
        {
            Working = working + "，所印得分为 " + Written.Of(score),
            WorkingEn = working + ", the printed score is " + Written.Of(score),
        };
    }

    private static string Point(SchemeScore primary) => Written.Plain(primary.Point ?? 0);

    private static IReadOnlyList<ScoreRange> Expected(ScoringScheme scheme, Figure weight, Figure final, Figure budget, Figure? rate) =>
        budget.Interval.Low <= 0 ? [] : [scheme.Of(weight.Value, new Execution(final, budget, rate).Attainment.Done)];

    private static ScoreRange Scaled(ScoringScheme scheme, Figure weight, Figure rate) =>
        scheme.Of(weight.Value, new DonePart(new(Math.Max(0, rate.Interval.Low), 100), new(Math.Max(0, rate.Common), 100), new(Math.Max(0, rate.Interval.High), 100)));
}
