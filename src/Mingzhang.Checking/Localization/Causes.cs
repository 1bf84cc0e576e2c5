using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Localization;

/// <summary>
/// Broken relations with one cause. <see cref="Repairs"/> are the changes that would each mend all of them (one: the culprit is
/// known; several: they cannot be told apart; none: no single figure explains it). <see cref="Moved"/> is a shifted run of cells.
/// </summary>
internal sealed record Cause(IReadOnlyList<Judged> Broken, IReadOnlyList<Repair> Repairs, ColumnShift? Moved = null);

/// <summary>
/// Groups broken relations by what would mend them: first a run of cells shifted along a column, then the one figure that mends
/// most, again and again. Knows figures and relations, no rule.
/// </summary>
internal static class Causes
{
    public static IReadOnlyList<Cause> Of(IReadOnlyList<Judged> broken, IReadOnlyList<Judged> all)
    {
        if (broken.Count == 0) return [];
        var index = new RelationIndex(all);
        var causes = new List<Cause>();
        var open = broken.ToList();
        foreach (var shift in ColumnShift.Find(open, index))
        {
            var mended = open.Where(shift.Mends).ToList();
            if (mended.Count < 2) continue;
            causes.Add(new Cause(mended, [], shift));
            open.RemoveAll(mended.Contains);
        }
        var repairs = SingleFigure.RepairsOf(open, index);
        while (repairs.Count > 0 && Best(repairs, open) is { } best)
        {
            causes.Add(best);
            open.RemoveAll(best.Broken.Contains);
            repairs.RemoveAll(r => !open.Exists(j => Holds(j, r)));
        }
        causes.AddRange(open.Select(judged => new Cause([judged], [])));
        return causes;
    }

    /// <summary>The figure whose change mends most of what is still open, with all others that would mend exactly the same.</summary>
    private static Cause? Best(List<Repair> repairs, List<Judged> open)
    {
        var covers = repairs.Select(r => (Repair: r, Mends: open.Where(j => Holds(j, r)).ToList())).Where(c => c.Mends.Count > 0).ToList();
        if (covers.Count == 0) return null;
        var best = covers.MaxBy(c => c.Mends.Count);
        var same = covers.Where(c => c.Mends.SequenceEqual(best.Mends)).Select(c => c.Repair).ToList();
        return new Cause(best.Mends, same);
    }

    private static bool Holds(Judged judged, Repair repair) => judged.Relation.Figures.Any(f => ReferenceEquals(f, repair.Figure) || repair.Along.Contains(f));
}
