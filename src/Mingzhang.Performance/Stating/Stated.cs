using Mingzhang.Accounts;

namespace Mingzhang.Performance;

/// <summary>What a target or an actual value says, by its kind. <see cref="Text"/> is the print without blanks.</summary>
public abstract record Stated(string Text)
{
    /// <summary>A text of words, whatever they mean.</summary>
    public virtual bool IsQualitative => false;
}

/// <summary>Nothing, or a dash.</summary>
public sealed record BlankValue() : Stated("");

/// <summary>≥95%, 44件, ≤268.20万元, 140元/天: one number with comparator and unit as printed; <see cref="High"/> is the upper end of a range (3-5次).</summary>
public sealed record Quantity(string Text, Comparator Comparator, PrintedNumber Number, StatedUnit Unit) : Stated(Text)
{
    public PrintedNumber? High { get; init; }
    public bool IsZero => Number.Value == 0 && High is null;
}

/// <summary>2023年12月31日前, 2023、12、31, 2024年: the days between <see cref="From"/> and <see cref="To"/>, to the precision printed.</summary>
public sealed record Deadline(string Text, DateOnly From, DateOnly To) : Stated(Text)
{
    /// <summary>The year was not printed and is that of the sheet.</summary>
    public bool YearAssumed { get; init; }
}

/// <summary>同比下降, 较上年增长10%: −1 down, 0 unchanged, +1 up, with the rate or amount where one is printed.</summary>
public sealed record Trend(string Text, int Direction, Quantity? By) : Stated(Text)
{
    public override bool IsQualitative => By is null;
}

/// <summary>优良中差: the whole scale in place of one of its levels.</summary>
public sealed record GradeScale(string Text, string Grades) : Stated(Text)
{
    public override bool IsQualitative => true;
}

/// <summary>Levels of a grade, best first.</summary>
public enum GradeLevel { Excellent, Good, Fair, Poor }

/// <summary>优, 良好, 中, 差, 良及以上: one level, or at least it.</summary>
public sealed record Grade(string Text, GradeLevel Level, bool OrBetter) : Stated(Text)
{
    public override bool IsQualitative => true;
}

/// <summary>已完成, 部分完成, 未完成, 达标.</summary>
public sealed record Completion(string Text, CompletionState State) : Stated(Text)
{
    public override bool IsQualitative => true;
}

public enum CompletionState { None, Partial, Full }

/// <summary>效果明显, 持续提升, 定性, and sentences, numbers within them included.</summary>
public sealed record Phrase(string Text) : Stated(Text)
{
    public override bool IsQualitative => true;
}
