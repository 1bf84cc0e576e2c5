using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Balance;

/// <summary>04 表各列: 本年支出合计 = Σ 各类支出.</summary>
public sealed class B116GrantExpenditureIsSumOfClasses : TableRule
{
    private protected override IReadOnlyList<TableKind> Kinds => [TableKind.GrantOverview];

    private protected override IEnumerable<Outcome> Check(TableCells cells) => Classes.AddUp(cells);
}
