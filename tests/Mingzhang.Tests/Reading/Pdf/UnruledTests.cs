using static Mingzhang.Tests.Reading.Pdf.DrawnPage;

namespace Mingzhang.Tests.Reading.Pdf;

/// <summary>Tables whose columns no line shows.</summary>
public class UnruledTests
{
    private static DrawnPage Income() => new DrawnPage().Text(60, 100, "公开02表").Text(300, 100, "单位：万元");

    [Fact]
    public void A_column_without_amounts_has_a_number_over_it() =>
        Assert.Equal(
            ["项目|合计|财政拨款|上级补助|其他收入", "栏次|1|2|3|4", "合计|12.00|10.00||2.00", "教育支出|7.00|5.00||2.00", "住房保障支出|5.00|5.00||"],
            Rows(Grid(Income()
                .Text(80, 120, "项目").Text(170, 120, "合计").Text(230, 120, "财政拨款").Text(300, 120, "上级补助").Text(370, 120, "其他收入")
                .Text(80, 140, "栏次").Text(178, 140, "1").Text(248, 140, "2").Text(318, 140, "3").Text(388, 140, "4")
                .Text(60, 160, "合计").Right(204, 160, "12.00").Right(274, 160, "10.00").Right(414, 160, "2.00")
                .Text(60, 180, "教育支出").Right(204, 180, "7.00").Right(274, 180, "5.00").Right(414, 180, "2.00")
                .Text(60, 200, "住房保障支出").Right(204, 200, "5.00").Right(274, 200, "5.00"))));

    [Fact]
    public void Department_number_and_unit_are_no_row() => Assert.StartsWith("公开02表", Lines(Income()
        .Text(60, 120, "项目").Text(170, 120, "合计").Text(60, 140, "教育支出").Right(204, 140, "7.00").Text(60, 160, "卫生支出").Right(204, 160, "1.00").Text(60, 180, "其他支出").Right(204, 180, "2.00"))[0], StringComparison.Ordinal);

    [Fact]
    public void An_amount_close_to_the_next_label_is_a_cell_of_its_own() =>
        Assert.Equal(
            ["项目|金额|项目|金额", "事业收入|2.00|教育支出|1.00", "其他收入|3.00|其他支出|4.00", "合计|5.00|合计|5.00"],
            Rows(Grid(new DrawnPage().Text(60, 100, "项目").Text(140, 100, "金额").Text(166, 100, "项目").Text(300, 100, "金额")
                .Text(60, 120, "事业收入").Right(160, 120, "2.00").Text(166, 120, "教育支出").Right(320, 120, "1.00")
                .Text(60, 140, "其他收入").Right(160, 140, "3.00").Text(166, 140, "其他支出").Right(320, 140, "4.00")
                .Text(60, 160, "合计").Right(160, 160, "5.00").Text(166, 160, "合计").Right(320, 160, "5.00"))));

    [Fact]
    public void A_head_in_the_middle_of_a_group_covers_it() =>
        Assert.Equal(
            ["预算数=3|决算数=3", "合计|出国|接待|合计|出国|接待", "5.00|2.00|3.00|4.00|1.00|3.00", "6.00|2.00|4.00|5.00|1.00|4.00", "7.00|2.00|5.00|6.00|1.00|5.00"],
            Rows(Grid(Groups(new DrawnPage()))));

    [Fact]
    public void So_it_does_between_level_lines()
    {
        var page = new DrawnPage();
        for (var y = 86; y <= 186; y += 20) page.Across(y, 60, 360);
        Assert.Equal("预算数=3|决算数=3", Rows(Grid(Groups(page)))[0]);
    }

    [Fact]
    public void Labels_of_both_sides_broken_around_their_row_are_joined() =>
        Assert.Equal(
            ["项目|行次|金额|项目|行次|金额", "事业收入|1|2.00|教育支出|4|1.00", "一般公共预算财政拨款|2|3.00|一般公共服务支出|5|4.00", "合计|3|5.00|合计|6|5.00"],
            Rows(Grid(new DrawnPage().Text(60, 100, "项目").Text(140, 100, "行次").Text(180, 100, "金额").Text(240, 100, "项目").Text(320, 100, "行次").Text(360, 100, "金额")
                .Text(60, 130, "事业收入").Text(148, 130, "1").Right(200, 130, "2.00").Text(240, 130, "教育支出").Text(328, 130, "4").Right(380, 130, "1.00")
                .Text(60, 154, "一般公共预算").Text(240, 154, "一般公共服").Text(148, 160, "2").Right(200, 160, "3.00").Text(328, 160, "5").Right(380, 160, "4.00").Text(60, 166, "财政拨款").Text(240, 166, "务支出")
                .Text(60, 190, "合计").Text(148, 190, "3").Right(200, 190, "5.00").Text(240, 190, "合计").Text(328, 190, "6").Right(380, 190, "5.00"))));

    private static DrawnPage Groups(DrawnPage page)
    {
        page.Text(125, 100, "预算数").Text(275, 100, "决算数");
        string[] heads = ["合计", "出国", "接待", "合计", "出国", "接待"];
        for (var i = 0; i < heads.Length; i++) page.Text(80 + 50 * i, 120, heads[i]);
        decimal[][] rows = [[5, 2, 3, 4, 1, 3], [6, 2, 4, 5, 1, 4], [7, 2, 5, 6, 1, 5]];
        for (var r = 0; r < rows.Length; r++)
        {
            for (var i = 0; i < 6; i++) page.Right(105 + 50 * i, 140 + 20 * r, rows[r][i].ToString("0.00", System.Globalization.CultureInfo.InvariantCulture));
        }
        return page;
    }
}
