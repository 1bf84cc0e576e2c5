using Mingzhang.Accounts;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>完成时间晚于规定时间的, 不得满分.</summary>
internal sealed class P146DeadlinesAreKept : LineRule
{
    private protected override Outcome? Check(RescoredSheet sheet, RescoredLine line, Indicator indicator)
    {
        if (indicator is not { Target: Deadline target, Actual: Deadline actual }) return null;
        if (line.Attainment.Situation != Situation.Late) return Held("按期完成", "deadlines are kept");
        var days = actual.From.DayNumber - target.To.DayNumber;
        return SheetWords.Fault(this, line.Score is { } s && line.Weight is { } w && s.Value < w.Value ? Level.Review : Level.Warning, sheet, indicator,
            "完成时间比规定时间至少晚 " + Written.Plain(days) + " 天" + (line.Score is { } score ? "，得 " + Written.Of(score) + " 分" : ""), "done at least " + Written.Plain(days) + " days late" + (line.Score is { } points ? ", scored " + Written.Of(points) : ""),
            "核对完成时间和得分", "Check the date and the score.");
    }
}
