using Mingzhang.Accounts;
using Mingzhang.Checking.Rules;

namespace Mingzhang.Checking.Relations;

/// <summary>A relation that a rule yielded, with the judgement on it. Told apart by reference.</summary>
internal sealed record Judged(Rule Rule, Relation Relation, Judgement Judgement)
{
    /// <summary>
    /// What a finding on it may be: improbable things and things that rest on a doubtful reading are for review, whatever the rule says.
    /// </summary>
    public Level Level =>
        Judgement.Standing == Standing.Improbable || !Relation.DespiteDoubt && Relation.Figures.Any(f => f.Doubtful) ? Max(Level.Review, Relation.Level) : Relation.Level;

    /// <summary>What does not hold, or only by an improbable chance, each once.</summary>
    public static List<Judged> Broken(IEnumerable<Judged> judged) => Distinct(judged.Where(j => j.Judgement.Standing is Standing.Broken or Standing.Improbable));

    /// <summary>Two rules may tie the same figures in the same way; the first one speaks.</summary>
    public static List<Judged> Distinct(IEnumerable<Judged> judged)
    {
        var seen = new HashSet<RelationKey>();
        return judged.Where(j => seen.Add(RelationKey.Of(j.Relation))).ToList();
    }

    public bool Equals(Judged? other) => ReferenceEquals(this, other);
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    private static Level Max(Level a, Level b) => a > b ? a : b;
}

/// <summary>Identity of a relation by its figures: the same figures tied in the same way are one relation, whichever rule says so.</summary>
internal sealed class RelationKey : IEquatable<RelationKey>
{
    private readonly Type type;
    private readonly HashSet<Figure> figures;
    private readonly int hash;

    private RelationKey(Type type, HashSet<Figure> figures)
    {
        this.type = type;
        this.figures = figures;
        foreach (var figure in figures) hash ^= System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(figure);
    }

    public static RelationKey Of(Relation relation) => new(relation.GetType(), new(relation.Figures, ReferenceEqualityComparer.Instance));

    public bool Equals(RelationKey? other) => other is not null && type == other.type && hash == other.hash && figures.SetEquals(other.figures);
    public override bool Equals(object? obj) => Equals(obj as RelationKey);
    public override int GetHashCode() => hash;
}
