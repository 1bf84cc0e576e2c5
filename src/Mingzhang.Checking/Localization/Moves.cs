using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Localization;

/// <summary>
/// Finds the runs that slid into a blank cell, by asking: had the run stood one cell back, would every relation with its cells hold? A cell
/// that was blank may belong to a column that no relation knew, so the document is judged anew with the run moved back.
/// </summary>
internal static class Moves
{
    /// <summary>Each question judges the whole document again; the runs that touch most broken relations are asked about first.</summary>
    private const int MostQuestions = 16;

    /// <param name="account">The document.</param>
    /// <param name="broken">Its broken relations, each once.</param>
    /// <param name="index">All its relations.</param>
    /// <param name="judge">All relations of another document.</param>
    public static IEnumerable<Repair> Of(AccountSet account, IReadOnlyList<Judged> broken, RelationIndex index, Func<AccountSet, IReadOnlyList<Judged>> judge)
    {
        if (broken.Count == 0) yield break;
        var candidates = new MoveCandidates(account, broken, index).All().OrderByDescending(c => c.Touched.Count).ThenBy(c => c.Move.Cells.Count);
        foreach (var (move, touched) in candidates.Take(MostQuestions))
        {
            var mends = Mended(move, touched, broken, judge(Without(account, move)));
            if (mends.Count < (move.Run.Count == 1 ? 2 : 1)) continue;
            var changes = move.Changes;
            yield return new(changes[0].Figure, changes[0].Value, [], mends) { Further = [.. changes.Skip(1)], Move = move, Bits = Description.BitsOf(move) };
        }
    }

    /// <summary>
    /// What was broken and holds; nothing, if something else is broken then or more stays broken than is mended. A relation that is gone
    /// holds only if nothing but the number that moved away was in it: a total that would go is no mend of its sum.
    /// </summary>
    private static List<Judged> Mended(Move move, List<Judged> touched, IReadOnlyList<Judged> before, IReadOnlyList<Judged> after)
    {
        var broken = Judged.Broken(after);
        var open = broken.Select(Seat.Of).ToHashSet();
        var held = after.Where(j => j.Judgement.Holds).Select(Seat.Of).Where(seat => !open.Contains(seat)).ToHashSet();
        var mends = before.Where(j => held.Contains(Seat.Of(j)) || touched.Contains(j) && j.Relation.Figures.All(f => f.Text.Length == 0 || ReferenceEquals(f, move.Run[^1]))).ToList();
        return mends.Count > touched.Except(mends).Count() && broken.Count <= before.Count - mends.Count ? mends : [];
    }

    private static AccountSet Without(AccountSet account, Move move)
    {
        var corrected = new Dictionary<Figure, Figure>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < move.Run.Count; i++) corrected.Add(move.Run[i], move.Corrected[i]);
        return account.With(corrected);
    }
}
