using Mingzhang.Accounts;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>总分不超过 100 分.</summary>
internal sealed class P124TotalStaysWithinHundred : SheetRule
{
    private protected override IEnumerable<Outcome> Check(AccountSet account, RescoredSheet sheet)
    {
        if (sheet.Sheet.Totals.Count > 1) yield break;
        if (sheet.Sheet.TotalScore is not { } total) yield return SheetWords.Missing(sheet, "总分不应超过满分", "the total must not exceed the full score", "总分 total");
        else if (total.Interval.Low <= Full(sheet)) yield return new Outcome.Holds("总分不超过满分", "the total stays within the full score");
        else
            yield return SheetWords.Fault(this, Level.Error, total.Place, sheet.Chinese() + "总分 " + Written.Of(total) + " 超过满分 " + Written.Plain(Full(sheet)) + "。",
                Sums.Capital(sheet.English()) + ": the total " + Written.Of(total) + " exceeds the full score " + Written.Plain(Full(sheet)) + ".", [total, sheet.Sheet.TotalWeight], "核对各项得分和总分", "Check the scores and the total.");
    }

    private static decimal Full(RescoredSheet sheet) => Math.Max(100, sheet.Sheet.TotalWeight?.Value ?? 0);
}
