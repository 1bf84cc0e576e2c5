using Mingzhang.Accounts;

namespace Mingzhang.Performance;

/// <summary>Actual ÷ target as printed, and the least and most that rounding of the print allows.</summary>
public readonly record struct DonePart(Quotient Low, Quotient Printed, Quotient High);

/// <summary>How far an indicator was attained: the situation, and actual ÷ target where both are numbers.</summary>
public sealed record Attainment(Situation Situation, DonePart? Done = null)
{
    /// <summary>Half as much again as asked for: 超额完成 so far above that the target is in doubt.</summary>
    public const decimal FarAbove = 1.5m;

    /// <param name="target">年度指标值</param>
    /// <param name="actual">实际完成值</param>
    /// <param name="kind">Costs are better lower, whatever the comparator.</param>
    /// <param name="name">Names of bad things (投诉, 事故) leave open whether more is better.</param>
    public static Attainment Of(Stated target, Stated actual, IndicatorKind kind, string name = "") => (target, actual) switch
    {
        (BlankValue, _) or (_, BlankValue) => new(Situation.Unclear),
        (Quantity t, Quantity a) => QuantityAttainment.Of(t, a, kind, name),
        (Deadline t, Deadline a) => new(a.From > t.To ? Situation.Late : a.To <= t.To ? Situation.InTime : Situation.Unclear),
        (Deadline, Completion c) => new(OfCompletion(c)),
        (Trend t, Trend a) => OfTrends(t, a),
        (Trend { Direction: < 0 }, Quantity { Number.Value: < 0 }) => new(Situation.TrendMet),
        (Quantity, Completion { State: CompletionState.Full }) => new(Situation.Claimed),
        (Quantity, Completion c) => new(OfCompletion(c)),
        (Grade t, Grade a) => OfGrades(t, a),
        (GradeScale, Grade a) => new(OfLevel(a.Level)),
        (_, Completion c) => new(OfCompletion(c)),
        (_, Grade a) => new(OfLevel(a.Level)),
        _ => new(SameWords(target.Text, actual.Text) ? Situation.WordsMet : Situation.Unclear),
    };

    private static Attainment OfTrends(Trend target, Trend actual)
    {
        if (target.Direction != actual.Direction) return new(actual.Direction == 0 || target.Direction == 0 ? Situation.Unclear : Situation.TrendMissed);
        if (target.By is { } t && actual.By is { } a) return QuantityAttainment.Of(t, a, IndicatorKind.Other, "");
        return new(target.By is null ? Situation.TrendMet : Situation.Unclear);
    }

    private static Attainment OfGrades(Grade target, Grade actual)
    {
        if (actual.Level <= target.Level) return new(Situation.WordsMet);
        return new(actual.Level == GradeLevel.Poor ? Situation.Poor : Situation.Part);
    }

    private static Situation OfCompletion(Completion completion) => completion.State switch
    {
        CompletionState.Full => Situation.WordsMet,
        CompletionState.Partial => Situation.Part,
        _ => Situation.None,
    };

    private static Situation OfLevel(GradeLevel level) => level switch
    {
        GradeLevel.Excellent => Situation.Best,
        GradeLevel.Good => Situation.Good,
        GradeLevel.Fair => Situation.Fair,
        _ => Situation.Poor,
    };

    private static bool SameWords(string a, string b) => Core(a).SequenceEqual(Core(b));
    private static ReadOnlySpan<char> Core(string text) => text.AsSpan().TrimStart("已得到有效").Trim("。；;，, ");
}
