using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Localization;

/// <summary>All judged relations by the figures in them: those that hold are evidence too.</summary>
internal sealed class RelationIndex
{
    private readonly Dictionary<Figure, List<Judged>> byFigure = new(ReferenceEqualityComparer.Instance);

    public RelationIndex(IEnumerable<Judged> judged)
    {
        foreach (var item in judged)
            foreach (var figure in item.Relation.Figures)
            {
                if (!byFigure.TryGetValue(figure, out var list)) byFigure.Add(figure, list = []);
                if (list.Count == 0 || !ReferenceEquals(list[^1], item)) list.Add(item);
            }
    }

    public IReadOnlyList<Judged> With(Figure figure) => byFigure.GetValueOrDefault(figure) ?? [];

    /// <summary>Copies that print the same value, near and far: what was copied from one wrong figure.</summary>
    public IReadOnlyList<Figure> EqualCopies(Figure figure)
    {
        var found = new List<Figure> { figure };
        for (var i = 0; i < found.Count; i++)
            foreach (var judged in With(found[i]))
                if (judged is { Relation: CopyRelation copy, Judgement.Standing: Standing.Exact })
                    foreach (var other in copy.Figures)
                        if (other.Text.Length > 0 && !found.Contains(other)) found.Add(other);
        found.RemoveAt(0);
        return found;
    }
}
