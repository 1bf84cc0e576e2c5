using Mingzhang.Accounts;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>实际完成值填实际数, 不照抄 ≥95% 这样的不等式.</summary>
internal sealed class P141ActualsAreMeasured : LineRule
{
    private protected override Outcome? Check(RescoredSheet sheet, RescoredLine line, Indicator indicator)
    {
        if (indicator is not { Target: Quantity target, Actual: Quantity actual }) return null;
        if (actual.Comparator is Comparator.None or Comparator.Equal) return Held("完成值是实际数", "actual values are measured");
        var same = actual.Text == target.Text;
        return SheetWords.Fault(this, Level.Warning, sheet, indicator, same ? "完成值照抄了指标值，不是实际数" : "完成值是不等式，不是实际数", same ? "the actual value repeats the target and is no measured value" : "the actual value is an inequality and no measured value",
            "填实际完成的数值", "Fill in the value that was measured.");
    }
}
