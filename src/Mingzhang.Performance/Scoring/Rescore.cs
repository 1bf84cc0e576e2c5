using System.Runtime.CompilerServices;
using Mingzhang.Accounts;

namespace Mingzhang.Performance;

/// <summary>Scores sheets again: every line under the schemes of its situation, exactly.</summary>
public static class Rescore
{
    private static readonly ConditionalWeakTable<AccountSet, IReadOnlyList<RescoredSheet>> Known = [];

    /// <summary>Every sheet of an account, in document order; made once.</summary>
    public static IReadOnlyList<RescoredSheet> Of(AccountSet account) => Known.GetValue(account, static a => ScoreSheets.Of(a).Select(Of).ToList());

    public static RescoredSheet Of(ScoreSheet sheet) => new(sheet, ExecutionOf(sheet), [.. sheet.Indicators.Select(Of)]);

    public static RescoredLine Of(Indicator indicator)
    {
        var attainment = Attainment.Of(indicator.Target, indicator.Actual, indicator.Kind, indicator.Name);
        return Line(indicator, indicator.Name, indicator.Weight, indicator.Score, attainment);
    }

    private static RescoredLine? ExecutionOf(ScoreSheet sheet)
    {
        var (weight, score, line) = (sheet.ExecutionWeight, sheet.ExecutionScore, sheet.ExecutionLine);
        if (weight is null && score is null && sheet.Money.Total is null) return null;
        var attainment = Execution.Of(sheet.Money)?.Attainment ?? new Attainment(Situation.Unclear);
        if (attainment.Situation == Situation.Unclear && line is not null) attainment = RateIn(line);
        return Line(line, "预算执行率", weight, score, attainment);
    }

    /// <summary>Without amounts the printed rate counts.</summary>
    private static Attainment RateIn(Indicator line)
    {
        if (line.Line.Actual?.Figure is not { Unit.Kind: QuantityKind.Percent } rate) return new(Situation.Unclear);
        var interval = rate.Interval;
        return new(Situation.Rate, new DonePart(new(Math.Max(0, interval.Low), 100), new(Math.Max(0, rate.Common), 100), new(Math.Max(0, interval.High), 100)));
    }

    private static RescoredLine Line(Indicator? indicator, string name, Figure? weight, Figure? score, Attainment attainment)
    {
        var candidates = weight is null ? [] : ScoringScheme.For(attainment.Situation).Select(s => new SchemeScore(s, s.Of(weight.Value, attainment.Done), s.Point(weight.Value, attainment.Done)?.Rounded(2))).ToList();
        return new(indicator, name, weight, score, attainment, candidates);
    }
}
