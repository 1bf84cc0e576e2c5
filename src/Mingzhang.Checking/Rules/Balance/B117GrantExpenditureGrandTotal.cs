using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Balance;

/// <summary>04 表各列: 支出总计 = 本年支出合计 + 年末财政拨款结转和结余.</summary>
public sealed class B117GrantExpenditureGrandTotal : TableRule
{
    private const string Chinese = "财政拨款支出总计应等于本年支出合计与年末财政拨款结转和结余之和";
    private const string English = "the grand total of grant expenditure must be expenditure of the year plus the closing carry-over of grants";

    private protected override IReadOnlyList<TableKind> Kinds => [TableKind.GrantOverview];

    private protected override IEnumerable<Outcome> Check(TableCells cells) => cells.Columns
        .Where(c => c.Concept == Concepts.ExpenditureGrandTotal)
        .DefaultIfEmpty(new Address(Concepts.ExpenditureGrandTotal) { Fund = Fund.Fiscal })
        .SelectMany(total => GrandTotalParts.Of(cells, Chinese, English, total, [new(Concepts.Expenditure) { Fund = total.Fund }, new(Concepts.ClosingCarryOver) { Fund = total.Fund }]));
}
