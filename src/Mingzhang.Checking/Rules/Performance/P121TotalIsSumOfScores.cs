using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>总分 = 预算执行率得分 + 各项指标得分.</summary>
internal sealed class P121TotalIsSumOfScores : SheetRule
{
    private protected override IEnumerable<Outcome> Check(AccountSet account, RescoredSheet sheet)
    {
        var of = sheet.Sheet;
        if (of.Totals.Count > 1 || sheet.All.All(l => l.Score is null)) yield break;
        var chinese = sheet.Chinese() + "总分应等于各项得分之和";
        var english = Sums.Capital(sheet.English()) + ": the total must be the sum of the scores";
        if (of.TotalScore is not { } total)
        {
            yield return Sums.Missing(chinese, english, "总分 total");
            yield break;
        }
        if (of.LacksExecution && sheet.SumOfPrinted < total.Interval.Low)
        {
            yield return Sums.Missing(chinese, english, "预算执行率的得分 score of the execution rate");
            yield break;
        }
        var relation = new LinearRelation(chinese, english, [Sums.Minus(total, "总分"), .. sheet.All.Where(l => l.Score is not null).Select(l => Sums.Plus(l.Score!, l.Name))]);
        var blank = sheet.All.FirstOrDefault(l => l.Score is null && l.Weight is { Value: > 0 });
        if (blank is null && total.Value != sheet.SumOfPrinted && Judge.Of(relation).Holds && !MayRound(sheet, total)) yield return Apart(sheet, total);
        else if (blank is null || Judge.Of(relation).Holds) yield return new Outcome.Related(relation);
        else yield return Sums.Missing(chinese, english, "“" + blank.Name + "”的得分 score of \"" + blank.Name + "\"");
    }

    /// <summary>Scores printed without decimals could round; scored again they do not.</summary>
    private static bool MayRound(RescoredSheet sheet, Figure total)
    {
        var sum = Interval.Exact(0);
        foreach (var line in sheet.All)
            if (line.Likely is { } likely) sum += likely;
        return sum.Meets(total.Interval);
    }

    private Outcome Apart(RescoredSheet sheet, Figure total) =>
        SheetWords.Fault(this, Level.Warning, total.Place,
            sheet.Chinese() + "各项得分之和 " + string.Join(" + ", sheet.All.Select(l => l.Score).OfType<Figure>().Select(Written.Of)) + " = " + Written.Plain(sheet.SumOfPrinted!.Value) + "，总分印为 " + Written.Of(total) + "；按指标值和完成值重算，各项得分没有可供四舍五入的尾数。",
            Sums.Capital(sheet.English()) + ": the scores add up to " + Written.Plain(sheet.SumOfPrinted!.Value) + ", the total is printed as " + Written.Of(total) + "; scored again, no score leaves anything to round.",
            [total, .. sheet.All.Select(l => l.Score)], "总分改为 " + Written.Plain(sheet.SumOfPrinted!.Value), "Make the total " + Written.Plain(sheet.SumOfPrinted!.Value) + ".");
}
