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
    public bool Contains(Judged judged, Figure figure) => judged.Relation.Figures.Contains(figure, ReferenceEqualityComparer.Instance);
}
