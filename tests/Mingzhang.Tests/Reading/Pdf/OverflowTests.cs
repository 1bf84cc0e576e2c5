using static Mingzhang.Tests.Reading.Pdf.DrawnPage;

namespace Mingzhang.Tests.Reading.Pdf;

/// <summary>Cells that are too small for what is printed in them.</summary>
public class OverflowTests
{
    [Fact]
    public void An_indented_code_that_found_no_room_is_joined() =>
        Assert.Equal(["208|社会保障", "2080505|养老保险"], Rows(Grid(new DrawnPage().Table([60, 110, 200], [80, 100, 140], "208", "社会保障").Text(84, 114, "2080").Text(84, 128, "505").Text(114, 120, "养老保险"))));

    [Fact]
    public void A_rate_broken_before_its_last_digit_is_joined() =>
        Assert.Equal(["分值|10", "执行率|95.50%"], Rows(Grid(new DrawnPage().Table([60, 110, 144], [80, 100, 140], "分值", "10").Text(64, 114, "执行率").Text(120, 114, "95.5").Text(130, 128, "0%"))));

    [Fact]
    public void A_line_printed_over_the_edge_stays_with_its_text() =>
        Assert.Equal(
            ["国有资本经营预算收入|1.00", "上级补助收入|2.00"],
            Rows(Grid(new DrawnPage().Table([60, 140, 200], [100, 114, 128]).Text(62, 111, "国有资本经营预").Text(62, 119, "算收入").Right(198, 111, "1.00").Text(62, 126, "上级补助收入").Right(198, 126, "2.00"))));

    [Fact]
    public void An_amount_that_touches_the_next_code_ends_at_the_line() =>
        Assert.Equal(
            ["工资|313.17|302|商品", "奖金|0.35|30203|咨询"],
            Rows(Grid(new DrawnPage().Table([60, 100, 140, 170, 220], [100, 120, 140]).Text(62, 114, "工资").Text(110, 114, "313.17302").Text(172, 114, "商品").Text(62, 134, "奖金").Text(120, 134, "0.3530203").Text(172, 134, "咨询"))));

    [Fact]
    public void Sides_that_the_first_and_the_last_line_reach_are_closed()
    {
        var page = new DrawnPage().Across(100, 60, 360).Across(120, 160, 360).Across(140, 160, 360).Across(160, 160, 360).Across(180, 60, 360).Down(160, 100, 180).Down(260, 100, 180)
            .Text(64, 144, "产出指标").Text(164, 114, "数量").Text(264, 114, "10").Text(164, 134, "质量").Text(264, 134, "20").Text(164, 154, "时效").Text(264, 154, "30").Text(164, 174, "成本").Text(264, 174, "40");
        Assert.Equal(["产出指标^4|数量|10", "质量|20", "时效|30", "成本|40"], Rows(Grid(page)));
    }

    [Fact]
    public void A_code_broken_by_the_page_end_is_mended()
    {
        var first = new DrawnPage().Table([60, 88, 260, 360], [720, 740, 760], "编码", "名称", "决算数", "2120", "城乡社区管理事务", "184.25");
        var second = new DrawnPage(2).Table([60, 88, 260, 360], [80, 100, 120], "1", null, null, "213", "农林水支出", "2.00");
        Assert.Equal(["编码|名称|决算数", "21201|城乡社区管理事务|184.25", "213|农林水支出|2.00"], Rows(Grid(first, second)));
    }
}
