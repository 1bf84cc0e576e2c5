using Mingzhang.Accounts;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>得分、分值不小于零.</summary>
internal sealed class P123ScoresAreNotNegative : SheetRule
{
    private protected override IEnumerable<Outcome> Check(AccountSet account, RescoredSheet sheet)
    {
        var any = false;
        foreach (var line in sheet.All)
        {
            if (line.Score is null && line.Weight is null) continue;
            any = true;
            if ((line.Score is { Value: < 0 } ? line.Score : line.Weight is { Value: < 0 } ? line.Weight : null) is not { } figure) continue;
            yield return SheetWords.Fault(this, Level.Error, figure.Place, sheet.Chinese() + "“" + line.Name + "”印为 " + Written.Of(figure) + "，得分和分值不会小于零。",
                Sums.Capital(sheet.English()) + ": \"" + line.Name + "\" prints " + Written.Of(figure) + "; no score or weight is below zero.", [figure], "改正该数", "Correct the number.");
        }
        if (any) yield return new Outcome.Holds("得分不小于零", "no score is below zero");
        else yield return SheetWords.Missing(sheet, "得分不应小于零", "no score may be below zero", "得分 scores");
    }
}
