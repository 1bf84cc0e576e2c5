using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Rules.Hierarchy;

/// <summary>
/// Sichuan's details: in every column and row an economic class is the sum of its items, and the total the sum of the classes. A sum that
/// falls short may have lost a row or a column on the way to us.
/// </summary>
public sealed class H114DetailClassesAreSumOfItems : TableRule
{
    private const string Chinese = "类级经济科目应等于其下各款之和，合计应等于各类之和";
    private const string English = "an economic class must be the sum of its items, the total that of the classes";

    private protected override IReadOnlyList<TableKind> Kinds => [TableKind.FiscalDetail, TableKind.GeneralPublicDetail];

    private protected override IEnumerable<Outcome> Check(TableCells cells)
    {
        var groups = cells.Figures.Where(f => f.Address!.Economic is not null).GroupBy(f => f.Address! with { Economic = null }).ToList();
        if (groups.Count == 0) return cells.Figures.Count == 0 ? [] : [Sums.Missing(Chinese, English, "经济科目 economic codes")];
        return groups.SelectMany(g => Sum(cells, g.Key, [.. g]));
    }

    private static IEnumerable<Outcome> Sum(TableCells cells, Address whole, List<Figure> figures)
    {
        var classes = figures.Where(f => f.Address!.Economic!.Length == 3).ToList();
        foreach (var item in classes)
            if (figures.Where(f => f.Address!.Economic!.Length == 5 && f.Address.Economic.StartsWith(item.Address!.Economic!, StringComparison.Ordinal)).ToList() is { Count: > 0 } parts) yield return Related(cells, item, parts);
        if (cells[whole] is { } total && classes.Count > 0) yield return Related(cells, total, classes);
    }

    private static Outcome Related(TableCells cells, Figure total, List<Figure> parts)
    {
        if (parts.Append(total).Any(cells.IsUnclear)) return Sums.Missing(Chinese, English, "表中有未能归位的数 a number of unknown place");
        var relation = Sums.Of("类级经济科目或合计应等于其下各科目之和", English, Sums.Minus(total, Label(total)), parts.Select(p => Sums.Plus(p, Label(p)))).Relation;
        return new Outcome.Related(parts.Sum(p => p.Common) < total.Common ? relation with { Level = Level.Warning } : relation);
    }

    private static string Label(Figure figure) => figure.Address!.Economic is { } code ? code + " " + EconomicCodes.Name(code) : "合计";
}
