using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Localization;

/// <summary>Broken relations that hang together by shared figures; what shares nothing has nothing to do with each other.</summary>
internal static class Components
{
    public static IEnumerable<IReadOnlyList<Judged>> Of(IReadOnlyList<Judged> broken)
    {
        var byFigure = new Dictionary<Figure, List<Judged>>(ReferenceEqualityComparer.Instance);
        foreach (var judged in broken)
            foreach (var figure in judged.Relation.Figures)
            {
                if (!byFigure.TryGetValue(figure, out var list)) byFigure.Add(figure, list = []);
                list.Add(judged);
            }
        var seen = new HashSet<Judged>();
        foreach (var judged in broken)
            if (seen.Add(judged)) yield return Spread(judged, byFigure, seen);
    }

    private static List<Judged> Spread(Judged first, Dictionary<Figure, List<Judged>> byFigure, HashSet<Judged> seen)
    {
        var component = new List<Judged> { first };
        for (var i = 0; i < component.Count; i++)
            foreach (var figure in component[i].Relation.Figures)
            {
                foreach (var next in byFigure[figure])
                    if (seen.Add(next)) component.Add(next);
                byFigure[figure] = [];
            }
        return component;
    }
}
