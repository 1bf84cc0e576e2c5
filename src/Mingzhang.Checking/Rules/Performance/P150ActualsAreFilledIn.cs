using Mingzhang.Accounts;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>有分值的指标应当填实际完成值, in a sheet that gives actual values.</summary>
internal sealed class P150ActualsAreFilledIn : LineRule
{
    private protected override Outcome? Check(RescoredSheet sheet, RescoredLine line, Indicator indicator)
    {
        if (indicator.Weight is not { Value: > 0 } weight || indicator.Target is BlankValue || sheet.Lines.All(l => l.Indicator!.Actual is BlankValue)) return null;
        if (indicator.Actual is not BlankValue) return Held("实际完成值均已填列", "actual values are filled in");
        return SheetWords.Fault(this, Level.Warning, sheet, indicator, "没有实际完成值" + (indicator.Score is { } score ? "，却得 " + Written.Of(score) + " 分（分值 " + Written.Of(weight) + "）" : ""), "no actual value" + (indicator.Score is { } s ? ", yet scored " + Written.Of(s) : ""), "补填实际完成值", "Fill in the actual value.");
    }
}
