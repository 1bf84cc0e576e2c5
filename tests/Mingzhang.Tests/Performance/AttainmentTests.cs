using Mingzhang.Performance;

namespace Mingzhang.Tests.Performance;

/// <summary>How target and actual value stand to each other, and what the usual scheme gives for a weight of 10.</summary>
public sealed class AttainmentTests
{
    [Theory]
    [InlineData("≥95%", "98%", Situation.Met, "10")]
    [InlineData("≥3次", "5次", Situation.Over, "10")]
    [InlineData("≥10%", "3%", Situation.Short, "3")]
    [InlineData("100%", "90%", Situation.Short, "9")]
    [InlineData("≥95%", "0.95", Situation.Met, "10")]
    [InlineData("≥1万元", "12000元", Situation.Met, "10")]
    [InlineData("≤20万元", "25万元", Situation.Excess, "7.5")]
    [InlineData("≤20万元", "50万元", Situation.Excess, "0")]
    [InlineData("0", "0", Situation.Met, "10")]
    [InlineData("0起", "1起", Situation.ZeroMissed, "0")]
    [InlineData("20件", "22个", Situation.Met, "10")]
    [InlineData("20件", "22天", Situation.OtherUnit, null)]
    [InlineData("≥50万页", "520000页", Situation.Met, "10")]
    [InlineData("≥5万元", "5万", Situation.Met, "10")]
    [InlineData("≥5万", "40000次", Situation.Short, "8")]
    [InlineData("3-5次", "4次", Situation.Met, "10")]
    [InlineData("≧95%", "≧95%", Situation.Claimed, null)]
    [InlineData("≥20000个", "已完成", Situation.Claimed, null)]
    [InlineData("2024年12月31日前", "2024年12月20日", Situation.InTime, "10")]
    [InlineData("2024年12月31日前", "2025年1月", Situation.Late, "0")]
    [InlineData("2024年12月31日前", "2024年", Situation.InTime, "10")]
    [InlineData("2024年6月30日前", "2024年", Situation.Unclear, null)]
    [InlineData("同比下降", "同比上升", Situation.TrendMissed, "0")]
    [InlineData("效果明显", "效果明显。", Situation.WordsMet, null)]
    [InlineData("优良中差", "优", Situation.Best, null)]
    [InlineData("良及以上", "优", Situation.WordsMet, null)]
    [InlineData("定性", "有效控制", Situation.Unclear, null)]
    [InlineData("", "5次", Situation.Unclear, null)]
    public void Stands(string target, string actual, Situation situation, string? score)
    {
        var attainment = Attainment.Of(StatedReader.Read(target), StatedReader.Read(actual), IndicatorKind.Quantity, "巡查");
        Assert.Equal(situation, attainment.Situation);
        var point = ScoringScheme.For(situation).FirstOrDefault()?.Point(10, attainment.Done)?.Rounded(2);
        Assert.Equal(score, point?.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("投诉件数", "5件", "8件", Situation.Unclear)]
    [InlineData("投诉件数", "5件", "5件", Situation.Met)]
    [InlineData("巡查次数", "5次", "4次", Situation.Short)]
    public void Without_a_comparator_the_name_tells(string name, string target, string actual, Situation situation) =>
        Assert.Equal(situation, Attainment.Of(StatedReader.Read(target), StatedReader.Read(actual), IndicatorKind.Quantity, name).Situation);

    [Fact]
    public void A_cost_without_comparator_is_a_ceiling() =>
        Assert.Equal(Situation.Met, Attainment.Of(StatedReader.Read("20万元"), StatedReader.Read("19万元"), IndicatorKind.Cost, "巡查成本").Situation);

    [Fact]
    public void Every_situation_that_is_scored_has_an_authority() =>
        Assert.All(Enum.GetValues<Situation>().SelectMany(ScoringScheme.For), scheme => Assert.True(scheme.Authority.Length > 4 && scheme.Chinese.Length > 3 && scheme.English.Length > 3));
}
