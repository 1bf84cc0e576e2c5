using Mingzhang.Accounts;

namespace Mingzhang.Performance;

/// <summary>One indicator: the line as printed with its target and actual value understood.</summary>
public sealed record Indicator(IndicatorLine Line, IndicatorKind Kind, Stated Target, Stated Actual)
{
    public string Name => Line.Name;
    /// <summary>Null if blank or no number; exact.</summary>
    public Figure? Weight => Line.Weight?.Figure;
    public Figure? Score => Line.Score?.Figure;
    public string Reason => Line.Reason?.Text ?? "";
    /// <summary>A reason that says something: 无, 无偏差 and dashes do not.</summary>
    public bool HasReason => !(StatedReader.Read(Reason) is BlankValue || Reason.Trim() is "无" or "无偏差" or "无。" or "无偏差。" or "无扣分" or "不适用");
    /// <summary>Something but labels is printed in the line.</summary>
    public bool IsUsed => Line.Target is not null || Line.Actual is not null || Line.Weight is not null || Line.Score is not null;
    /// <summary>The unused line of a form: a kind of indicator with nothing behind it, or only dashes and zeros.</summary>
    public bool IsEmpty => Target is BlankValue && Actual is BlankValue && Weight is null or { Value: 0 } && Score is null or { Value: 0 };
    public bool IsDoubtful => Line.Doubtful || Weight is { Doubtful: true } || Score is { Doubtful: true };

    internal static Indicator Of(IndicatorLine line, int? year)
    {
        var kind = IndicatorKinds.Of(line.First, line.Second, line.Name);
        var ofTime = IndicatorKinds.IsOfTime(kind, line.Name);
        return new(line, kind, StatedReader.Read(line.Target?.Text, ofTime, year), StatedReader.Read(line.Actual?.Text, ofTime, year));
    }
}

/// <summary>Indicators under one first-level label; <see cref="Weight"/> is the weight printed in it (产出指标（50分）).</summary>
public sealed record IndicatorGroup(string Label, Figure? Weight, IReadOnlyList<Indicator> Indicators);
