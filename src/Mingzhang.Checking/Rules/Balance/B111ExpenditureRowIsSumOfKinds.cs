using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Balance;

/// <summary>03 表每行: 本年支出合计 = 基本支出 + 项目支出 + 上缴上级支出 + 经营支出 + 对附属单位补助支出.</summary>
public sealed class B111ExpenditureRowIsSumOfKinds : TableRule
{
    private protected override IReadOnlyList<TableKind> Kinds => [TableKind.Expenditure];

    private protected override IEnumerable<Outcome> Check(TableCells cells) => RowSums.Of(
        cells, "本年支出合计应等于各类支出之和", "expenditure of the year must be the sum of its kinds", Natures.IsTotal, Natures.IsKind, "基本支出", "项目支出");
}

/// <summary>Expenditure by nature, as the columns of the tables have it.</summary>
internal static class Natures
{
    public static bool IsTotal(Address address) => address.Concept == Concepts.Expenditure && address is { Nature: Nature.All, Measure: Measure.Value };

    public static bool IsKind(Address address) => address.Concept == Concepts.Expenditure && address.Measure == Measure.Value
        && address.Nature is Nature.Basic or Nature.Project or Nature.UpwardRemittance or Nature.Operating or Nature.AffiliateSubsidy;
}
