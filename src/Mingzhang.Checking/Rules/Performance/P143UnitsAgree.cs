using Mingzhang.Accounts;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>指标值与完成值的计量单位一致.</summary>
internal sealed class P143UnitsAgree : LineRule
{
    private protected override Outcome? Check(RescoredSheet sheet, RescoredLine line, Indicator indicator)
    {
        if (indicator is not { Target: Quantity target, Actual: Quantity actual }) return null;
        if (line.Attainment.Situation != Situation.OtherUnit) return Held("指标值与完成值单位一致", "target and actual share a unit");
        return SheetWords.Fault(this, Level.Warning, sheet, indicator, "指标值以“" + target.Unit.Text + "”计，完成值以“" + actual.Unit.Text + "”计，无法比较", "the target counts \"" + target.Unit.Text + "\", the actual value \"" + actual.Unit.Text + "\"", "统一计量单位", "Use one unit.");
    }
}
