using Mingzhang.Accounts;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>同比升降能够量化, 指标值和完成值应当有数.</summary>
internal sealed class P153TrendsAreMeasured : LineRule
{
    private protected override Outcome? Check(RescoredSheet sheet, RescoredLine line, Indicator indicator)
    {
        if (indicator is not { Target: Trend target, Actual: Trend actual }) return null;
        if (target.By is not null || actual.By is not null) return Held("同比变动有数", "trends are measured");
        return SheetWords.Fault(this, Level.Review, sheet, indicator, "只写了方向，没有上年和本年的数，得分" + (indicator.Score is { } score ? " " + Written.Of(score) : "") + "无法核对", "only the direction is given, without last year's and this year's numbers, so the score cannot be verified", "写明变动幅度和两年的数", "Give both years' numbers.");
    }
}
