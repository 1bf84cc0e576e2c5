using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>自评结果汇总表: each rate is execution over budget, and the row of totals the sum of the projects.</summary>
internal sealed class P187ListedResultsAddUp : Rule
{
    private static readonly ResultColumn[] Amounts = [ResultColumn.Initial, ResultColumn.Budget, ResultColumn.Final];

    public override IEnumerable<Outcome> Check(AccountSet account) => ResultList.Of(account).SelectMany(Check);

    private static IEnumerable<Outcome> Check(ResultList list)
    {
        foreach (var row in list.Rows.Append(list.Total).OfType<ResultRow>())
            if (row[ResultColumn.Rate] is { Unit.Kind: QuantityKind.Percent } rate) yield return Rate(row, rate);
        if (list.Total is null) yield break;
        foreach (var column in Amounts)
            if (list.Total[column] is { } total) yield return Sum(list, column, total);
    }

    private static Outcome Rate(ResultRow row, Figure rate)
    {
        var (chinese, english) = ("汇总表“" + row.Name + "”的执行率应等于执行数除以预算数", "In the list of results, the rate of \"" + row.Name + "\" must be execution over budget");
        return row.Budget is { Value: > 0 } budget && row[ResultColumn.Final] is { } final
            ? new Outcome.Related(new RatioRelation(chinese, english, rate, [Rates.Whole(final)], [Rates.Whole(budget)])) : Sums.Missing(chinese, english, "预算数和执行数 budget and execution");
    }

    /// <summary>A line that is itself a subtotal makes the sum no proof.</summary>
    private static Outcome Sum(ResultList list, ResultColumn column, Figure total)
    {
        var (chinese, english) = ("汇总表合计应等于各项目“" + total.Place.Column + "”之和", "In the list of results, the total of " + total.Place.Column + " must be the sum of the projects");
        var parts = list.Rows.Where(r => r[column] is not null).ToList();
        if (parts.Count < 2) return Sums.Missing(chinese, english, "各项目的金额 the amounts of the projects");
        return new Outcome.Related(new LinearRelation(chinese, english, [Sums.Minus(total, "合计"), .. parts.Select(r => Sums.Plus(r[column]!, r.Name))])
        {
            Level = parts.Exists(r => r.Name.Contains("小计", StringComparison.Ordinal) || r.Name.StartsWith("其中", StringComparison.Ordinal)) ? Level.Review : Level.Error,
        });
    }
}
