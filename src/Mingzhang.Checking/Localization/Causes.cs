using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Localization;

/// <summary>
/// Broken relations with one cause. <see cref="Repairs"/> are the changes that would each mend all of them (one: the culprit is
/// known; several: they cannot be told apart; none: no few figures explain it).
/// </summary>
internal sealed record Cause(IReadOnlyList<Judged> Broken, IReadOnlyList<Repair> Repairs);

/// <summary>
/// Groups broken relations by what would mend them: the repair that explains most in the fewest words, again and again. Knows figures
/// and relations, no rule.
/// </summary>
internal static class Causes
{
    /// <param name="broken">Broken relations, each once.</param>
    /// <param name="index">All relations: those that hold are evidence too.</param>
    /// <param name="account">The document.</param>
    /// <param name="judge">All relations of another document.</param>
    public static IReadOnlyList<Cause> Of(IReadOnlyList<Judged> broken, RelationIndex index, AccountSet account, Func<AccountSet, IReadOnlyList<Judged>> judge)
    {
        if (broken.Count == 0) return [];
        var causes = new List<Cause>();
        var components = Components.Of(broken).Select(component => Without(component, tails: Fold(component, causes))).ToList();
        var graver = components.SelectMany(c => c).ToList();
        var single = components.ConvertAll(c => SingleFigure.RepairsOf(c, index));
        var repairs = single.SelectMany(r => r).ToList();
        if (components.Count > 1 || !IsPlain(components[0], single[0]))
        {
            var sets = components.Zip(single).Where(c => !IsPlain(c.First, c.Second)).SelectMany(c => FigureSets.Of(c.First, graver, index)).ToList();
            // What one figure explains is no reason to move a run for.
            var mended = repairs.SelectMany(r => r.Mends).ToHashSet();
            var moved = Moves.Of(account, broken, index, judge).Where(r => r.Mends.Count > 1 || !mended.Contains(r.Mends[0])).ToList();
            repairs = [.. repairs, .. sets, .. Swaps.Of(graver, index), .. moved];
        }
        var ledger = new RepairLedger(repairs, graver);
        while (ledger.Next() is { } cause) causes.Add(cause);
        causes.AddRange(graver.Where(ledger.Left.Contains).Select(judged => new Cause([judged], [])));
        return causes;
    }

    /// <summary>One slip of one figure is the whole story: no set and no move is shorter.</summary>
    private static bool IsPlain(List<Judged> component, List<Repair> single) =>
        single.Exists(r => r.Bits <= Description.OneSlip && component.TrueForAll(r.Mends.Contains));

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
}
