using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Localization;

/// <summary>
/// Which repairs mend what is still broken. The repair that explains most in the fewest words goes first (greedy hitting set); what it mends is struck off the
/// others, so that a long document costs no more than its faults.
/// </summary>
internal sealed class RepairLedger
{
    private readonly List<Repair> repairs;
    private readonly int[] counts;
    private readonly HashSet<Judged> open;
    private readonly Dictionary<Judged, List<int>> mentions = [];

    public RepairLedger(List<Repair> repairs, IEnumerable<Judged> broken)
    {
        this.repairs = repairs;
        open = new(broken);
        counts = new int[repairs.Count];
        for (var i = 0; i < repairs.Count; i++)
            foreach (var judged in repairs[i].Mends)
            {
                if (!open.Contains(judged)) continue;
                counts[i]++;
                if (!mentions.TryGetValue(judged, out var list)) mentions.Add(judged, list = []);
                list.Add(i);
            }
    }

    /// <summary>What a repair explains, less what it takes to say it; a set must explain more than a single figure does.</summary>
    private int Worth(int repair) => counts[repair] * Description.Explained - repairs[repair].Bits;

    /// <summary>Relations that no repair accounts for.</summary>
    public IReadOnlyCollection<Judged> Left => open;

    /// <summary>The first of other single repairs that together mend as much, and take fewer words for it (of a set: no more).</summary>
    private int? Apart(int best)
    {
        var left = repairs[best].Mends.Where(open.Contains).ToHashSet();
        var singles = left.SelectMany(j => mentions[j]).Where(i => repairs[i].Further.Count == 0 && !ReferenceEquals(repairs[i].Figure, repairs[best].Figure)).Distinct().ToList();
        int worth = 0, first = -1;
        while (left.Count > 0)
        {
            var next = singles.Select(i => (Index: i, Worth: repairs[i].Mends.Count(left.Contains) * Description.Explained - repairs[i].Bits)).OrderByDescending(s => s.Worth).ThenBy(s => s.Index).FirstOrDefault((Index: -1, Worth: 0));
            if (next.Worth <= 0) return null;
            if (first < 0) first = next.Index;
            worth += next.Worth;
            left.ExceptWith(repairs[next.Index].Mends);
        }
        return worth > Worth(best) || worth == Worth(best) && repairs[best].Further.Count > 0 ? first : null;
    }

    /// <summary>The next cause: the relations that the best repair mends, and the repairs of all figures that would mend exactly these.</summary>
    public Cause? Next()
    {
        var best = -1;
        for (var i = 0; i < counts.Length; i++)
            if (counts[i] > 0 && (repairs[i].Further.Count == 0 || Worth(i) > 0) && (best < 0 || Worth(i) > Worth(best))) best = i;
        if (best < 0) return null;
        if (counts[best] > 1 && repairs[best].Move is null && Apart(best) is { } single) best = single;
        var mends = repairs[best].Mends.Where(open.Contains).ToList();
        var same = mentions[mends[0]].Where(i => counts[i] == mends.Count && mends.TrueForAll(repairs[i].Mends.Contains) && (repairs[i].Further.Count == 0) == (repairs[best].Further.Count == 0))
            .Select(i => repairs[i]).OrderBy(r => r.Bits).DistinctBy(r => r.Figure, ReferenceEqualityComparer.Instance).ToList();
        foreach (var judged in mends)
        {
            open.Remove(judged);
            foreach (var i in mentions[judged]) counts[i]--;
        }
        return new Cause(mends, same);
    }
}
