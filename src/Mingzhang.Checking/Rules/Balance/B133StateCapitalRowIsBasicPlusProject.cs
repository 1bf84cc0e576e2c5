using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Balance;

/// <summary>国有资本经营表每行: 支出合计 = 基本支出 + 项目支出.</summary>
public sealed class B133StateCapitalRowIsBasicPlusProject : TableRule
{
    private protected override IReadOnlyList<TableKind> Kinds => [TableKind.StateCapital];

    private protected override IEnumerable<Outcome> Check(TableCells cells) => RowSums.Of(
        cells, "国有资本经营预算支出合计应等于基本支出与项目支出之和", "expenditure of state capital must be basic plus project expenditure", Natures.IsTotal, Natures.IsKind, "基本支出", "项目支出");
}
