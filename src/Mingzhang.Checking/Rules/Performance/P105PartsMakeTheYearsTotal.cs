using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;
using Mingzhang.Checking.Wording;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>整体自评表: 按收入性质分, and 按支出性质分, each add up to one of the year's totals (年初预算, 全年预算, 全年执行).</summary>
internal sealed class P105PartsMakeTheYearsTotal : SheetRule
{
    private protected override IEnumerable<Outcome> Check(AccountSet account, RescoredSheet sheet)
    {
        if (!sheet.Sheet.IsOverall || sheet.Sheet.Money.Total is not { } total) yield break;
        if (sheet.Sheet.Money.Parts.Any(OverallColumns.HasSeveral))
        {
            foreach (var outcome in OverallColumns.Check(sheet, total, IsCut(account, sheet.Sheet))) yield return outcome;
            yield break;
        }
        foreach (var side in OverallSides.Of(sheet.Sheet))
        {
            var chinese = sheet.Chinese() + side.Chinese + "各项之和应等于年度资金总额";
            var english = Sums.Capital(sheet.English()) + ": the parts " + side.English + " must add up to a total of the year";
            if (IsCut(account, sheet.Sheet)) yield return Sums.Missing(chinese, english, "名称未能识别的资金 an amount whose source is not recognised");
            else if (side.Total(total) is { } whole && side.Fits(total)) yield return new Outcome.Related(Sum(chinese, english, whole, side));
            else yield return Apart(account, chinese, english, total, side);
        }
    }

    /// <summary>A row of the money block whose label says nothing known: the others need not make the total.</summary>
    private static bool IsCut(AccountSet account, ScoreSheet sheet) =>
        account.Figures.Any(f => f.Place.TableIndex == sheet.Table.Index && f is { Address: null, Doubtful: true, Unit.Kind: QuantityKind.Money, Place.Row: "" });

    private static LinearRelation Sum(string chinese, string english, Figure whole, OverallSide side) =>
        new(chinese, english, [Sums.Minus(whole, "年度资金总额"), .. side.Parts.Select(p => Sums.Plus(p, p.Place.Row ?? ""))]);

    /// <summary>The sum is none of the totals. The one is meant that a part would make as another place prints that part, or one slip of a digit away.</summary>
    private static Outcome.Related Apart(AccountSet account, string chinese, string english, MoneyRow total, OverallSide side)
    {
        Figure?[] totals = [total.Final, total.Adjusted, total.Initial];
        var meant = totals.OfType<Figure>().OrderBy(t => side.Parts.Min(p => Story(account, p, p.Common + t.Common - side.Sum))).ThenBy(t => Math.Abs(t.Common - side.Sum)).First();
        var others = totals.OfType<Figure>().Where(t => t.Value != meant.Value).Select(Written.Of).Distinct().ToList();
        return new(Sum(chinese, english, meant, side) with
        {
            Level = Level.Warning,
            DespiteDoubt = true,
            Explanation = others.Count == 0 ? "" : "与年度资金总额的其他数 " + string.Join("、", others) + " 也不相等",
            ExplanationEn = others.Count == 0 ? "" : "nor is it another of the totals, " + string.Join(", ", others),
        });
    }

    private static int Story(AccountSet account, Figure part, decimal needed)
    {
        if (needed < 0) return 3;
        if (account.Figures.Any(f => f.Place.TableIndex != part.Place.TableIndex && f is { Unit.Kind: QuantityKind.Money, Value: not 0 } && f.Common == needed)) return 0;
        return Likeness.Distance(Written.Of(part), Written.Plain(needed), 2);
    }
}
