using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>整体自评表: 按收入性质分, and 按支出性质分, each add up to one of the year's totals (年初预算, 全年预算, 全年执行).</summary>
internal sealed class P105PartsMakeTheYearsTotal : SheetRule
{
    private protected override IEnumerable<Outcome> Check(AccountSet account, RescoredSheet sheet)
    {
        if (!sheet.Sheet.IsOverall || sheet.Sheet.Money.Total is not { } total) yield break;
        foreach (var side in OverallSides.Of(sheet.Sheet))
        {
            var chinese = sheet.Chinese() + side.Chinese + "各项之和应等于年度资金总额";
            var english = Sums.Capital(sheet.English()) + ": the parts " + side.English + " must add up to a total of the year";
            if (side.Total(total) is { } whole && side.Fits(total))
                yield return new Outcome.Related(new LinearRelation(chinese, english, [Sums.Minus(whole), .. side.Parts.Select(p => Sums.Plus(p))]));
            else
                yield return Apart(sheet, total, side);
        }
    }

    private Outcome Apart(RescoredSheet sheet, MoneyRow total, OverallSide side)
    {
        var sum = Written.Plain(side.Sum);
        var totals = new[] { ("年初预算", total.Initial), ("全年预算", total.Adjusted), ("全年执行", total.Final) }.Where(t => t.Item2 is not null).ToList();
        return SheetWords.Fault(this, Level.Warning, sheet,
            side.Chinese + "各项之和 " + string.Join(" + ", side.Parts.Select(Written.Of)) + " = " + sum + "，与年度资金总额的" + string.Join("、", totals.Select(t => t.Item1 + " " + Written.Of(t.Item2!))) + "都不相等",
            ": the parts " + side.English + " add up to " + sum + ", which is none of the totals " + string.Join(", ", totals.Select(t => Written.Of(t.Item2!))),
            [.. side.Parts, .. totals.Select(t => t.Item2)], "核对各项金额", "Check the parts.");
    }
}
