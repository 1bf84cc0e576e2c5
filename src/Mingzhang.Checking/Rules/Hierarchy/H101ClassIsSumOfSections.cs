using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Rules.Hierarchy;

/// <summary>功能分类: 类 = Σ 款 (or Σ 项 where the table prints no 款), in every column.</summary>
public sealed class H101ClassIsSumOfSections : TableRule
{
    private protected override IReadOnlyList<TableKind> Kinds => FunctionRows.Tables;

    private protected override IEnumerable<Outcome> Check(AccountSet account, TableCells cells) =>
        FunctionRows.Parents(account, cells, digits: 3, "类级科目应等于其下各款之和", "a class must be the sum of what stands under it");
}

/// <summary>Sums down the function codes of a table.</summary>
internal static class FunctionRows
{
    public static readonly TableKind[] Tables =
        [TableKind.Income, TableKind.Expenditure, TableKind.GeneralPublicExpenditure, TableKind.GovernmentFund, TableKind.StateCapital, TableKind.GeneralPublicDetail];

    /// <summary>Addresses of the columns; where economic codes stand across, each is a column.</summary>
    public static IEnumerable<Address> Columns(TableCells cells) => cells.Table.Kind == TableKind.GeneralPublicDetail
        ? cells.Figures.Select(f => f.Address! with { Function = null }).Distinct()
        : cells.Columns;

    public static IEnumerable<Outcome> Parents(AccountSet account, TableCells cells, int digits, string chinese, string english)
    {
        var tree = new CodeTree(Codes(cells));
        foreach (var parent in tree.Parents.Where(p => p.Length == digits))
            foreach (var column in Columns(cells))
                if (Sums.In(cells, chinese, english, column with { Function = parent }, tree.Below(parent).Select(c => column with { Function = c }), Sums.ByCode) is { } outcome)
                    yield return outcome is Outcome.Related({ } relation) ? new Outcome.Related(WithLostRows(account, cells, parent, relation)) : outcome;
    }

    /// <summary>
    /// A sum that falls short is no proof where the rest of the document knows codes of this parent that the table, as read, does not
    /// print: their rows may have been lost on the way.
    /// </summary>
    public static Relation WithLostRows(AccountSet account, TableCells cells, string parent, Relation relation)
    {
        if (relation is not LinearRelation linear || Judge.Of(linear).Holds || linear.Terms.Sum(t => t.Coefficient * t.Figure.Common) > 0) return relation;
        var here = Codes(cells).ToHashSet(StringComparer.Ordinal);
        var lost = account.Figures.Select(f => f.Address?.Function).OfType<string>().Where(c => c.Length > parent.Length && c.All(char.IsAsciiDigit) && c.StartsWith(parent, StringComparison.Ordinal)
            && !here.Contains(c) && !here.Any(h => h.StartsWith(c, StringComparison.Ordinal))).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return lost.Count == 0 ? relation : relation with
        {
            Level = Level.Warning,
            Explanation = "本表没有读到 " + string.Join("、", lost.Take(3)) + " 的行，请核对是漏列还是转换文件时丢失",
            ExplanationEn = "no row of " + string.Join(", ", lost.Take(3)) + " was read in this table: left out, or lost when the file was converted",
        };
    }

    /// <summary>Codes of numerals only: a name that could not be resolved stands nowhere in the tree.</summary>
    public static IEnumerable<string> Codes(TableCells cells) => cells.Functions.Where(c => c.All(char.IsAsciiDigit));
    public static bool HasUnresolved(TableCells cells) => cells.Functions.Any(c => !c.All(char.IsAsciiDigit));
}
