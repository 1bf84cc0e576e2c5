using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Localization;

/// <summary>
/// Finds the runs that slid into a blank cell, by asking: had the run stood one cell back, would every relation with its cells hold? A cell
/// that was blank may belong to a column that no relation knew, so the document is judged anew with the run moved back.
/// </summary>
internal sealed class Moves
{
    private const int LongestRun = 24;
    /// <summary>Each question judges the whole document again; the runs that touch most broken relations are asked about first.</summary>
    private const int MostQuestions = 16;

    private readonly CellGrid grid;
    private readonly RelationIndex index;
    private readonly HashSet<Judged> broken;
    private readonly HashSet<Figure> suspects = new(ReferenceEqualityComparer.Instance);

    private Moves(AccountSet account, IReadOnlyList<Judged> broken, RelationIndex index)
    {
        grid = new(account);
        this.index = index;
        this.broken = new(broken, ReferenceEqualityComparer.Instance);
        foreach (var judged in broken) suspects.UnionWith(judged.Relation.Figures);
    }

    /// <param name="account">The document.</param>
    /// <param name="broken">Its broken relations, each once.</param>
    /// <param name="index">All its relations.</param>
    /// <param name="judge">All relations of another document.</param>
    public static IEnumerable<Repair> Of(AccountSet account, IReadOnlyList<Judged> broken, RelationIndex index, Func<AccountSet, IReadOnlyList<Judged>> judge)
    {
        if (broken.Count == 0) yield break;
        var moves = new Moves(account, broken, index);
        foreach (var (move, touched) in moves.Candidates().Where(c => moves.MayMend(c.Move)).OrderByDescending(c => c.Touched.Count).ThenBy(c => c.Move.Cells.Count).Take(MostQuestions))
        {
            var mends = moves.Mended(move, touched, judge(Without(account, move)));
            if (mends.Count < (move.Run.Count == 1 ? 2 : 1)) continue;
            var changes = move.Changes;
            yield return new(changes[0].Figure, changes[0].Value, [], mends) { Further = [.. changes.Skip(1)], Move = move, Bits = Description.BitsOf(move) };
        }
    }

    /// <summary>
    /// What was broken and holds; nothing, if something else is broken then or more stays broken than is mended. A relation that is gone
    /// holds only if nothing but the number that moved away was in it: a total that would go is no mend of its sum.
    /// </summary>
    private List<Judged> Mended(Move move, List<Judged> touched, IReadOnlyList<Judged> after)
    {
        var broken = Judged.Broken(after);
        var open = broken.Select(Seat.Of).ToHashSet();
        var held = after.Where(j => j.Judgement.Holds).Select(Seat.Of).Where(seat => !open.Contains(seat)).ToHashSet();
        var mends = this.broken.Where(j => held.Contains(Seat.Of(j)) || touched.Contains(j) && j.Relation.Figures.All(f => f.Text.Length == 0 || ReferenceEquals(f, move.Run[^1]))).ToList();
        return mends.Count > touched.Except(mends).Count() && broken.Count <= this.broken.Count - mends.Count ? mends : [];
    }

    /// <summary>Which relation it is, whatever numbers stand in its cells: the rule, and where its first figure stands (of copies, both).</summary>
    private readonly record struct Seat(Rules.Rule Rule, (int, int, int) First, (int, int, int) Second)
    {
        public static Seat Of(Judged judged)
        {
            var first = Of(judged.Relation.Figures.First().Place);
            var second = judged.Relation is CopyRelation copy ? Of(copy.Right.Place) : first;
            return first.CompareTo(second) <= 0 ? new(judged.Rule, first, second) : new(judged.Rule, second, first);
        }

        private static (int, int, int) Of(Place place) => (place.TableIndex, place.Line, place.InTable ? place.Cell : place.Start);
    }

    /// <summary>
    /// The relations that hold so far would hold then: what they refuse need not be asked of the rules. A sum along the line may not know the blank
    /// yet, and a copy of the last cell would be none any more.
    /// </summary>
    private bool MayMend(Move move)
    {
        var moved = new Dictionary<Figure, Figure>(ReferenceEqualityComparer.Instance) { [move.Run[^1]] = move.Run[^1].With(0) };
        for (var i = 0; i < move.Run.Count; i++) moved[move.Cells[i]] = move.Corrected[i];
        var with = new Substitution(moved);
        var line = move.InRow ? grid.RowOf(move.Run[0]) : grid.ColumnOf(move.Run[0]);
        return move.Cells.SkipLast(1).SelectMany(index.With).All(j => !j.Judgement.Holds || Holds(j.Relation, with) || IsAlong(j, line) && j.Relation is LinearRelation sum && HoldsWith(move, sum, with));
    }

    private static bool Holds(Relation relation, Substitution with) => Judge.Of(relation, with).Standing is not (Standing.Broken or Standing.Improbable);

    /// <summary>The sum as it would be if it listed the blank beside the run's first cell.</summary>
    private static bool HoldsWith(Move move, LinearRelation sum, Substitution with)
    {
        if (sum.Figures.Contains(move.Cells[0], ReferenceEqualityComparer.Instance)) return false;
        var beside = sum.Terms.LastOrDefault(t => move.Run.Contains(t.Figure, ReferenceEqualityComparer.Instance) && !ReferenceEquals(t, sum.Terms[0]));
        return beside is not null && Holds(sum with { Terms = [.. sum.Terms, beside with { Figure = move.Cells[0] }] }, with);
    }

    private static AccountSet Without(AccountSet account, Move move)
    {
        var corrected = new Dictionary<Figure, Figure>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < move.Run.Count; i++) corrected.Add(move.Run[i], move.Corrected[i]);
        return account.With(corrected);
    }

    private IEnumerable<(Move Move, List<Judged> Touched)> Candidates()
    {
        var starts = suspects.Where(f => f.Place is { InTable: true, Cell: >= 0 } && f.Text.Length > 0).ToList();
        var seen = new HashSet<(Figure, int, bool)>();
        foreach (var start in starts)
            foreach (var inRow in (bool[])[true, false])
            {
                var line = inRow ? grid.RowOf(start) : grid.ColumnOf(start);
                foreach (var step in (int[])[1, -1])
                    if (CellGrid.From(line, start, -step).Take(LongestRun).FirstOrDefault(c => c.Text.Length == 0) is { } blank && seen.Add((blank, step, inRow)))
                        foreach (var candidate in Runs(blank, line, step, inRow)) yield return candidate;
            }
    }

    /// <summary>The runs that begin next to the blank and end before the next one.</summary>
    private IEnumerable<(Move Move, List<Judged> Touched)> Runs(Figure blank, IReadOnlyList<Figure> line, int step, bool inRow)
    {
        if (!MaySuffer(blank, line)) yield break;
        var cells = new List<Figure> { blank };
        var printed = CellGrid.From(line, blank, step).TakeWhile(c => c.Text.Length > 0).Take(LongestRun).ToList();
        for (var i = 0; i < printed.Count; i++)
        {
            // Beside its equal a cell reads the same after the move as before.
            if (!MaySuffer(printed[i], line) && printed.ElementAtOrDefault(i + 1)?.Value != printed[i].Value) yield break;
            cells.Add(printed[i]);
            var touched = cells.SelectMany(index.With).Where(broken.Contains).Distinct().ToList();
            if (touched.Count >= (i == 0 ? 2 : 1)) yield return (new([.. cells], inRow), touched);
        }
    }

    /// <summary>Some relation of the cell is broken; or what holds would hold as well if the cells of its line exchanged their numbers.</summary>
    private bool MaySuffer(Figure cell, IReadOnlyList<Figure> line) =>
        suspects.Contains(cell) || index.With(cell).All(j => IsAlong(j, line));

    private static bool IsAlong(Judged judged, IReadOnlyList<Figure> line) => judged.Relation.Figures.Count(f => line.Contains(f, ReferenceEqualityComparer.Instance)) > 1;
}
