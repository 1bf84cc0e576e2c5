using Mingzhang.Accounts;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>有分值的指标应当有年度指标值, in a sheet that gives targets.</summary>
internal sealed class P151TargetsAreFilledIn : LineRule
{
    private protected override Outcome? Check(RescoredSheet sheet, RescoredLine line, Indicator indicator)
    {
        if (indicator.Weight is not { Value: > 0 } || indicator.Actual is BlankValue && indicator.Score is null || sheet.Lines.All(l => l.Indicator!.Target is BlankValue)) return null;
        if (indicator.Target is not BlankValue) return Held("年度指标值均已填列", "targets are filled in");
        return SheetWords.Fault(this, Level.Warning, sheet, indicator, "没有年度指标值" + (indicator.Score is { } score ? "，却得 " + Written.Of(score) + " 分" : ""), "no target" + (indicator.Score is { } s ? ", yet scored " + Written.Of(s) : ""), "补填年度指标值", "Fill in the target.");
    }
}
