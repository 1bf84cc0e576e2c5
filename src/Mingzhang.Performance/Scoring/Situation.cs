namespace Mingzhang.Performance;

/// <summary>How the actual value stands to the target: what a scoring scheme is chosen by.</summary>
public enum Situation
{
    /// <summary>It cannot be told: blank cells, phrases that differ, a sentence for a number.</summary>
    Unclear,
    /// <summary>预算执行率</summary>
    Rate,
    Met,
    /// <summary>Met with half as much again, or more: the target may have been set too low.</summary>
    Over,
    /// <summary>More was asked for.</summary>
    Short,
    /// <summary>Less was asked for.</summary>
    Excess,
    /// <summary>Zero was asked for.</summary>
    ZeroMissed,
    InTime,
    Late,
    TrendMet,
    TrendMissed,
    /// <summary>Words for words, the same or a full completion.</summary>
    WordsMet,
    Best,
    Good,
    Fair,
    Poor,
    Part,
    None,
    /// <summary>A number was asked for; the answer is 已完成 or repeats the inequality: claimed, not measured.</summary>
    Claimed,
    /// <summary>Target and actual are counted in different units.</summary>
    OtherUnit,
}

public static class Situations
{
    public static bool IsMet(this Situation situation) =>
        situation is Situation.Met or Situation.Over or Situation.InTime or Situation.TrendMet or Situation.WordsMet or Situation.Best or Situation.Claimed;

    public static bool IsMissed(this Situation situation) =>
        situation is Situation.Short or Situation.Excess or Situation.ZeroMissed or Situation.Late or Situation.TrendMissed or Situation.None or Situation.Poor;
}
