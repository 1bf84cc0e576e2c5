namespace Mingzhang.Performance;

/// <summary>What an indicator measures, by its second-level label (财预〔2021〕101号, annex), or the first where there is no second.</summary>
public enum IndicatorKind { Other, Execution, Quantity, Quality, Time, Cost, Economic, Social, Ecological, Sustained, Satisfaction }

internal static class IndicatorKinds
{
    /// <summary>In this order: 社会成本 is a cost, 预算执行率 whatever else is said.</summary>
    private static readonly (string Words, IndicatorKind Kind)[] Words =
    [
        ("执行率", IndicatorKind.Execution), ("成本", IndicatorKind.Cost), ("数量", IndicatorKind.Quantity), ("质量", IndicatorKind.Quality), ("时效", IndicatorKind.Time),
        ("经济效", IndicatorKind.Economic), ("社会效", IndicatorKind.Social), ("生态", IndicatorKind.Ecological), ("可持续", IndicatorKind.Sustained), ("满意", IndicatorKind.Satisfaction),
    ];

    private static readonly string[] TimeWords = ["时间", "时限", "期限", "及时", "时效", "进度"];

    public static IndicatorKind Of(string first, string second, string name)
    {
        foreach (var label in (ReadOnlySpan<string>)[second, first])
            foreach (var (words, kind) in Words)
                if (label.Contains(words, StringComparison.Ordinal)) return kind;
        if (name.Contains("执行率", StringComparison.Ordinal)) return IndicatorKind.Execution;
        return name.Contains("满意", StringComparison.Ordinal) ? IndicatorKind.Satisfaction : IndicatorKind.Other;
    }

    public static bool IsOfTime(IndicatorKind kind, string name) => kind == IndicatorKind.Time || Array.Exists(TimeWords, w => name.EndsWith(w, StringComparison.Ordinal));
}
