using static Mingzhang.Tests.Reading.Pdf.DrawnPage;

namespace Mingzhang.Tests.Reading.Pdf;

public class TableOverPagesTests
{
    private static readonly float[] Xs = [60, 120, 260, 360];

    private static DrawnPage First() => new DrawnPage().Text(150, 60, "支出决算表").Text(300, 80, "单位：万元")
        .Table(Xs, [700, 720, 740], "编码", "名称", "决算数", "201", "一般公共服务支出", "1.00");

    [Fact]
    public void A_table_goes_on_over_the_page() =>
        Assert.Equal(["编码|名称|决算数", "201|一般公共服务支出|1.00", "208|社会保障支出|2.00"], Rows(Grid(First(), new DrawnPage(2).Table(Xs, [80, 100], "208", "社会保障支出", "2.00"))));

    [Fact]
    public void Heads_title_and_unit_said_again_are_dropped() =>
        Assert.Equal(
            ["编码|名称|决算数", "201|一般公共服务支出|1.00", "208|社会保障支出|2.00"],
            Rows(Grid(First(), new DrawnPage(2).Text(150, 60, "支出决算表（续）").Text(300, 80, "单位：万元").Table(Xs, [100, 120, 140], "编码", "名称", "决算数", "208", "社会保障支出", "2.00"))));

    [Fact]
    public void An_empty_row_at_the_top_of_a_page_is_dropped_and_a_total_alone_is_kept() =>
        Assert.Equal(["编码|名称|决算数", "201|一般公共服务支出|1.00", "|合计|1.00"], Rows(Grid(First(), new DrawnPage(2).Table(Xs, [80, 100, 120], null, null, null, null, "合计", "1.00"))));

    [Fact]
    public void Another_title_begins_another_table() =>
        Assert.Equal(2, Read(First(), new DrawnPage(2).Text(150, 60, "收入决算表").Table(Xs, [100, 120], "208", "社会保障支出", "2.00")).Blocks.OfType<Mingzhang.Reading.Layout.Grid>().Count());

    [Fact]
    public void A_row_broken_by_the_page_end_is_mended() =>
        Assert.Equal(
            ["编码|名称|决算数", "201|一般公共服务支出|1.00", "2080505|机关事业单位基本养老保险缴费支出|6.18", "208|社会保障|2.00"],
            Rows(Grid(
                new DrawnPage().Table(Xs, [700, 720, 740, 760], "编码", "名称", "决算数", "201", "一般公共服务支出", "1.00", "2080505", "机关事业单位基本养老保险", "6.18"),
                new DrawnPage(2).Table(Xs, [80, 100, 120], null, "缴费支出", null, "208", "社会保障", "2.00"))));

    [Fact]
    public void A_head_broken_by_the_page_end_is_mended() =>
        Assert.Equal(
            ["项目|二〇二四年度实际在职人员总数|控制率", "职工|8|100%"],
            Rows(Grid(new DrawnPage().Table(Xs, [700, 720], "项目", "二〇二四年度实际在职人员总", "控制率"), new DrawnPage(2).Table(Xs, [80, 100, 120], null, "数", null, "职工", "8", "100%"))));

    [Fact]
    public void A_label_that_left_room_in_its_cell_does_not_go_on() =>
        Assert.Equal(
            ["项目|金额|项目", "年初结转|1.00|年末结转", "||一般公共预算", "合计||总计"],
            Rows(Grid(new DrawnPage().Table(Xs, [700, 720, 740], "项目", "金额", "项目", "年初结转", "1.00", "年末结转"), new DrawnPage(2).Table(Xs, [80, 100, 120], null, null, "一般公共预算", "合计", null, "总计"))));

    [Fact]
    public void A_merged_label_goes_on_over_the_page()
    {
        var first = new DrawnPage().Across(700, 60, 360).Across(720, 60, 360).Across(740, 120, 360).Across(760, 60, 360);
        foreach (var x in Xs) first.Down(x, 700, 760);
        first.Text(64, 714, "类别").Text(124, 714, "指标").Text(264, 714, "得分").Text(64, 745, "产出指标").Text(124, 734, "数量").Text(264, 734, "10").Text(124, 754, "质量").Text(264, 754, "20");
        var second = new DrawnPage(2).Across(80, 60, 360).Across(100, 120, 360).Across(120, 60, 360);
        foreach (var x in Xs) second.Down(x, 80, 120);
        second.Text(124, 94, "时效").Text(264, 94, "30").Text(124, 114, "成本").Text(264, 114, "40");
        Assert.Equal(["类别|指标|得分", "产出指标^4|数量|10", "质量|20", "时效|30", "成本|40"], Rows(Grid(first, second)));
    }

    [Fact]
    public void A_part_with_finer_columns_keeps_the_places_of_the_others()
    {
        var grid = Grid(First(), new DrawnPage(2).Table([60, 120, 190, 260, 360], [80, 100], "208", "社会", "保障", "2.00"));
        Assert.Equal(["编码|名称=2|决算数", "201|一般公共服务支出=2|1.00", "208|社会|保障|2.00"], Rows(grid));
        Assert.Equal([1, 1, 2], grid.Rows.Select(r => r.Page!.Value));
    }
}
