using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Localization;

/// <summary>
/// The closed-form repair of one cell: a value that every broken relation with the figure asks for, and that leaves every relation
/// that holds with it holding. Values to try come from the broken relations solved for the figure; the judge has the last word.
/// </summary>
internal static class SingleFigure
{
    /// <summary>More broken relations than this do not ask for more different values: the first ones are tried.</summary>
    private const int TriedRelations = 8;

    public static List<Repair> RepairsOf(IReadOnlyList<Judged> broken, RelationIndex index)
    {
        var repairs = new List<Repair>();
        var figures = new HashSet<Figure>(ReferenceEqualityComparer.Instance);
        foreach (var judged in broken)
            foreach (var figure in judged.Relation.Figures)
                if (figure.Text.Length > 0 && figures.Add(figure) && Mend(figure, index) is { } repair) repairs.Add(repair);
        return repairs;
    }

    private static Repair? Mend(Figure figure, RelationIndex index)
    {
        var relations = index.With(figure);
        foreach (var value in Asked(figure, relations))
        {
            var with = Substitution.Of(figure, value);
            if (value != figure.Value && relations.All(j => Stays(j, with))) return new(figure, value);
        }
        return null;
    }

    private static bool Stays(Judged judged, Substitution with)
    {
        var standing = Judge.Of(judged.Relation, with).Standing;
        return standing is Standing.Exact or Standing.WithinRounding or Standing.Undetermined;
    }

    /// <summary>Copies first: a value that stands elsewhere is the likelier one.</summary>
    private static IEnumerable<decimal> Asked(Figure figure, IReadOnlyList<Judged> relations) => relations
        .Where(j => !j.Judgement.Holds)
        .OrderBy(j => j.Relation is CopyRelation ? 0 : j.Relation is LinearRelation ? 1 : 2)
        .Take(TriedRelations)
        .Select(j => Solve.For(j.Relation, figure))
        .OfType<decimal>()
        .Select(common => Math.Round(common / figure.Unit.Scale, figure.Decimals, MidpointRounding.AwayFromZero))
        .Distinct();
}
