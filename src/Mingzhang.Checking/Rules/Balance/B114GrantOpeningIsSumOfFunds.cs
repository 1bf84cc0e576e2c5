using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Balance;

/// <summary>04 表: 年初财政拨款结转和结余 = 三类财政拨款的年初结转和结余之和.</summary>
public sealed class B114GrantOpeningIsSumOfFunds : TableRule
{
    private protected override IReadOnlyList<TableKind> Kinds => [TableKind.GrantOverview];

    private protected override IEnumerable<Outcome> Check(TableCells cells) => FundSplits.Of(
        cells, "年初财政拨款结转和结余应等于三类财政拨款的年初结转和结余之和", "the opening carry-over of grants must be the sum over the three grants", new Address(Concepts.OpeningCarryOver) { Fund = Fund.Fiscal });
}
