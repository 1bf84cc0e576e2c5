using FsCheck;
using FsCheck.Fluent;
using Mingzhang.Accounts;
using Mingzhang.Checking.Localization;
using Mingzhang.Checking.Relations;
using Mingzhang.Checking.Rules;

namespace Mingzhang.Tests.Checking.Localization;

/// <summary>
/// On grids small enough to try everything: sums of two rows and two columns with a copy of the grand total, whole numbers. What the localizer
/// finds mends, and what trying every value of every cell finds, the localizer finds.
/// </summary>
public sealed class BruteForceTests
{
    private const int Largest = 12;
    private static readonly Rule AnyRule = RuleBook.Rules[0];

    [Fact]
    public void Single_repairs_are_those_that_trying_every_value_finds() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Cases(1).ToArbitrary(), grid =>
    {
        var found = SingleFigure.RepairsOf(grid.Broken, grid.Index).Where(r => grid.Broken.TrueForAll(r.Mends.Contains)).Select(r => (grid.NumberOf(r.Figure), (int)r.Value)).Order().ToList();
        var tried = grid.Broken.Count == 0 ? [] : (from cell in Enumerable.Range(0, grid.Figures.Count) from value in Enumerable.Range(0, 4 * Largest) where value != (int)grid.Figures[cell].Value && grid.Holds((cell, value)) select (cell, value)).Order().ToList();
        return found.SequenceEqual(tried);
    }));

    [Fact]
    public void Sets_of_two_mend_and_none_is_missed() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(150), Prop.ForAll(Cases(2).ToArbitrary(), grid =>
    {
        if (grid.Broken.Count < 2) return true;
        var found = FigureSets.Of(grid.Broken, grid.Broken, grid.Index).Where(r => r.Further.Count == 1).Select(r => grid.Pair(r)).ToHashSet();
        if (!found.All(pair => grid.Settles(pair.Item1, pair.Item2))) return false;
        var cells = Enumerable.Range(0, grid.Figures.Count).ToList();
        var tried = from a in cells
                    from b in cells
                    where a < b
                    from x in Enumerable.Range(0, 3 * Largest)
                    from y in Enumerable.Range(0, 3 * Largest)
                    where x != (int)grid.Figures[a].Value && y != (int)grid.Figures[b].Value && grid.Holds((a, x), (b, y)) && !grid.Settles((a, x)) && !grid.Settles((b, y))
                    select ((a, x), (b, y));
        // Two that have nothing to do with each other are two repairs and no set.
        // Where a whole family of values mends (both in every relation of each other), one of them is enough.
        return tried.GroupBy(t => (t.Item1.a, t.Item2.b)).All(family => family.Any(found.Contains) || found.Any(f => f.Item1.Cell == family.Key.a && f.Item2.Cell == family.Key.b));
    }));

    private static Gen<Grid> Cases(int errors) =>
        from cells in Gen.Choose(0, Largest).ArrayOf(4)
        from wrong in Gen.Choose(0, Grid.Cells - 1).ArrayOf(errors)
        from values in Gen.Choose(0, 3 * Largest).ArrayOf(errors)
        select new Grid(cells, [.. wrong.Zip(values)]);

    /// <summary>Cells 0–3, row totals 4–5, column totals 6–7, grand total 8 and its copy 9.</summary>
    private sealed class Grid
    {
        public const int Cells = 10;
        private static readonly int[][] Sums = [[4, 0, 1], [5, 2, 3], [6, 0, 2], [7, 1, 3], [8, 4, 5], [8, 6, 7], [9, 8]];

        public Grid(int[] cells, (int Cell, int Value)[] wrong)
        {
            var values = new int[Cells];
            cells.CopyTo(values, 0);
            foreach (var sum in Sums) values[sum[0]] = sum.Skip(1).Sum(i => values[i]);
            foreach (var (cell, value) in wrong) values[cell] = value;
            Figures = [.. values.Select((v, i) => Made.Figure("!" + v.ToString(System.Globalization.CultureInfo.InvariantCulture), place: new Place { TableIndex = 0, Line = i + 1, Row = "R" + i, Column = "C" }))];
            Judged = [.. Sums.Select(s => new LinearRelation("合计", "total", [new(-1, Figures[s[0]], ""), .. s.Skip(1).Select(i => new Term(1, Figures[i], ""))])).Select(r => new Judged(AnyRule, r, Judge.Of(r)))];
            Broken = [.. Judged.Where(j => !j.Judgement.Holds)];
            Index = new(Judged);
        }

        public List<Figure> Figures { get; }
        public List<Judged> Judged { get; }
        public List<Judged> Broken { get; }
        public RelationIndex Index { get; }
        public int NumberOf(Figure figure) => Figures.IndexOf(figure);

        public ((int Cell, int Value), (int Cell, int Value)) Pair(Repair repair)
        {
            var pair = repair.All.Select(c => (Cell: NumberOf(c.Figure), Value: (int)c.Value)).Order().ToList();
            return (pair[0], pair[1]);
        }

        public bool Holds(params (int Cell, int Value)[] changes) => Array.TrueForAll(Sums, s => Read(s[0], changes) == s.Skip(1).Sum(i => Read(i, changes)));

        /// <summary>No sum that a changed cell stands in is broken.</summary>
        public bool Settles(params (int Cell, int Value)[] changes) =>
            Array.TrueForAll(Sums, s => !Array.Exists(changes, c => s.Contains(c.Cell)) || Read(s[0], changes) == s.Skip(1).Sum(i => Read(i, changes)));

        private int Read(int cell, (int Cell, int Value)[] changes)
        {
            foreach (var change in changes)
                if (change.Cell == cell) return change.Value;
            return (int)Figures[cell].Value;
        }

        public override string ToString() => string.Join(' ', Figures.Select(f => f.Text));
    }
}
