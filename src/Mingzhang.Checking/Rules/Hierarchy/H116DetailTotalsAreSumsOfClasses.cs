using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Hierarchy;

/// <summary>支出决算明细表: the total is the sum of the economic classes, in every row and column.</summary>
internal sealed class H116DetailTotalsAreSumsOfClasses : TableRule
{
    private protected override IReadOnlyList<TableKind> Kinds => DetailSums.Tables;

    private protected override IEnumerable<Outcome> Check(TableCells cells)
    {
        var codes = DetailSums.Codes(cells);
        var classes = codes.Where(c => c.Length == 3).ToList();
        return classes.Count > 0 && codes.TrueForAll(c => classes.Contains(c[..3]))
            ? DetailSums.Of(cells, "合计应等于各类经济科目之和", "the total must be the sum of the economic classes", null, classes)
            : [];
    }
}
