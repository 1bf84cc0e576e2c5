using Mingzhang.Accounts;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>未达到年度指标值的不得满分.</summary>
internal sealed class P127MissedTargetsLosePoints : LineRule
{
    private protected override Outcome? Check(RescoredSheet sheet, RescoredLine line, Indicator indicator)
    {
        if (line is not { Weight: { Value: > 0 } weight, Score: { } score } || line.Candidates.Count == 0) return null;
        if (!line.Attainment.Situation.IsMissed() || score.Interval.Low < weight.Value && score.Value != weight.Value) return Held("未达标的均有扣分", "missed targets lose points");
        var should = line.Recomputed is { } right ? "；" + line.Primary!.Scheme.Chinese + "，为 " + Written.Plain(right) + " 分" : "";
        return SheetWords.Fault(this, Level.Warning, sheet, indicator, "没有达到指标值，却得满分 " + Written.Of(score) + should, "the target was missed, yet the score is full, " + Written.Of(score) + (line.Recomputed is { } r ? "; by the usual scheme it would be " + Written.Plain(r) : ""),
            "按完成程度扣分，并说明原因", "Cut the score by the degree of attainment and give the reason.");
    }
}
