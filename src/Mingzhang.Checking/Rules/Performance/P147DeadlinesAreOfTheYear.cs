using Mingzhang.Accounts;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>时效指标的年份是自评年度; another year is often last year's text left in.</summary>
internal sealed class P147DeadlinesAreOfTheYear : LineRule
{
    private protected override Outcome? Check(RescoredSheet sheet, RescoredLine line, Indicator indicator)
    {
        if (indicator.Target is not Deadline target || sheet.Sheet.Year is not { } year) return null;
        if (target.To.Year >= year) return Held("时效指标的年份与自评年度相符", "deadlines are of the year");
        return SheetWords.Fault(this, Level.Review, sheet, indicator, "自评年度是 " + Written.Plain(year) + " 年，时效指标写的是 " + Written.Plain(target.To.Year) + " 年", "the sheet is of " + Written.Plain(year) + ", the deadline of " + Written.Plain(target.To.Year),
            "改为自评年度", "Give the year of the sheet.");
    }
}
