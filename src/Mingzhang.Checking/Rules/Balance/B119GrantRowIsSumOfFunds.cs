using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Balance;

/// <summary>04 表支出方每行: 合计 = 一般公共预算 + 政府性基金预算 + 国有资本经营预算.</summary>
public sealed class B119GrantRowIsSumOfFunds : TableRule
{
    private const string Chinese = "合计应等于三类财政拨款之和";
    private const string English = "the total must be the sum of the three grants";

    private protected override IReadOnlyList<TableKind> Kinds => [TableKind.GrantOverview];

    private protected override IEnumerable<Outcome> Check(TableCells cells)
    {
        var rows = cells.Figures.Select(f => f.Address!).Where(IsExpenditureSide).Select(a => a with { Fund = Fund.Fiscal }).Distinct().ToList();
        if (rows.Count == 0 && cells.Figures.Count > 0) return [Sums.Missing(Chinese, English, "支出方 the expenditure side")];
        return rows.SelectMany(row => FundSplits.Of(cells, Chinese, English, row));
    }

    private static bool IsExpenditureSide(Address a) => a.Concept == Concepts.Expenditure || a.Concept == Concepts.ClosingCarryOver || a.Concept == Concepts.ExpenditureGrandTotal;
}
