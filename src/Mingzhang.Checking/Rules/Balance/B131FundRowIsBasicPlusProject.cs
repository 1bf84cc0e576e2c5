using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Balance;

/// <summary>政府性基金表每行: 本年支出小计 = 基本支出 + 项目支出.</summary>
public sealed class B131FundRowIsBasicPlusProject : TableRule
{
    private protected override IReadOnlyList<TableKind> Kinds => [TableKind.GovernmentFund];

    private protected override IEnumerable<Outcome> Check(TableCells cells) => RowSums.Of(
        cells, "政府性基金支出小计应等于基本支出与项目支出之和", "expenditure of government funds must be basic plus project expenditure", Natures.IsTotal, Natures.IsKind, "基本支出", "项目支出");
}
