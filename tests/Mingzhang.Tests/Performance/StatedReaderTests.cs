using Mingzhang.Performance;

namespace Mingzhang.Tests.Performance;

/// <summary>Every spelling of targets and actual values that real sheets use, and what it says.</summary>
public sealed class StatedReaderTests
{
    [Theory]
    [InlineData("≥95%", "≥ 95 %")]
    [InlineData("　≧95％", "≥ 95 %")]
    [InlineData("＝100%", "= 100 %")]
    [InlineData("=100%", "= 100 %")]
    [InlineData("> 90%", "> 90 %")]
    [InlineData("≦20万元", "≤ 20 万元")]
    [InlineData("≤ 21.22万元", "≤ 21.22 万元")]
    [InlineData("不超过3天", "≤ 3 天")]
    [InlineData("不低于90%", "≥ 90 %")]
    [InlineData("大于等于5次", "≥ 5 次")]
    [InlineData("95%以上", "≥ 95 %")]
    [InlineData("20万元以内", "≤ 20 万元")]
    [InlineData("＞500人次", "> 500 人次")]
    [InlineData("44件", " 44 件")]
    [InlineData("102", " 102 ")]
    [InlineData("1,200份", " 1200 份")]
    [InlineData("140元/天", " 140 元/天")]
    [InlineData("零", " 0 ")]
    [InlineData("0.98", " 0.98 ")]
    public void Quantities(string text, string expected)
    {
        var quantity = Assert.IsType<Quantity>(StatedReader.Read(text));
        Assert.Equal(expected, quantity.Comparator.Sign() + " " + Plain(quantity.Number.Value) + " " + quantity.Unit.Name.Replace("万元", quantity.Unit.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("3-5次", "3", "5")]
    [InlineData("10%~15%", "10", "15")]
    [InlineData("80至90分", "80", "90")]
    public void Ranges(string text, string low, string high)
    {
        var quantity = Assert.IsType<Quantity>(StatedReader.Read(text));
        Assert.Equal((low, high), (Plain(quantity.Number.Value), Plain(quantity.High!.Value.Value)));
    }

    [Theory]
    [InlineData("2023、12、31", "2023-12-31", "2023-12-31")]
    [InlineData("2023年12月31日前", "2023-12-31", "2023-12-31")]
    [InlineData("2023年12月底前", "2023-12-31", "2023-12-31")]
    [InlineData("2024年", "2024-01-01", "2024-12-31")]
    [InlineData("2024年度", "2024-01-01", "2024-12-31")]
    [InlineData("2024年底前完成", "2024-12-31", "2024-12-31")]
    [InlineData("2024.6", "2024-06-01", "2024-06-30")]
    [InlineData("2024-12-31", "2024-12-31", "2024-12-31")]
    [InlineData("2024/2/29", "2024-02-29", "2024-02-29")]
    [InlineData("2024年上半年", "2024-01-01", "2024-06-30")]
    [InlineData("2024年1-12月", "2024-01-01", "2024-12-31")]
    [InlineData("2024年1月1日至12月31日", "2024-01-01", "2024-12-31")]
    [InlineData("12月31日前", "2024-12-31", "2024-12-31")]
    [InlineData("年底前", "2024-01-01", "2024-12-31")]
    [InlineData("2024", "2024-01-01", "2024-12-31")]
    public void Deadlines(string text, string from, string to)
    {
        var deadline = Assert.IsType<Deadline>(StatedReader.Read(text, ofTime: true, year: 2024));
        Assert.Equal((DateOnly.ParseExact(from, "yyyy-MM-dd"), DateOnly.ParseExact(to, "yyyy-MM-dd")), (deadline.From, deadline.To));
    }

    [Theory]
    [InlineData("同比下降", -1, null)]
    [InlineData("较上年有所提高", 1, null)]
    [InlineData("同比下降5%", -1, "5")]
    [InlineData("比上年持平", 0, null)]
    public void Trends(string text, int direction, string? by)
    {
        var trend = Assert.IsType<Trend>(StatedReader.Read(text));
        Assert.Equal((direction, by), (trend.Direction, trend.By is { } amount ? Plain(amount.Number.Value) : null));
    }

    [Theory]
    [InlineData("优良中差", typeof(GradeScale))]
    [InlineData("优、良、中、差", typeof(GradeScale))]
    [InlineData("优良差", typeof(GradeScale))]
    [InlineData("优", typeof(Grade))]
    [InlineData("良及以上", typeof(Grade))]
    [InlineData("已完成", typeof(Completion))]
    [InlineData("部分完成", typeof(Completion))]
    [InlineData("未完成", typeof(Completion))]
    [InlineData("效果明显", typeof(Phrase))]
    [InlineData("定性", typeof(Phrase))]
    [InlineData("开展培训3次，覆盖200人", typeof(Phrase))]
    [InlineData("2024年2月30日", typeof(Phrase))]
    [InlineData("—", typeof(BlankValue))]
    [InlineData("　", typeof(BlankValue))]
    [InlineData(null, typeof(BlankValue))]
    public void Words(string? text, Type kind) => Assert.IsType(kind, StatedReader.Read(text));

    private static string Plain(decimal value) => value.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture);
}
