using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Localization;

/// <summary>
/// The closed-form repair of one cell: a value that broken relations with the figure ask for, and that leaves every relation that
/// holds with it holding. Values to try come from the broken relations solved for the figure; the judge has the last word. A relation
/// that stays broken whatever the figure reads has another cause and does not count against it.
/// </summary>
internal static class SingleFigure
{
    /// <summary>More broken relations than this do not ask for more different values: the first ones are tried.</summary>
    private const int TriedRelations = 8;
    /// <summary>A value repeated more often than this has been checked by too many hands to be wrong everywhere.</summary>
    private const int MostCopies = 3;
    private const int NearestSlips = 4;

    public static List<Repair> RepairsOf(IReadOnlyList<Judged> broken, RelationIndex index)
    {
        var repairs = new List<Repair>();
        var open = broken.ToHashSet();
        var figures = new HashSet<Figure>(ReferenceEqualityComparer.Instance);
        foreach (var judged in broken)
            foreach (var figure in judged.Relation.Figures)
                if (figure.Text.Length > 0 && !IsGiven(figure) && figures.Add(figure)) repairs.AddRange(Mend(figure, open, index));
        return repairs;
    }

    /// <summary>The 100 points of a whole score sheet are the form's, and not typed by anybody.</summary>
    internal static bool IsGiven(Figure figure) => figure is { Value: 100, Place.Row: "总分", Address: { Concept: { } concept } } && concept == Concepts.Weight;

    /// <summary>The figure alone; else, of a rate or change, which is worked out once and copied, the figure with all that repeat it.</summary>
    private static IEnumerable<Repair> Mend(Figure figure, HashSet<Judged> open, RelationIndex index)
    {
        var alone = Mend(figure, [], open, index).ToList();
        if (alone.Count > 0 || figure.Address is not { Measure: not Measure.Value }) return alone;
        var copies = index.EqualCopies(figure);
        return copies.Count is > 0 and <= MostCopies ? Mend(figure, copies, open, index) : [];
    }

    private static IEnumerable<Repair> Mend(Figure figure, IReadOnlyList<Figure> along, HashSet<Judged> open, RelationIndex index)
    {
        var relations = along.Append(figure).SelectMany(index.With).Distinct().ToList();
        foreach (var value in Asked(figure, index.With(figure)))
        {
            if (value == figure.Value) continue;
            var with = Substitution.Of(along.Append(figure), value);
            if (!relations.TrueForAll(j => !j.Judgement.Holds || Stays(j, with))) continue;
            var mends = relations.Where(j => open.Contains(j) && Stays(j, with)).ToList();
            if (mends.Count == 0) continue;
            var loosened = relations.Count(j => j is { Judgement.Standing: Standing.Exact, Relation: LinearRelation or CopyRelation } && Judge.Of(j.Relation, with).Standing != Standing.Exact);
            var rough = mends.Count(j => j.Relation is LinearRelation or CopyRelation && Judge.Of(j.Relation, with).Standing != Standing.Exact);
            yield return new(figure, value, along, mends) { Bits = Description.BitsOf(figure, value) + Description.Loosened * loosened + 2 * rough };
        }
    }

    private static bool Stays(Judged judged, Substitution with) => Judge.Of(judged.Relation, with).Holds;

    /// <summary>Copies first: a value that stands elsewhere is the likelier one.</summary>
    private static IEnumerable<decimal> Asked(Figure figure, IReadOnlyList<Judged> relations) => relations
        .Where(j => !j.Judgement.Holds)
        .OrderBy(j => j.Relation is CopyRelation ? 0 : j.Relation is LinearRelation ? 1 : 2)
        .Take(TriedRelations)
        .SelectMany(j => Values(j.Relation, figure))
        .Where(value => MayRead(figure, value))
        .Distinct();

    /// <summary>An amount does not turn negative.</summary>
    internal static bool MayRead(Figure figure, decimal value) => value >= 0 || figure.Value < 0 || figure.Address is { Measure: Measure.Change or Measure.Growth };

    private static IEnumerable<decimal> Values(Relation relation, Figure figure)
    {
        if (Solve.For(relation, figure) is not { } common) return [];
        var asked = common / figure.Unit.Scale;
        IEnumerable<decimal> near = relation switch
        {
            RatioRelation ratio when !ReferenceEquals(ratio.Rate, figure) => Slips.Near(figure, asked),
            CopyRelation copy when (ReferenceEquals(copy.Left, figure) ? copy.Right : copy.Left) is var other && other.Half > figure.Half => Slips.Near(figure, asked, other.Half / figure.Unit.Scale),
            LinearRelation linear when linear.Terms.Count > 2 => Slips.Near(figure, asked, linear.Terms.Sum(t => t.Figure.Half) / figure.Unit.Scale),
            _ => [],
        };
        return near.Take(NearestSlips).Concat(Rounded(figure, asked));
    }

    /// <summary>At the precision of the print; money with a digit dropped or added also at the usual one.</summary>
    internal static IEnumerable<decimal> Rounded(Figure figure, decimal asked)
    {
        if (figure.Unit.Kind == QuantityKind.Money && figure.Unit.Scale == 1 && figure.Decimals != FigureVariants.UsualDecimals) yield return Math.Round(asked, FigureVariants.UsualDecimals, MidpointRounding.AwayFromZero);
        yield return Math.Round(asked, figure.Decimals, MidpointRounding.AwayFromZero);
    }
}
