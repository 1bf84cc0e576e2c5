using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>各项分值之和等于总分栏的分值; without one, 100.</summary>
internal sealed class P111WeightsMakeTheTotal : SheetRule
{
    private const decimal Full = 100m;

    private protected override IEnumerable<Outcome> Check(AccountSet account, RescoredSheet sheet)
    {
        var of = sheet.Sheet;
        if (of.Lines.Count == 0 || of.Totals.Count > 1) yield break;
        var chinese = sheet.Chinese() + "各项分值之和应等于总分";
        var english = Sums.Capital(sheet.English()) + ": the weights must add up to the total";
        var bare = of.Lines.Where(l => l.Weight is null).Select(l => l.Name).ToList();
        if (!of.HasWeights) yield return Sums.Missing(chinese, english, "分值 weights");
        else if (bare.Count > 0) yield return Sums.Missing(chinese, english, [.. bare.Take(5).Select(n => "“" + n + "”的分值 weight of \"" + n + "\"")]);
        else if (of.LacksExecution && sheet.SumOfWeights < (of.TotalWeight?.Value ?? Full)) yield return Sums.Missing(chinese, english, "预算执行率的分值 weight of the execution rate");
        else if (of.TotalWeight is { } total) yield return new Outcome.Related(Sum(sheet, chinese, english, total));
        else if (of.Totals.Count == 0 && sheet.SumOfWeights < Full) yield return Sums.Missing(chinese, english, "总分行 the row of totals");
        else if (sheet.SumOfWeights == Full) yield return new Outcome.Holds(chinese, english);
        else yield return Apart(sheet, sheet.SumOfWeights!.Value);
    }

    private static LinearRelation Sum(RescoredSheet sheet, string chinese, string english, Figure total)
    {
        var relation = new LinearRelation(chinese, english, [Sums.Minus(total, "总分"), .. Terms(sheet.Sheet)]);
        return Misprinted(sheet, total.Value) is not var (name, weight, score) ? relation : relation with
        {
            Explanation = "“" + name + "”已达标而得分 " + Written.Of(score) + " 不等于分值 " + Written.Of(weight) + "，分值若为 " + Written.Of(score) + "，合计即为 " + Written.Of(total),
            ExplanationEn = "\"" + name + "\" reached its target and scores " + Written.Of(score) + ", not its weight " + Written.Of(weight) + "; with that as its weight the sum is " + Written.Of(total),
        };
    }

    /// <summary>The only line that reached its target, scores another number than its weight, and would mend the sum with that as its weight.</summary>
    private static (string Name, Figure Weight, Figure Score)? Misprinted(RescoredSheet sheet, decimal total)
    {
        var found = sheet.Lines.Where(l => l is { Weight: { } w, Score: { } s } && l.Attainment.Situation is Situation.Met or Situation.Over or Situation.InTime
            && w.Value != s.Value && sheet.SumOfWeights - w.Value + s.Value == total).Take(2).ToList();
        return found.Count == 1 ? (found[0].Name, found[0].Weight!, found[0].Score!) : null;
    }

    private static IEnumerable<Term> Terms(ScoreSheet sheet) =>
        (sheet.ExecutionWeight is { } rate ? [Sums.Plus(rate, "预算执行率")] : Array.Empty<Term>()).Concat(sheet.Indicators.Select(i => Sums.Plus(i.Weight!, i.Name)));

    /// <summary>Lines may have been lost, but none can have been added.</summary>
    private Outcome Apart(RescoredSheet sheet, decimal sum)
    {
        var level = sum > Full && !sheet.Lines.Any(l => l.Indicator!.IsDoubtful) ? Level.Error : Level.Warning;
        var weights = string.Join(" + ", sheet.Sheet.Weights.OfType<Figure>().Select(Written.Of));
        return SheetWords.Fault(this, level, sheet, "各项分值之和 " + weights + " = " + Written.Plain(sum) + "，不是 100", ": the weights add up to " + Written.Plain(sum) + ", not to 100",
            [.. sheet.Sheet.Weights], "调整分值，使合计为 100", "Set the weights so that they add up to 100.");
    }
}
