using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Hierarchy;

/// <summary>功能分类: 款 = Σ 项, in every column.</summary>
public sealed class H102SectionIsSumOfItems : TableRule
{
    private protected override IReadOnlyList<TableKind> Kinds => FunctionRows.Tables;

    private protected override IEnumerable<Outcome> Check(AccountSet account, TableCells cells) =>
        FunctionRows.Parents(account, cells, digits: 5, "款级科目应等于其下各项之和", "a section must be the sum of its items");
}
