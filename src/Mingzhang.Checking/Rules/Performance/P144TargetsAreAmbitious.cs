using Mingzhang.Accounts;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>完成值达到指标值一倍半以上的, 指标值可能设定过低 (财预〔2020〕10号: 偏离较多的应说明原因).</summary>
internal sealed class P144TargetsAreAmbitious : LineRule
{
    private protected override Outcome? Check(RescoredSheet sheet, RescoredLine line, Indicator indicator)
    {
        if (indicator is not { Target: Quantity { IsZero: false } target, Actual: Quantity actual } || line.Attainment.Done is not { } done) return null;
        if (line.Attainment.Situation != Situation.Over || indicator.HasReason) return Held("完成值与指标值相近", "actual values are near their targets");
        var times = Written.Plain(done.Printed.Rounded(2));
        return SheetWords.Fault(this, Level.Review, sheet, indicator, "完成值是指标值的 " + times + " 倍（" + Written.Plain(actual.Number.Value) + " ÷ " + Written.Plain(target.Number.Value) + "），指标值可能设定过低，也没有说明", "the actual value is " + times + " times the target, which may have been set too low, and no reason is given",
            "说明超额完成的原因，下年提高指标值", "Explain it, and set next year's target higher.");
    }
}
