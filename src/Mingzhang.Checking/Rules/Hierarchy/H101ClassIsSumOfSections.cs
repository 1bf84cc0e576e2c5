using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Hierarchy;

/// <summary>功能分类: 类 = Σ 款 (or Σ 项 where the table prints no 款), in every column.</summary>
public sealed class H101ClassIsSumOfSections : TableRule
{
    private protected override IReadOnlyList<TableKind> Kinds => FunctionRows.Tables;

    private protected override IEnumerable<Outcome> Check(TableCells cells) =>
        FunctionRows.Parents(cells, digits: 3, "类级科目应等于其下各款之和", "a class must be the sum of what stands under it");
}

/// <summary>Sums down the function codes of a table.</summary>
internal static class FunctionRows
{
    public static readonly TableKind[] Tables =
        [TableKind.Income, TableKind.Expenditure, TableKind.GeneralPublicExpenditure, TableKind.GovernmentFund, TableKind.StateCapital];

    public static IEnumerable<Outcome> Parents(TableCells cells, int digits, string chinese, string english)
    {
        var tree = new CodeTree(Codes(cells));
        foreach (var parent in tree.Parents.Where(p => p.Length == digits))
            foreach (var column in cells.Columns)
                if (Sums.In(cells, chinese, english, column with { Function = parent }, tree.Below(parent).Select(c => column with { Function = c }), Sums.ByCode) is { } outcome)
                    yield return outcome;
    }

    /// <summary>Codes of numerals only: a name that could not be resolved stands nowhere in the tree.</summary>
    public static IEnumerable<string> Codes(TableCells cells) => cells.Functions.Where(c => c.All(char.IsAsciiDigit));
    public static bool HasUnresolved(TableCells cells) => cells.Functions.Any(c => !c.All(char.IsAsciiDigit));
}
