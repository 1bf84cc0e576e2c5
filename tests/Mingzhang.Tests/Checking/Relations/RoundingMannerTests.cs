using Mingzhang.Accounts;
using Mingzhang.Checking;
using Mingzhang.Checking.Relations;
using Mingzhang.Checking.Rules;

namespace Mingzhang.Tests.Checking.Relations;

/// <summary>Amounts that were cut off instead of rounded make totals exceed their parts by more than rounding could: that is no error.</summary>
public sealed class RoundingMannerTests
{
    private static readonly Rule AnyRule = RuleBook.Rules[0];

    [Fact]
    public void In_a_table_cut_off_an_excess_that_cutting_explains_is_no_proof()
    {
        var judged = Table(lesser: 5, excess: 9);
        Assert.Equal(Standing.Broken, judged[^1].Judgement.Standing);
        Assert.Equal(Standing.WithinRounding, new RoundingManners(judged).Judge(judged[^1]).Judgement.Standing);
    }

    [Theory]
    [InlineData(4, 9)]
    [InlineData(5, 12)]
    [InlineData(5, -9)]
    public void Few_signs_of_it_more_than_it_explains_or_the_other_side_are_still_an_error(int lesser, int excess)
    {
        var judged = Table(lesser, excess);
        Assert.Equal(Standing.Broken, new RoundingManners(judged).Judge(judged[^1]).Judgement.Standing);
    }

    /// <summary>A document that is only asked about may have sums in tables where its original had none.</summary>
    [Fact]
    public void A_table_of_unknown_manner_is_judged_as_rounded_independently()
    {
        var broken = Table(lesser: 0, excess: 9)[^1];
        Assert.Equal(Standing.Broken, new RoundingManners([]).Judge(broken).Judgement.Standing);
    }

    /// <summary>Some sums of three parts that miss by one last unit each, and at the end one of twelve parts that misses by <paramref name="excess"/>.</summary>
    private static List<Judged> Table(int lesser, int excess) =>
        [.. Enumerable.Range(1, lesser).Select(i => Sum(i, [1.11m * i, 2.22m, 3.33m], 1)), Sum(99, [.. Enumerable.Range(1, 12).Select(i => i + 0.01m)], excess)];

    private static Judged Sum(int line, decimal[] parts, int excess)
    {
        var total = Cell(parts.Sum() + 0.01m * excess, line, "合计");
        var relation = new LinearRelation("合计", "total", [new(-1, total, ""), .. parts.Select((p, i) => new Term(1, Cell(p, line, "C" + i), ""))]);
        return new(AnyRule, relation, Judge.Of(relation));
    }

    private static Figure Cell(decimal value, int line, string column) =>
        Made.Figure(value.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture), place: new Place { TableIndex = 0, Table = "支出决算表", Line = line, Row = "R" + line, Column = column });
}
