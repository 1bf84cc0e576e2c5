using Mingzhang.Accounts;

namespace Mingzhang.Performance;

/// <summary>The score of one indicator as it follows from what was recorded, two decimals.</summary>
public sealed record WorkedLine(IndicatorRecord Record, decimal Score);

/// <summary>
/// A self-evaluation worked out: execution rate in percent (two decimals), its score of <see cref="ExecutionWeight"/> points, every
/// indicator under the usual scheme of its situation, and the total. Money counts as printed, in 万元, so that the sheet adds up to
/// whoever works it out again. IsRounded: the execution score is not exact.
/// </summary>
public sealed record WorkedSheet(decimal? Rate, decimal RateScore, bool IsRounded, IReadOnlyList<WorkedLine> Lines)
{
    /// <summary>财预〔2020〕10号: ten points for the execution of the budget.</summary>
    public const decimal ExecutionWeight = 10;

    public decimal Weight => ExecutionWeight + Lines.Sum(l => l.Record.Weight);
    public decimal Total => RateScore + Lines.Sum(l => l.Score);

    /// <param name="sheet">What was recorded.</param>
    /// <param name="year">Year of the sheet, for dates that print none.</param>
    public static WorkedSheet Of(SelfEvaluation sheet, int year)
    {
        var money = sheet.Money.Count > 0 ? sheet.Money[0] : null;
        var rate = QuotientOf(money);
        var score = rate is { } r ? new Quotient(r.Numerator * ExecutionWeight, r.Denominator * 100).Min(ExecutionWeight) : new Quotient(0);
        return new(rate?.Rounded(2), score.Rounded(2), score.CompareTo(score.Rounded(2)) != 0, [.. sheet.Indicators.Select(i => new WorkedLine(i, ScoreOf(i, year)))]);
    }

    /// <summary>全年执行数 ÷ 全年预算数 of one line of money in percent, two decimals; null where there was no budget.</summary>
    public static decimal? RateOf(SheetMoney money) => QuotientOf(money)?.Rounded(2);

    private static Quotient? QuotientOf(SheetMoney? money)
    {
        var (budget, final) = (Facts.Rounded(money?.AdjustedBudget ?? 0), Facts.Rounded(money?.Final ?? 0));
        return budget > 0 ? new Quotient(final * 100, budget) : null;
    }

    /// <summary>A recorded share goes first: where target or actual are words, only people can say how far they were reached.</summary>
    private static decimal ScoreOf(IndicatorRecord record, int year)
    {
        if (record.Share is { } share) return Math.Round(record.Weight * share / 100, 2, MidpointRounding.AwayFromZero);
        var kind = IndicatorKinds.Of(record.First, record.Second, record.Name);
        var ofTime = IndicatorKinds.IsOfTime(kind, record.Name);
        var attainment = Attainment.Of(StatedReader.Read(record.Target, ofTime, year), StatedReader.Read(record.Actual, ofTime, year), kind, record.Name);
        var scheme = ScoringScheme.For(attainment.Situation).FirstOrDefault();
        return scheme?.Point(record.Weight, attainment.Done)?.Rounded(2) ?? record.Weight;
    }
}
