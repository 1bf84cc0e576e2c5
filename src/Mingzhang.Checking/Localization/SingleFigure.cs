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
    /// <summary>A value repeated more often than this has been checked by too many hands to be wrong everywhere.</summary>
    private const int MostCopies = 3;

    public static List<Repair> RepairsOf(IReadOnlyList<Judged> broken, RelationIndex index)
    {
        var repairs = new List<Repair>();
        var figures = new HashSet<Figure>(ReferenceEqualityComparer.Instance);
        foreach (var judged in broken)
            foreach (var figure in judged.Relation.Figures)
                if (figure.Text.Length > 0 && figures.Add(figure) && Mend(figure, index) is { } repair) repairs.Add(repair);
        return repairs;
    }

    /// <summary>The figure alone; else, of a rate or change, which is worked out once and copied, the figure with all that repeat it.</summary>
    private static Repair? Mend(Figure figure, RelationIndex index)
    {
        if (Mend(figure, [], index) is { } alone) return alone;
        if (figure.Address is not { Measure: not Measure.Value }) return null;
        var copies = index.EqualCopies(figure);
        return copies.Count is > 0 and <= MostCopies ? Mend(figure, copies, index) : null;
    }

    private static Repair? Mend(Figure figure, IReadOnlyList<Figure> along, RelationIndex index)
    {
        var relations = along.Append(figure).SelectMany(index.With).Distinct().ToList();
        foreach (var value in Asked(figure, index.With(figure)))
        {
            var with = Substitution.Of(along.Append(figure), value);
            if (value != figure.Value && relations.TrueForAll(j => Stays(j, with))) return new(figure, value, along);
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
