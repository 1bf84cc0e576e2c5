using Mingzhang.Accounts;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>得分低于分值的, 偏差原因分析及改进措施应当填写.</summary>
internal sealed class P125LostPointsHaveReasons : SheetRule
{
    private protected override IEnumerable<Outcome> Check(AccountSet account, RescoredSheet sheet)
    {
        var scored = sheet.Sheet.Lines.Where(l => l is { Weight: not null, Score: not null }).ToList();
        if (scored.Count == 0) yield break;
        if (!sheet.Sheet.Table.Score!.HasReasons)
        {
            yield return SheetWords.Missing(sheet, "失分应说明原因", "lost points need a reason", "原因栏 column of reasons");
            yield break;
        }
        foreach (var line in scored)
        {
            if (line.Score!.Value >= line.Weight!.Value) continue;
            if (!line.HasReason)
                yield return SheetWords.Fault(this, Level.Warning, sheet, line, "分值 " + Written.Of(line.Weight) + " 得 " + Written.Of(line.Score) + "，失 " + Written.Plain(line.Weight.Value - line.Score.Value) + " 分，原因栏" + (line.Reason.Length == 0 ? "为空" : "为“" + line.Reason + "”"),
                    "lost " + Written.Plain(line.Weight.Value - line.Score.Value) + " of " + Written.Of(line.Weight) + " points, and the reason is " + (line.Reason.Length == 0 ? "blank" : "\"" + line.Reason + "\""), "填写失分原因和改进措施", "Give the reason and what will be done.");
        }
        yield return new Outcome.Holds("失分均有原因", "lost points have reasons");
    }
}
