using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Rules.Ratios;

/// <summary>
/// 全年预算60万元，实际支出54万元，预算执行率90%: the rate that a paragraph states is that of a budget and its execution named before it. Where
/// several pairs stand before it, one that gives the rate is enough.
/// </summary>
internal sealed class R117StatedExecutionRateIsFinalOverBudget : Rule
{
    private const string Chinese = "文中所称预算执行率应等于执行数除以预算数";
    private const string English = "the rate of execution in the text must be execution over budget";

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var byPassage = account.Figures.Where(f => f is { Place.Passage: >= 0, Address: not null }).ToLookup(f => f.Place.Passage);
        foreach (var passage in byPassage)
            foreach (var rate in passage.Where(f => f.Address!.Concept == Concepts.ExecutionRate && f.Unit.Kind == QuantityKind.Percent && !Bounds.Is(account, f)))
                yield return Of(rate, [.. passage.Where(f => f.Place.Start < rate.Place.Start && f.Unit.Kind == QuantityKind.Money && f.Address!.Measure == Measure.Value)]);
    }

    private static Outcome Of(Figure rate, List<Figure> amounts)
    {
        var pairs = amounts.Where(f => f.Address!.Stage == Stage.Final).Select(final => (Final: final, Budget: BudgetOf(final, amounts))).Where(p => p.Budget is not null).ToList();
        if (pairs.Count == 0) return Sums.Missing(Chinese, English, "预算数和执行数 a budget and its execution");
        var relations = pairs.ConvertAll(p => new RatioRelation(PlaceText.Chinese(rate.Place) + Chinese, PlaceText.English(rate.Place) + ": " + English, rate, [Rates.Whole(p.Final)], [Rates.Whole(p.Budget!)]));
        if (relations.Find(r => Judge.Of(r).Holds) is { } fits) return new Outcome.Related(fits);
        var last = pairs[^1].Final.Place.Sentence == rate.Place.Sentence ? relations[^1] : relations[0];
        return new Outcome.Related(last with { Level = pairs.Count == 1 && pairs[0].Final.Place.Sentence == rate.Place.Sentence ? Level.Error : Level.Warning });
    }

    /// <summary>全年预算 before 预算 before 年初预算, the last one named before the rate.</summary>
    private static Figure? BudgetOf(Figure final, List<Figure> amounts)
    {
        foreach (var stage in (Stage[])[Stage.AdjustedBudget, Stage.Budget, Stage.InitialBudget])
            if (amounts.FindLast(f => f.Address == final.Address! with { Stage = stage }) is { } budget) return budget;
        return null;
    }
}
