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
        var open = new HashSet<Judged>(broken, ReferenceEqualityComparer.Instance);
        var causes = Shifts(broken, open, index).ToList();
        var components = Components.Of([.. broken.Where(open.Contains)]).Select(component => Without(component, tails: Fold(component, causes))).ToList();
        var graver = components.SelectMany(c => c).ToList();
        var ledger = new RepairLedger([.. components.SelectMany(c => SingleFigure.RepairsOf(c, index).Concat(FigureSets.Of(c, graver, index)))], graver);
        while (ledger.Next() is { } cause) causes.Add(cause);
        causes.AddRange(graver.Where(ledger.Left.Contains).Select(judged => new Cause([judged], [])));
        return causes;
    }

    /// <summary>Several tails of one fact become one cause.</summary>
    private static bool Fold(IReadOnlyList<Judged> component, List<Cause> causes)
    {
        var tails = component.Where(IsTail).ToList();
        if (tails.Count > 1) causes.Add(new Cause(tails, []));
        return tails.Count > 1;
    }

    /// <summary>What is no question of tails; two cells that changed places may tie components that share no figure.</summary>
    private static List<Judged> Without(IReadOnlyList<Judged> component, bool tails) => tails ? component.Where(j => !IsTail(j)).ToList() : [.. component];

    /// <summary>A copy that is off by one last unit. Several of one fact are one question: the parts were rounded apart.</summary>
    private static bool IsTail(Judged judged) => judged is { Relation: CopyRelation, Judgement.Standing: Standing.Improbable };

    /// <summary>The rows of a shifted column hang together by the column alone.</summary>
    private static IEnumerable<Cause> Shifts(IReadOnlyList<Judged> broken, HashSet<Judged> open, RelationIndex index)
    {
        foreach (var shift in ColumnShift.Find(broken, index))
        {
            var mended = broken.Where(j => open.Contains(j) && shift.Mends(j)).ToList();
            if (mended.Count < 2) continue;
            open.ExceptWith(mended);
            yield return new Cause(mended, [], shift);
        }
    }
}
