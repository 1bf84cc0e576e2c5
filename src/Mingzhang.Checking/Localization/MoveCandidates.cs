using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Localization;

/// <summary>
/// Runs of numbers beside a blank cell that may have slid away from it: their cells suffer, or would not notice, and no relation that holds
/// would be broken if they were moved back.
/// </summary>
internal sealed class MoveCandidates
{
    private const int LongestRun = 24;

    private readonly CellGrid grid;
    private readonly RelationIndex index;
    private readonly HashSet<Judged> broken;
    private readonly HashSet<Figure> suspects = new(ReferenceEqualityComparer.Instance);

    public MoveCandidates(AccountSet account, IReadOnlyList<Judged> broken, RelationIndex index)
    {
        grid = new(account);
        this.index = index;
        this.broken = new(broken);
        foreach (var judged in broken) suspects.UnionWith(judged.Relation.Figures);
    }

    /// <summary>Each with the broken relations that its cells stand in.</summary>
    public IEnumerable<(Move Move, List<Judged> Touched)> All() => Runs().Where(c => MayMend(c.Move));

    private IEnumerable<(Move Move, List<Judged> Touched)> Runs()
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
}
