using System.Text;
using Mingzhang.Tests.Reading.Made;

namespace Mingzhang.Tests.Reading;

/// <summary>Names that wrap in tables set apart by blanks, as page-to-text converters print them.</summary>
public class WrappedLabelTests
{
    private static string[] Rows(string text) => [.. Laid.Show(Encoding.UTF8.GetBytes("部门决算\n\n" + text)).Split('\n').Where(l => l.StartsWith('|'))];

    [Fact]
    public void A_name_around_the_middle_of_its_row_is_joined_to_it() =>
        Assert.Equal(
            ["|208|社会保障和就业支出|754.75|754.75|", "|20805|行政事业单位养老支出|754.75|754.75|", "|2080505|机关事业单位基本养老保险缴费支出|446.11|446.11|", "|2080506|机关事业单位职业年金缴费支出|225.12|225.12|", "|210|卫生健康支出|236.64|236.64|"],
            Rows("""
                208        社会保障和就业支出   754.75       754.75
                           行政事业单位
                20805                   754.75       754.75
                           养老支出
                           机关事业单位
                2080505    基本养老保险       446.11       446.11
                           缴费支出
                           机关事业单位
                2080506    职业年金缴费       225.12       225.12
                           支出
                210        卫生健康支出       236.64       236.64
                """));

    [Fact]
    public void A_name_that_goes_on_below_is_left_to_the_reading_of_forms() =>
        Assert.Equal(5, Rows("""
            2080502   事业单位离退休              28.11       28.11
            2080505   机关事业单位基本养老保险缴      446.11      446.11
                      费支出
            2080506   机关事业单位职业年金缴费支      225.12      225.12
                      出
            2080599   其他行政事业单位养老支出         0.88        0.88
            """).Length - 1);
}
