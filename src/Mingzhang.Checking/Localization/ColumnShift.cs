using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Localization;

/// <summary>
/// A run of cells that stands one row too high or too low in its column: moved back by one row, with the blank that was on the
/// other end, every relation that holds a cell of the run holds.
/// </summary>
internal sealed class ColumnShift
{
    private readonly HashSet<Figure> cells;
    private readonly Substitution moved;

    private ColumnShift(IReadOnlyList<Figure> run, bool down, Substitution moved)
    {
        Run = run;
        Down = down;
        this.moved = moved;
        cells = new(run, ReferenceEqualityComparer.Instance);
    }

    /// <summary>The cells as printed, top to bottom, the blank one included.</summary>
    public IReadOnlyList<Figure> Run { get; }
    /// <summary>The printed values belong one row further down.</summary>
    public bool Down { get; }

    /// <summary>What the cell should read.</summary>
    public Figure Corrected(Figure cell) => moved[cell];
    public bool Mends(Judged judged) => judged.Relation.Figures.Any(cells.Contains) && Judge.Of(judged.Relation, moved).Holds;

    /// <summary>Shifts that explain broken relations, at most one a column.</summary>
    public static IEnumerable<ColumnShift> Find(IReadOnlyList<Judged> broken, RelationIndex index)
    {
        var columns = broken.SelectMany(j => j.Relation.Figures).Where(f => f.Place is { InTable: true, Column: not null })
            .Distinct<Figure>(ReferenceEqualityComparer.Instance).GroupBy(f => (f.Place.TableIndex, f.Place.Column)).Where(g => g.Count() >= 2);
        foreach (var column in columns.OrderBy(g => g.Key.TableIndex).ThenBy(g => g.Key.Column, StringComparer.Ordinal))
            if (InColumn(column.OrderBy(f => f.Place.Line).ToList(), index) is { } shift) yield return shift;
    }

    /// <summary>The broken cells themselves, or without the first or last of them (a total that only suffers with them).</summary>
    private static ColumnShift? InColumn(List<Figure> cells, RelationIndex index)
    {
        for (var skip = 0; skip <= 1; skip++)
            for (var drop = 0; drop <= 1; drop++)
            {
                var run = cells.Skip(skip).SkipLast(drop).ToList();
                if (run.Count < 2) continue;
                if (run[^1].Value == 0 && Try(run, down: true, index) is { } down) return down;
                if (run[0].Value == 0 && Try(run, down: false, index) is { } up) return up;
            }
        return null;
    }

    private static ColumnShift? Try(List<Figure> run, bool down, RelationIndex index)
    {
        var map = new Dictionary<Figure, Figure>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < run.Count; i++)
        {
            var from = (i + (down ? run.Count - 1 : 1)) % run.Count;
            map.Add(run[i], run[from].Standing(at: run[i]));
        }
        var shift = new ColumnShift(run, down, new Substitution(map));
        var touched = run.SelectMany(index.With).Distinct().ToList();
        return touched.Count(j => !j.Judgement.Holds) >= 2 && touched.All(shift.Mends) ? shift : null;
    }
}
