using Mingzhang.Accounts;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>有分值的指标应当打分, in a sheet that is scored at all.</summary>
internal sealed class P115WeightedLinesAreScored : LineRule
{
    private protected override Outcome? Check(RescoredSheet sheet, RescoredLine line, Indicator indicator)
    {
        if (indicator.Weight is not { Value: > 0 } weight || sheet.Lines.All(l => l.Score is null)) return null;
        if (indicator.Score is not null) return Held("有分值的指标均已打分", "every weighted line is scored");
        return SheetWords.Fault(this, Level.Warning, sheet, indicator, "分值 " + Written.Of(weight) + "，没有得分", "weight " + Written.Of(weight) + ", no score", "补填得分", "Fill in the score.");
    }
}
