using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Balance;

/// <summary>04 表: 收入总计 = 支出总计.</summary>
public sealed class B118GrantGrandTotalsAgree : TableRule
{
    private protected override IReadOnlyList<TableKind> Kinds => [TableKind.GrantOverview];

    private protected override IEnumerable<Outcome> Check(TableCells cells) => GrandTotals.Agree(cells, Fund.Fiscal);
}
