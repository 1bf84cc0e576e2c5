using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Balance;

/// <summary>01 表: 支出总计 = 本年支出合计 + 结余分配 + 年末结转和结余.</summary>
public sealed class B105ExpenditureGrandTotal : TableRule
{
    private const string Chinese = "支出总计应等于本年支出合计、结余分配与年末结转和结余之和";
    private const string English = "the grand total of expenditure must be expenditure of the year plus distribution of surplus plus the closing carry-over";

    private protected override IReadOnlyList<TableKind> Kinds => [TableKind.Overview];

    private protected override IEnumerable<Outcome> Check(TableCells cells) => GrandTotalParts.Of(
        cells, Chinese, English, new Address(Concepts.ExpenditureGrandTotal), [new(Concepts.Expenditure), new(Concepts.SurplusDistribution), new(Concepts.ClosingCarryOver)]);
}
