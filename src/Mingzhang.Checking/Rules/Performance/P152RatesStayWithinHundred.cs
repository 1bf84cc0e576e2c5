using Mingzhang.Accounts;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>满意度、合格率一类的比率不超过 100%; growth and completion may.</summary>
internal sealed class P152RatesStayWithinHundred : LineRule
{
    private static readonly string[] Bounded =
        ["满意度", "满意率", "合格率", "达标率", "及时率", "准确率", "知晓率", "结案率", "办结率", "通过率", "覆盖率", "优良率", "参与率", "到位率", "正确率", "按时率", "按期率", "发放率", "化解率", "处置率", "受理率", "回复率", "公开率"];

    private protected override Outcome? Check(RescoredSheet sheet, RescoredLine line, Indicator indicator)
    {
        if (indicator.Kind != IndicatorKind.Satisfaction && !Array.Exists(Bounded, b => indicator.Name.Contains(b, StringComparison.Ordinal))) return null;
        var rates = new[] { indicator.Target, indicator.Actual }.OfType<Quantity>().Where(q => q.Unit.IsPercent).ToList();
        if (rates.Count == 0) return null;
        if (rates.Find(r => r.Number.Value * r.Unit.Scale > 100) is not { } over) return Held("比率不超过 100%", "rates stay within 100 %");
        return SheetWords.Fault(this, Level.Warning, sheet, indicator, "“" + over.Text + "”超过 100%，这种比率最高为 100%", "\"" + over.Text + "\" exceeds 100 %, the most that such a rate can be", "核对比率", "Check the rate.");
    }
}
