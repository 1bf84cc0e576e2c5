using Mingzhang.Accounts;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>达到年度指标值的得满分; 定性指标达成的, 80% 以上. Points may be cut for reasons of its own, so for review.</summary>
internal sealed class P126MetTargetsScoreFull : LineRule
{
    private protected override Outcome? Check(RescoredSheet sheet, RescoredLine line, Indicator indicator)
    {
        if (line is not { Weight: { Value: > 0 } weight, Score: { } score }) return null;
        return line.Attainment.Situation switch
        {
            Situation.Met or Situation.Over or Situation.InTime or Situation.TrendMet or Situation.WordsMet =>
                LineScore.Relation(sheet, line, "达到指标值，应得满分（定性指标在 80% 以上）", "the target was reached, so the score should be full (for words, at least 80 %)") is { } relation
                    ? new Outcome.Related(relation with { Level = Level.Review }) : null,
            Situation.Claimed when score.Interval.High < weight.Value => SheetWords.Fault(this, Level.Review, sheet, indicator,
                "完成值照抄指标值或只写完成，按此已达标，却只得 " + Written.Of(score) + " 分（分值 " + Written.Of(weight) + "）", "by its own word the target was reached, yet only " + Written.Of(score) + " of " + Written.Of(weight) + " points are given",
                "填实际数值，并核对得分", "Fill in the measured value and check the score."),
            Situation.Claimed => Held("达到指标值的得满分", "targets reached score full"),
            _ => null,
        };
    }
}
