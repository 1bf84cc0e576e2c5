using Mingzhang.Accounts;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>定性指标按优、良、中、差（或部分完成）填列的, 得分落在相应的档内.</summary>
internal sealed class P129GradesFitScores : LineRule
{
    private protected override Outcome? Check(RescoredSheet sheet, RescoredLine line, Indicator indicator)
    {
        if (line.Attainment.Situation is not (Situation.Best or Situation.Good or Situation.Fair or Situation.Part or Situation.Poor or Situation.None)) return null;
        if (line is not { Weight: { Value: > 0 } weight, Score: { } score, Primary: { } primary }) return null;
        if (line.Standing == ScoreStanding.Confirmed) return Held("得分与定性评价相符", "scores fit their grades");
        if (line.Attainment.Situation.IsMissed() && score.Value == weight.Value) return null;
        var (low, high) = (primary.Range.Low.Rounded(2), primary.Range.High.Rounded(2));
        return SheetWords.Fault(this, Level.Review, sheet, indicator,
            primary.Scheme.Chinese + "，即 " + Written.Plain(low) + "—" + Written.Plain(high) + " 分，所印得分为 " + Written.Of(score), primary.Scheme.English + ", " + Written.Plain(low) + " to " + Written.Plain(high) + "; printed " + Written.Of(score),
            "使得分与定性评价相符", "Let the score fit the grade.");
    }
}
