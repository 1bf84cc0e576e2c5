using Mingzhang.Accounts;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>未达到定量指标值的, 按完成比例得分或不得分; a proof only where the sheet itself prints that it scores by proportion.</summary>
internal sealed class P128MissedTargetsScoreByScheme : LineRule
{
    private static readonly string[] Proportional = ["百分比", "按比例", "完成比例", "完成率×", "÷", "占年度完成"];

    private protected override Outcome? Check(RescoredSheet sheet, RescoredLine line, Indicator indicator)
    {
        if (line.Attainment.Situation is not (Situation.Short or Situation.Excess or Situation.ZeroMissed or Situation.TrendMissed)) return null;
        if (line.Weight is { } weight && line.Score is { } score && score.Value == weight.Value) return null;
        if (LineScore.Relation(sheet, line, "未达到指标值，应按完成比例得分（或不得分）", "the target was missed, so the score should be in proportion (or nothing)") is not { } relation) return null;
        return new Outcome.Related(relation with { Level = SaysSo(indicator) && !indicator.IsDoubtful ? Level.Error : Level.Review });
    }

    private static bool SaysSo(Indicator indicator) => indicator.Line.Standard is { } standard && Array.Exists(Proportional, p => standard.Text.Contains(p, StringComparison.Ordinal));
}
