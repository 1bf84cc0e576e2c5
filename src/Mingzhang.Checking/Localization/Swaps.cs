using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Localization;

/// <summary>
/// Two cells of one row or column that changed places: exchanged again, every relation of both holds, but for a few that are broken either
/// way and have another cause.
/// </summary>
internal static class Swaps
{
    /// <summary>A row or column longer than this holds too many pairs for one of them to mean much.</summary>
    private const int MostPairs = 10_000;

    public static IEnumerable<Repair> Of(IReadOnlyList<Judged> broken, RelationIndex index)
    {
        if (broken.Count < 2) return [];
        var wrong = broken.ToHashSet();
        var suspects = broken.SelectMany(j => j.Relation.Figures).Where(f => f is { Place: { InTable: true, Cell: >= 0 }, Text.Length: > 0, Address: not null }).Distinct<Figure>(ReferenceEqualityComparer.Instance).ToList();
        var rows = suspects.GroupBy(f => (f.Place.TableIndex, f.Place.Line, (string?)null));
        var columns = suspects.GroupBy(f => (f.Place.TableIndex, -1, f.Place.Column));
        return rows.Concat(columns).SelectMany(line => Pairs([.. line])).Take(MostPairs).Select(pair => Mend(pair.A, pair.B, wrong, index)).OfType<Repair>();
    }

    private static IEnumerable<(Figure A, Figure B)> Pairs(List<Figure> line)
    {
        for (var i = 0; i < line.Count; i++)
            for (var j = i + 1; j < line.Count; j++)
                if (line[i].Common != line[j].Common) yield return (line[i], line[j]);
    }

    private static Repair? Mend(Figure a, Figure b, HashSet<Judged> wrong, RelationIndex index)
    {
        var exchanged = new Substitution(new(ReferenceEqualityComparer.Instance) { [a] = b.Standing(a), [b] = a.Standing(b) });
        var mends = new List<Judged>();
        var stay = 0;
        foreach (var judged in index.With(a).Concat(index.With(b)).Distinct())
        {
            var holds = Judge.Of(judged.Relation, exchanged).Holds;
            if (!holds && judged.Judgement.Holds) return null;
            if (!holds) stay++;
            else if (wrong.Contains(judged)) mends.Add(judged);
        }
        if (mends.Count < 2 || mends.Count <= stay) return null;
        IReadOnlyList<(Figure Figure, decimal Value)> changes = [(a, b.Value), (b, a.Value)];
        return new(a, b.Value, [], mends) { Further = [changes[1]], Bits = Description.BitsOf(changes) };
    }
}
