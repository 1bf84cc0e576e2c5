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
        while (Best(repairs, open) is { } best)
        {
            causes.Add(best);
            open.RemoveAll(best.Broken.Contains);
        }
        causes.AddRange(open.Select(judged => new Cause([judged], [])));
        return causes;
    }

    /// <summary>The repair that mends most of what is still open, with those of other figures that would mend exactly the same.</summary>
    private static Cause? Best(List<Repair> repairs, List<Judged> open)
    {
        List<Judged> best = [];
        var same = new List<Repair>();
        foreach (var repair in repairs)
        {
            var mends = repair.Mends.Where(open.Contains).ToList();
            if (mends.Count == 0 || mends.Count < best.Count) continue;
            if (mends.Count > best.Count) (best, same) = (mends, []);
            if (same.Count == 0 || (best.TrueForAll(mends.Contains) && !same.Exists(r => ReferenceEquals(r.Figure, repair.Figure)))) same.Add(repair);
        }
        return best.Count == 0 ? null : new Cause(best, same);
    }
}
