using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Rules.Ratios;

/// <summary>自评表资金行: 预算执行率 = 全年执行数 ÷ 全年预算数.</summary>
public sealed class R118ExecutionRateIsSpentOverBudget : Rule
{
    private const string English = "The execution rate must be spending over the adjusted budget";

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var kinds = new[] { TableKind.ProjectScore, TableKind.OverallScore };
        var tables = account.Tables.Where(t => kinds.Contains(t.Kind)).ToDictionary(t => t.Index);
        foreach (var rate in account.Figures.Where(f => f.Address?.Concept == Concepts.ExecutionRate && f.Unit.Kind == QuantityKind.Percent && tables.ContainsKey(f.Place.TableIndex)))
        {
            var cells = TableCells.Of(account, rate.Place.TableIndex);
            var row = cells.Figures.Where(f => f.Place.Row == rate.Place.Row && f.Unit.Kind == QuantityKind.Money && f.Address!.Measure == Measure.Value).ToList();
            var spent = row.Find(f => f.Address!.Stage == Stage.Final);
            var budget = row.Find(f => f.Address!.Stage == Stage.AdjustedBudget);
            if (spent is null && budget is null) continue;
            var name = PlaceText.Chinese(rate.Place) + Project(tables[rate.Place.TableIndex]) + "预算执行率应等于全年执行数除以全年预算数";
            if (spent is null || budget is null) yield return Sums.Missing(name, English, spent is null ? "全年执行数 spending" : "全年预算数 adjusted budget");
            else yield return new Outcome.Related(new RatioRelation(name, English, rate, [Rates.Whole(spent)], [Rates.Whole(budget)]));
        }
    }

    private static string Project(StatementTable table) => table.Project is { Length: > 0 } project ? "（" + project + "）" : "";
}
