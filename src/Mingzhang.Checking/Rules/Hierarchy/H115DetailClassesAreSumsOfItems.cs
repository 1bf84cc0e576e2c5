using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Rules.Hierarchy;

/// <summary>支出决算明细表: an economic class is the sum of its items, in every row and column where both are printed.</summary>
internal sealed class H115DetailClassesAreSumsOfItems : TableRule
{
    private protected override IReadOnlyList<TableKind> Kinds => DetailSums.Tables;

    private protected override IEnumerable<Outcome> Check(TableCells cells)
    {
        var codes = DetailSums.Codes(cells);
        foreach (var whole in codes.Where(c => c.Length == 3))
        {
            var parts = codes.Where(c => c.Length == 5 && c.StartsWith(whole, StringComparison.Ordinal)).ToList();
            if (parts.Count == 0) continue;
            foreach (var sum in DetailSums.Of(cells, "类级经济科目应等于其下各款之和", "an economic class must be the sum of its items", whole, parts)) yield return sum;
        }
    }
}

/// <summary>Sums over the economic codes of the detail tables, which print only the codes that occur.</summary>
internal static class DetailSums
{
    public static readonly TableKind[] Tables = [TableKind.FiscalDetail, TableKind.GeneralPublicDetail];

    public static List<string> Codes(TableCells cells) => [.. cells.Figures.Select(f => f.Address!.Economic).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>One sum for each row of functions, or for each column of funds and natures; of the total where <paramref name="whole"/> is null.</summary>
    public static IEnumerable<Outcome> Of(TableCells cells, string chinese, string english, string? whole, IReadOnlyList<string> parts)
    {
        foreach (var line in cells.Figures.Select(f => f.Address! with { Economic = null }).Distinct())
            if (Sums.In(cells, chinese, english, line with { Economic = whole }, parts.Select(c => line with { Economic = c }), ByCode) is { } sum)
                yield return sum is Outcome.Related({ } relation) ? new Outcome.Related(Guarded(relation)) : sum;
    }

    /// <summary>A sum that falls short is no proof: a column or row of a further code may have been left out, or lost on the way to us.</summary>
    private static Relation Guarded(Relation relation) =>
        relation is LinearRelation linear && !Judge.Of(linear).Holds && linear.Terms.Sum(t => t.Coefficient * t.Figure.Common) < 0 ? relation with { Level = Level.Warning } : relation;

    private static Term ByCode(Figure figure)
    {
        var name = figure.Address!.Economic is { } code ? code + " " + EconomicCodes.Name(code) : "合计";
        return Sums.Plus(figure, name) with { LabelEn = figure.Address.Economic is null ? "the total" : name };
    }
}
