using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>得分 ≤ 分值, the execution rate included.</summary>
internal sealed class P122ScoresStayWithinWeights : SheetRule
{
    private protected override IEnumerable<Outcome> Check(AccountSet account, RescoredSheet sheet)
    {
        if (!sheet.Sheet.HasWeights && sheet.All.Any(l => l.Score is not null))
        {
            yield return SheetWords.Missing(sheet, "得分不应超过分值", "scores must not exceed their weights", "分值 weights");
            yield break;
        }
        foreach (var line in sheet.All)
        {
            if (line.Score is not { } score) continue;
            var chinese = sheet.Chinese() + "“" + line.Name + "”的得分不应超过分值";
            var english = Sums.Capital(sheet.English()) + ": the score of \"" + line.Name + "\" must not exceed its weight";
            if (line.Weight is { } weight) yield return new Outcome.Related(new AtMostRelation(chinese, english, score, weight));
            else yield return Sums.Missing(chinese, english, "分值 weight");
        }
    }
}
