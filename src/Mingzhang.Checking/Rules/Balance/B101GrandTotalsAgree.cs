using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Rules.Balance;

/// <summary>01 表: 收入总计 = 支出总计.</summary>
public sealed class B101GrandTotalsAgree : TableRule
{
    private protected override IReadOnlyList<TableKind> Kinds => [TableKind.Overview];

    private protected override IEnumerable<Outcome> Check(TableCells cells) => GrandTotals.Agree(cells, Fund.All);
}

/// <summary>The two sides of an overview close on one sum.</summary>
internal static class GrandTotals
{
    private const string Chinese = "收入总计应等于支出总计";
    private const string English = "the grand totals of income and expenditure must agree";

    public static IEnumerable<Outcome> Agree(TableCells cells, Fund fund)
    {
        if (cells.Figures.Count == 0) yield break;
        var income = cells[new Address(Concepts.IncomeGrandTotal) { Fund = fund }];
        var expenditure = cells[new Address(Concepts.ExpenditureGrandTotal) { Fund = fund }];
        if (income is null || expenditure is null)
            yield return Sums.Missing(Chinese, English, income is null ? "收入总计 grand total of income" : "支出总计 grand total of expenditure");
        else
            yield return new Outcome.Related(new CopyRelation(Chinese, Sums.Capital(English), income, expenditure));
    }
}
