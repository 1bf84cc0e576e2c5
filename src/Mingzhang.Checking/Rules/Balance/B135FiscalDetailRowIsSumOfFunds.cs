using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Balance;

/// <summary>财政拨款支出决算明细表: along every row the funds make the total, and basic and project expenditure make each fund.</summary>
internal sealed class B135FiscalDetailRowIsSumOfFunds : TableRule
{
    private static readonly Fund[] Funds = [Fund.GeneralPublic, Fund.GovernmentFund, Fund.StateCapital];

    private protected override IReadOnlyList<TableKind> Kinds => [TableKind.FiscalDetail];

    private protected override IEnumerable<Outcome> Check(TableCells cells)
    {
        var columns = cells.Columns.ToHashSet();
        foreach (var row in cells.Figures.Select(f => f.Address!.Economic).Distinct(StringComparer.Ordinal))
        {
            Address At(Fund fund, Nature nature = Nature.All) => new(Concepts.Expenditure) { Fund = fund, Nature = nature, Economic = row };
            foreach (var fund in Funds.Where(f => columns.Contains(TableCells.ColumnOf(At(f)))))
                if (Sums.In(cells, "每行小计应等于基本支出与项目支出之和", "along a row, basic and project expenditure must make the subtotal", At(fund), [At(fund, Nature.Basic), At(fund, Nature.Project)]) is { } sum)
                    yield return sum;
            if (Sums.In(cells, "每行合计应等于各预算小计之和", "along a row, the funds must make the total", At(Fund.Fiscal), Funds.Select(f => At(f))) is { } total) yield return total;
        }
    }
}
