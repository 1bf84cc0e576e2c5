using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Balance;

/// <summary>05 表每行: 小计 = 基本支出 + 项目支出.</summary>
public sealed class B112GeneralPublicRowIsBasicPlusProject : TableRule
{
    private protected override IReadOnlyList<TableKind> Kinds => [TableKind.GeneralPublicExpenditure];

    private protected override IEnumerable<Outcome> Check(TableCells cells) => RowSums.Of(
        cells, "小计应等于基本支出与项目支出之和", "the subtotal must be basic plus project expenditure", Natures.IsTotal, Natures.IsKind, "基本支出", "项目支出");
}
