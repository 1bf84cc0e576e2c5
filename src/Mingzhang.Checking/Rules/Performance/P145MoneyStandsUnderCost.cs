using Mingzhang.Accounts;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>数量指标计量产出的数量; 花了多少钱属于成本指标.</summary>
internal sealed class P145MoneyStandsUnderCost : LineRule
{
    /// <summary>Money that is itself the output: subsidies paid out, investment attracted, taxes collected.</summary>
    private static readonly string[] Outputs = ["补", "发放", "兑付", "拨付", "资助", "救助", "奖励", "引资", "招商", "投资", "产值", "收入", "收缴", "贷款", "融资", "税", "追缴", "挽回", "销售"];

    private protected override Outcome? Check(RescoredSheet sheet, RescoredLine line, Indicator indicator)
    {
        if (indicator is not { Kind: IndicatorKind.Quantity, Target: Quantity target }) return null;
        if (!target.Unit.IsMoney || Array.Exists(Outputs, o => indicator.Name.Contains(o, StringComparison.Ordinal))) return Held("数量指标计量产出", "quantities count output");
        return SheetWords.Fault(this, Level.Review, sheet, indicator, "数量指标的指标值是金额 " + target.Text + "，金额一般属于成本指标", "a quantity is given in money, which belongs under cost", "改用产出数量作指标，或移到成本指标", "Count the output, or move the line to the costs.");
    }
}
