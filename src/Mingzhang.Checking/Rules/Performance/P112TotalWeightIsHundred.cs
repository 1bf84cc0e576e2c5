using Mingzhang.Accounts;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>总分栏的分值是 100.</summary>
internal sealed class P112TotalWeightIsHundred : SheetRule
{
    private protected override IEnumerable<Outcome> Check(AccountSet account, RescoredSheet sheet)
    {
        if (sheet.Sheet.Totals.Count > 1) yield break;
        if (sheet.Sheet.TotalWeight is not { } total) yield return SheetWords.Missing(sheet, "总分的分值应为 100", "the total weight must be 100", "总分的分值 weight of the total");
        else if (total.Value == 100) yield return new Outcome.Holds("总分的分值为 100", "the total weight is 100");
        else
            yield return SheetWords.Fault(this, Level.Warning, sheet, "总分的分值印为 " + Written.Of(total) + "，绩效自评按百分制，应为 100", ": the total weight is printed as " + Written.Of(total) + ", and self-evaluation is by hundreds",
                [total], "改为 100，并相应调整各项分值", "Make it 100 and set the weights accordingly.");
    }
}
