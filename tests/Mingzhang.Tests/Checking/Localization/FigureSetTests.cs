using Mingzhang.Accounts;
using Mingzhang.Checking;
using Mingzhang.Checking.Localization;
using Mingzhang.Checking.Relations;
using Mingzhang.Checking.Rules;
using Mingzhang.Reading;
using Mingzhang.Tests.Architecture;

namespace Mingzhang.Tests.Checking.Localization;

/// <summary>Errors that no single figure explains: cells that changed places, and components with more faults than anyone can tell apart.</summary>
public sealed class FigureSetTests
{
    private static readonly Rule AnyRule = RuleBook.Rules[0];

    [Theory]
    [InlineData("2012601	行政运行	198.77	196.91					1.86", "2012601	行政运行	196.91	198.77					1.86", "196.91", "198.77")]
    [InlineData("合计		311.88	253.86	58.02", "合计		311.88	58.02	253.86", "58.02", "253.86")]
    public void Neighbours_that_changed_places_are_named_together(string right, string wrong, string one, string other)
    {
        var text = SourceTree.Repository.Read("examples/clean.txt");
        Assert.Contains(right, text, StringComparison.Ordinal);
        var report = Checker.Check(AccountReader.ReadText(text.Replace(right, wrong, StringComparison.Ordinal)));
        var first = report.Findings.First(f => f.Level == Level.Error);
        Assert.Equal(new[] { one, other }.Order(StringComparer.Ordinal), first.Figures.Where(f => f.Role == FindingFigure.Culprit).Select(f => f.Figure.Text).Order(StringComparer.Ordinal));
        Assert.All(first.Changes, change => Assert.Equal("neighbours-swapped", change.Slip));
        Assert.Single(report.Findings, f => f.Level == Level.Error);
    }

    /// <summary>500 sums of a grid with 20 wrong cells: the search is bounded by its judgements, and what it cannot tell it does not claim.</summary>
    [Fact]
    public void A_large_component_ends_and_claims_nothing_false()
    {
        const int side = 250;
        var random = new Random(5);
        var cells = new Figure[side, 2];
        var printed = new Figure[side, 2];
        for (var row = 0; row < side; row++)
            for (var column = 0; column < 2; column++)
            {
                cells[row, column] = Figure(random.Next(100, 100_000) / 100m, row, column);
                printed[row, column] = cells[row, column];
            }
        var totals = Enumerable.Range(0, side).Select(row => Figure(cells[row, 0].Value + cells[row, 1].Value, row, 2)).ToArray();
        var wrong = Enumerable.Range(0, 20).Select(i => i * 12).ToHashSet();
        foreach (var row in wrong) printed[row, 0] = Figure(cells[row, 0].Value + 11.11m * (row + 1), row, 0);
        var grand = Figure(totals.Sum(t => t.Value), side, 2);
        Relation Sum(Figure total, IEnumerable<Figure> parts) => new LinearRelation("合计", "total", [new(-1, total, ""), .. parts.Select(p => new Term(1, p, ""))]);
        var relations = Enumerable.Range(0, side).SelectMany(row => new[] { Sum(totals[row], [printed[row, 0], printed[row, 1]]), Sum(totals[row], [printed[row, 1], printed[row, 0]]) }).Append(Sum(grand, totals));
        var judged = relations.Select(r => new Judged(AnyRule, r, Judge.Of(r))).ToList();
        var index = new RelationIndex(judged);
        var causes = Causes.Of([.. judged.Where(j => !j.Judgement.Holds)], index, new AccountSet(), _ => judged);
        Assert.Equal(wrong.Count * 2, causes.Sum(c => c.Broken.Count));
        Assert.All(causes.Select(new CauseFinding(new AccountSet(), index).Of), finding => Assert.True(finding.Verdict != Verdict.Certain || wrong.Contains(finding.Figures[0].Figure.Place.Line)));
    }

    private static Figure Figure(decimal value, int line, int column) => new()
    {
        Text = value.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture),
        Value = value,
        Decimals = 2,
        Unit = Unit.WanYuan,
        Place = new Place { TableIndex = 0, Table = "表", Line = line, Row = "R" + line, Column = "C" + column },
    };
}
