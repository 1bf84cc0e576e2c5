using Mingzhang.Accounts;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>整体自评表: the two breakdowns of one amount, by income and by expenditure, are on one basis (budget or execution).</summary>
internal sealed class P106BothSidesShareOneBasis : SheetRule
{
    private protected override IEnumerable<Outcome> Check(AccountSet account, RescoredSheet sheet)
    {
        if (!sheet.Sheet.IsOverall || sheet.Sheet.Money.Total is not { } total) yield break;
        var sides = OverallSides.Of(sheet.Sheet).ToList();
        if (sides.Count < 2) yield return SheetWords.Missing(sheet, "按收入、按支出两种分类应为同一口径", "both breakdowns must share one basis", "另一种分类的金额 amounts of the other breakdown");
        else if (sides[0].Fits(total) && sides[1].Fits(total) && !AreOne(sides[0], sides[1])) yield return Apart(sheet, sides);
        else yield return new Outcome.Holds("两种分类口径一致", "both breakdowns share one basis");
    }

    private static bool AreOne(OverallSide a, OverallSide b) => Interval.Around(a.Sum, a.Parts.Sum(p => p.Half) + 0.01m).Meets(Interval.Around(b.Sum, b.Parts.Sum(p => p.Half)));

    private Outcome Apart(RescoredSheet sheet, List<OverallSide> sides)
    {
        var (income, spending) = (sides[0], sides[1]);
        return SheetWords.Fault(this, Level.Review, sheet,
            "按收入性质分合计 " + Written.Plain(income.Sum) + "（" + Name(income.Stage) + "口径），按支出性质分合计 " + Written.Plain(spending.Sum) + "（" + Name(spending.Stage) + "口径），相差 " + Written.Plain(Math.Abs(income.Sum - spending.Sum)) + "，两边口径不同",
            ": by income " + Written.Plain(income.Sum) + ", by expenditure " + Written.Plain(spending.Sum) + ", on different bases",
            [.. income.Parts, .. spending.Parts], "两种分类按同一口径填列", "Fill in both breakdowns on one basis.");
    }

    private static string Name(Stage stage) => stage switch { Stage.InitialBudget => "年初预算", Stage.AdjustedBudget => "全年预算", _ => "执行" };
}
