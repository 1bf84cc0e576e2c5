using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Tests.Checking.Relations;

public sealed class JudgeTests
{
    [Theory]
    [InlineData("186.05", "134.04", "52.01", Standing.Exact)]
    [InlineData("186.05", "134.04", "52.02", Standing.WithinRounding)]
    [InlineData("186.05", "134.04", "52.03", Standing.Broken)]
    [InlineData("186.1", "134.04", "52.02", Standing.WithinRounding)]
    [InlineData("186.2", "134.04", "52.02", Standing.Broken)]
    [InlineData("约190", "134.04", "52.02", Standing.Undetermined)]
    [InlineData("!186", "!134", "!52", Standing.Exact)]
    [InlineData("!186", "!134", "!53", Standing.Broken)]
    [InlineData("186.05", "134.04", "52", Standing.WithinRounding)]
    [InlineData("186.55", "134.04", "52", Standing.WithinRounding)]
    [InlineData("186.05", "134.04", "51", Standing.Broken)]
    public void A_sum_is_judged_by_what_rounding_allows(string total, string first, string second, Standing standing) =>
        Assert.Equal(standing, Judge.Of(Sum(total, first, second)).Standing);

    [Fact]
    public void Many_parts_may_not_all_be_rounded_one_way()
    {
        var parts = Enumerable.Repeat("1.00", 30).ToArray();
        Assert.Equal(Standing.WithinRounding, Judge.Of(Sum("30.05", parts)).Standing);
        Assert.Equal(Standing.Improbable, Judge.Of(Sum("30.13", parts)).Standing);
        Assert.Equal(Standing.Broken, Judge.Of(Sum("30.16", parts)).Standing);
    }

    [Fact]
    public void A_table_drops_closing_zeros_but_does_not_round_to_whole_numbers()
    {
        static Figure Cell(string printed) => Made.Figure(printed, place: new Place { TableIndex = 0 });
        var sum = new LinearRelation("", "", [new(-1, Cell("186.35"), ""), new(1, Cell("134.04"), ""), new(1, Cell("52"), "")]);
        Assert.Equal(Standing.Improbable, Judge.Of(sum).Standing);
        Assert.Equal(Standing.Improbable, Judge.Of(new RatioRelation("", "", Made.Rate("52.00"), [new(1, Cell("1.05"), "")], [new(1, Cell("2"), "")])).Standing);
        Assert.Equal(Standing.WithinRounding, Judge.Of(new LinearRelation("", "", [new(-1, Cell("186"), ""), new(1, Cell("134"), ""), new(1, Cell("53"), "")])).Standing);
    }

    [Fact]
    public void Printed_zeros_explain_little() =>
        Assert.Equal(Standing.Improbable, Judge.Of(Sum("10.04", ["10.00", .. Enumerable.Repeat("0.00", 20)])).Standing);

    [Theory]
    [InlineData("21.06", "21.06", Standing.Exact)]
    [InlineData("21.06", "21.07", Standing.Improbable)]
    [InlineData("21.06", "21.08", Standing.Broken)]
    [InlineData("21.06", "21.1", Standing.WithinRounding)]
    [InlineData("21.06", "21.2", Standing.Broken)]
    [InlineData("124.4", "124.40", Standing.Exact)]
    [InlineData("!0", "0.00", Standing.Exact)]
    [InlineData("!0", "0.32", Standing.Broken)]
    [InlineData("!99", "!160", Standing.Broken)]
    public void Copies_agree_to_the_precision_of_the_coarser(string left, string right, Standing standing)
    {
        Assert.Equal(standing, Judge.Of(new CopyRelation("", "", Made.Figure(left), Made.Figure(right))).Standing);
        Assert.Equal(standing, Judge.Of(new CopyRelation("", "", Made.Figure(right), Made.Figure(left))).Standing);
    }

    [Fact]
    public void Yuan_and_wan_yuan_are_one_scale()
    {
        var yuan = Made.Figure("1860512.34", unit: Unit.Yuan);
        Assert.Equal(Standing.WithinRounding, Judge.Of(new CopyRelation("", "", yuan, Made.Figure("186.05"))).Standing);
        Assert.Equal(Standing.Broken, Judge.Of(new CopyRelation("", "", yuan, Made.Figure("186.06"))).Standing);
    }

    [Theory]
    [InlineData("49.12", "281.43", "572.97", Standing.Exact)]
    [InlineData("48.53", "281.43", "572.97", Standing.Broken)]
    [InlineData("72.04", "134.04", "186.05", Standing.WithinRounding)]
    [InlineData("99.86", "9746.50", "9759.38", Standing.Broken)]
    [InlineData("0", "0.00", "0.00", Standing.Exact)]
    [InlineData("100", "0.00", "0.00", Standing.Exact)]
    [InlineData("50", "0.00", "0.00", Standing.NotComputable)]
    [InlineData("100.00", "10.23", "0.00", Standing.NotComputable)]
    [InlineData("0.00", "0.00", "5.00", Standing.Exact)]
    [InlineData("52.00", "1.05", "2", Standing.WithinRounding)]
    [InlineData("约50", "281.43", "572.97", Standing.Undetermined)]
    public void A_rate_is_judged_by_the_whole_box_of_roundings(string rate, string part, string whole, Standing standing) =>
        Assert.Equal(standing, Judge.Of(new RatioRelation("", "", Made.Rate(rate), [Term(1, part)], [Term(1, whole)])).Standing);

    [Fact]
    public void A_figure_above_and_below_the_line_is_rounded_once()
    {
        Figure basic = Made.Figure("200.03"), project = Made.Figure("43.35"), rate = Made.Rate("82.18");
        Assert.True(Judge.Of(new RatioRelation("", "", rate, [new Term(1, basic, "")], [Term(1, "243.38")])).Holds);
        Assert.Equal(Standing.Broken, Judge.Of(new RatioRelation("", "", rate, [new Term(1, basic, "")], [new Term(1, basic, ""), new Term(1, project, "")])).Standing);
    }

    [Theory]
    [InlineData("-53.25", "243.33", "-17.95", Standing.Exact)]
    [InlineData("-53.28", "243.33", "-17.95", Standing.Broken)]
    [InlineData("0.88", "4.91", "21.84", Standing.Exact)]
    [InlineData("0.88", "4.91", "21.87", Standing.WithinRounding)]
    public void Growth_is_the_change_over_what_was_before(string change, string current, string rate, Standing standing)
    {
        var moved = Made.Figure(change);
        Assert.Equal(standing, Judge.Of(new RatioRelation("", "", Made.Rate(rate), [new Term(1, moved, "")], [Term(1, current), new Term(-1, moved, "")])).Standing);
    }

    [Theory]
    [InlineData("2.13", "2.13", 1, Standing.Improbable)]
    [InlineData("2.14", "2.13", 1, Standing.Exact)]
    [InlineData("2.10", "2.13", 1, Standing.Broken)]
    [InlineData("2.13", "2.13", 0, Standing.Exact)]
    [InlineData("2.14", "2.13", 0, Standing.WithinRounding)]
    [InlineData("2.23", "2.13", 0, Standing.Broken)]
    [InlineData("!3", "!3", -1, Standing.Broken)]
    public void Words_of_comparison_agree_with_the_sign(string left, string right, int sign, Standing standing) =>
        Assert.Equal(standing, Judge.Of(new SignRelation("", "", Made.Figure(left), Made.Figure(right), sign, "")).Standing);

    [Theory]
    [InlineData("2.13", "2.13", Standing.Exact)]
    [InlineData("2.14", "2.13", Standing.WithinRounding)]
    [InlineData("2.15", "2.13", Standing.Broken)]
    public void A_part_is_at_most_its_whole(string part, string whole, Standing standing) =>
        Assert.Equal(standing, Judge.Of(new AtMostRelation("", "", Made.Figure(part), Made.Figure(whole))).Standing);

    private static LinearRelation Sum(string total, params string[] parts) => new("", "", [Term(-1, total), .. parts.Select(p => Term(1, p))]);
    private static Term Term(decimal coefficient, string printed) => new(coefficient, Made.Figure(printed), "");
}
