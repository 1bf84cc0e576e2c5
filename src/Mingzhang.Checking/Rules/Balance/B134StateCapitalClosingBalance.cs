using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Balance;

/// <summary>国有资本经营收入支出表每行 (六列的表式): 年末结转和结余 = 年初结转和结余 + 本年收入 − 本年支出.</summary>
public sealed class B134StateCapitalClosingBalance : TableRule
{
    private protected override IReadOnlyList<TableKind> Kinds => [TableKind.StateCapital];

    private protected override IEnumerable<Outcome> Check(TableCells cells) => Balances.Rows(cells, required: cells.HasColumn("本年收入"));
}
