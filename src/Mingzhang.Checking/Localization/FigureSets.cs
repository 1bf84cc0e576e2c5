using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Localization;

/// <summary>
/// Repairs of two or three figures at once (Fellegi–Holt, by an implicit hitting set): some figure of a broken relation is wrong, so each
/// is tried at the value the relation asks for; what is then broken among the relations it stands in asks for the next. A set is a
/// repair when every relation of all its figures holds. Bounded in depth and in judgements; deterministic.
/// </summary>
internal sealed class FigureSets
{
    private const int Depth = 3;
    /// <summary>A sum of more figures than this is no place to start a guess from.</summary>
    private const int MostFigures = 16;
    private const int Seeds = 12;
    private const int NearestSlips = 3;
    private const int Budget = 30_000;
    private const int MostSets = 400;

    private readonly RelationIndex index;
    private readonly HashSet<Judged> broken;
    private readonly List<Repair> found = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly Dictionary<Figure, int> numbers = new(ReferenceEqualityComparer.Instance);
    private int judgements;

    private FigureSets(IReadOnlyList<Judged> broken, RelationIndex index)
    {
        this.index = index;
        this.broken = new(broken);
    }

    /// <param name="component">Where to begin.</param>
    /// <param name="broken">All that is broken: what a set mends may lie in several components.</param>
    /// <param name="index">All relations, those that hold are evidence too.</param>
    public static IReadOnlyList<Repair> Of(IReadOnlyList<Judged> component, IReadOnlyList<Judged> broken, RelationIndex index)
    {
        if (broken.Count < 2) return [];
        var sets = new FigureSets(broken, index);
        foreach (var seed in component.Where(j => IsAsking(j.Relation)).OrderBy(j => j.Relation is RatioRelation).ThenBy(j => j.Relation.Figures.Count()).Take(Seeds))
            sets.Explore(seed.Relation, new(ReferenceEqualityComparer.Instance));
        return sets.found;
    }

    private void Explore(Relation relation, Dictionary<Figure, decimal> changes)
    {
        if (relation.Figures.Count() > MostFigures) return;
        var with = Substitution.Of(changes);
        foreach (var figure in relation.Figures.Distinct<Figure>(ReferenceEqualityComparer.Instance))
        {
            if (changes.ContainsKey(figure) || SingleFigure.IsGiven(figure)) continue;
            foreach (var value in Asked(relation, figure, with))
            {
                if (value == figure.Value || !SingleFigure.MayRead(figure, value)) continue;
                changes.Add(figure, value);
                Continue(changes);
                changes.Remove(figure);
                if (judgements > Budget || found.Count > MostSets) return;
            }
        }
    }

    /// <summary>It says what a figure must read, not only that it is too large.</summary>
    private static bool IsAsking(Relation relation) => relation is LinearRelation or CopyRelation or RatioRelation;

    /// <summary>
    /// A rate leaves its bases some room, in which only a slip says where. Of two figures in the wrong order another broken relation says
    /// what they should read.
    /// </summary>
    private IEnumerable<decimal> Asked(Relation relation, Figure figure, Substitution with)
    {
        if (!IsAsking(relation)) relation = index.With(figure).FirstOrDefault(j => broken.Contains(j) && j.Relation is LinearRelation or CopyRelation)?.Relation ?? relation;
        if (Solve.For(relation, figure, with) is not { } common) return [];
        var asked = common / figure.Unit.Scale;
        return relation is RatioRelation ratio && !ReferenceEquals(ratio.Rate, figure) ? Slips.Near(figure, asked).Take(NearestSlips) : SingleFigure.Rounded(figure, asked).Take(1);
    }

    private void Continue(Dictionary<Figure, decimal> changes)
    {
        var with = Substitution.Of(changes);
        var touched = changes.Keys.SelectMany(index.With).Distinct().ToList();
        judgements += touched.Count;
        var open = touched.Where(j => !Judge.Of(j.Relation, with).Holds).ToList();
        if (open.Count == 0) Take(changes, touched);
        else if (changes.Count < Depth && judgements <= Budget) Explore((open.Find(j => IsAsking(j.Relation)) ?? open[0]).Relation, changes);
    }

    private void Take(Dictionary<Figure, decimal> changes, List<Judged> touched)
    {
        if (changes.Count < 2) return;
        var mends = touched.Where(broken.Contains).ToList();
        if (mends.Count < 2 || !seen.Add(string.Join(',', changes.Keys.Select(NumberOf).Order()))) return;
        var ordered = changes.Select(c => (Figure: c.Key, c.Value)).OrderBy(c => c.Figure.Text.Length == 0).ThenByDescending(c => mends.Count(m => m.Relation.Figures.Contains(c.Figure, ReferenceEqualityComparer.Instance))).ThenBy(c => c.Figure.Place.Line).ThenBy(c => NumberOf(c.Figure)).ToList();
        found.Add(new Repair(ordered[0].Figure, ordered[0].Value, [], mends) { Further = ordered[1..], Bits = Description.BitsOf(ordered) });
    }

    private int NumberOf(Figure figure) => numbers.TryGetValue(figure, out var known) ? known : numbers[figure] = numbers.Count;
}
