using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Balance;

/// <summary>02 表每行: 本年收入合计 = Σ 各项收入.</summary>
public sealed class B110IncomeRowIsSumOfSources : TableRule
{
    private protected override IReadOnlyList<TableKind> Kinds => [TableKind.Income];

    private protected override IEnumerable<Outcome> Check(TableCells cells) => RowSums.Of(
        cells, "本年收入合计应等于各项收入之和", "income of the year must be the sum of its sources",
        c => c.Concept == Concepts.Income, Sources.IsSource, "财政拨款收入");
}
