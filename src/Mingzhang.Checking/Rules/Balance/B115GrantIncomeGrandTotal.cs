using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Balance;

/// <summary>04 表: 收入总计 = 本年收入合计 + 年初财政拨款结转和结余.</summary>
public sealed class B115GrantIncomeGrandTotal : TableRule
{
    private const string Chinese = "财政拨款收入总计应等于本年收入合计与年初财政拨款结转和结余之和";
    private const string English = "the grand total of grant income must be grant income plus the opening carry-over of grants";

    private protected override IReadOnlyList<TableKind> Kinds => [TableKind.GrantOverview];

    private protected override IEnumerable<Outcome> Check(TableCells cells) => GrandTotalParts.Of(
        cells, Chinese, English, new Address(Concepts.IncomeGrandTotal) { Fund = Fund.Fiscal },
        [new(Concepts.GrantIncome) { Fund = Fund.Fiscal }, new(Concepts.OpeningCarryOver) { Fund = Fund.Fiscal }]);
}
