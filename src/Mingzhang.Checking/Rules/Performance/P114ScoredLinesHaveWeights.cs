using Mingzhang.Accounts;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>有得分的指标应当有分值, in a sheet that gives weights.</summary>
internal sealed class P114ScoredLinesHaveWeights : LineRule
{
    private protected override Outcome? Check(RescoredSheet sheet, RescoredLine line, Indicator indicator)
    {
        if (!sheet.Sheet.HasWeights || indicator.Score is not { } score) return null;
        if (indicator.Weight is not null) return Held("得分的指标均有分值", "every scored line has a weight");
        return score.Value == 0 ? null : SheetWords.Fault(this, Level.Warning, sheet, indicator, "得 " + Written.Of(score) + " 分，但没有分值", "scored " + Written.Of(score) + " without a weight", "补填分值", "Fill in the weight.");
    }
}
