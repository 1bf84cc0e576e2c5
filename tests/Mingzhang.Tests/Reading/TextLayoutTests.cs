using Mingzhang.Reading.Layout;
using Mingzhang.Reading.Text;

namespace Mingzhang.Tests.Reading;

public sealed class TextLayoutTests
{
    private static IReadOnlyList<Block> Blocks(string text) => TextLayout.Read(text, "t.txt").Blocks;
    private static Grid OnlyGrid(string text) => Assert.Single(Blocks(text).OfType<Grid>());
    private static string[] Rows(Grid grid) => [.. grid.Rows.Select(r => string.Join('|', r.Cells.Select(c => c.Text.Trim().Replace("\n", "/", StringComparison.Ordinal))))];
    private static string[] Paragraphs(string text) => [.. Blocks(text).OfType<Paragraph>().Select(p => p.Text)];

    [Fact]
    public void Empty_text_has_no_blocks()
    {
        Assert.Empty(Blocks(""));
        Assert.Empty(Blocks("\uFEFF\r\n \r\n"));
    }

    [Fact]
    public void Lines_are_counted_as_an_editor_counts_them()
    {
        var blocks = Blocks("一\r\n\n二\n\f三\n");
        Assert.Equal([1, 3, 4], blocks.Select(b => b.Line));
        Assert.Equal([1, 1, 2], blocks.Select(b => b.Page));
    }

    [Fact]
    public void Tabs_make_cells_and_blank_cells_keep_their_place()
    {
        var grid = OnlyGrid("项目\t\t合计\n\t9\t\n合计\t\t3.00\n");
        Assert.Equal(["项目||合计", "|9|", "合计||3.00"], Rows(grid));
        Assert.Equal([1, 2, 3], grid.Rows.Select(r => r.Line));
    }

    [Fact]
    public void Blank_lines_of_a_page_break_do_not_end_a_table() =>
        Assert.Equal(3, OnlyGrid("a\tb\tc\nd\te\tf\n\n\n\t1\t2\n").Rows.Count);

    [Fact]
    public void A_cell_broken_over_lines_is_one_cell() =>
        Assert.Equal(["名称/编码|名称|收入/合计|支出", "201|服务|1|2"], Rows(OnlyGrid("名称/编码\t名称\t收入\n合计\t支出\n201\t服务\t1\t2".Replace("\t收入\n合计\t", "\t收入/合计\t", StringComparison.Ordinal))));

    [Fact]
    public void A_line_without_tab_between_two_halves_of_a_row_joins_them() =>
        Assert.Equal(["a|b|c|d", "201|公共/服务/支出|1|2", "202|外交|3|4"], Rows(OnlyGrid("a\tb\tc\td\n201\t公共\n服务\n支出\t1\t2\n202\t外交\t3\t4")));

    [Theory]
    [InlineData("注：本表无数据。")]
    [InlineData("支出决算表")]
    [InlineData("单位：万元")]
    public void What_stands_around_a_table_ends_it(string line) =>
        Assert.Equal(2, Blocks($"a\tb\tc\n{line}\nd\te\tf").OfType<Grid>().Count());

    [Fact]
    public void A_line_with_a_tab_at_its_end_is_a_paragraph() =>
        Assert.Equal(["六、情况说明\t"], Paragraphs("六、情况说明\t\n"));

    [Fact]
    public void One_blank_parts_what_no_cell_holds_together() =>
        Assert.Equal(
            ["项目|行次|金额|项目|行次|金额", "四、上级补助收入|4|0.00|四、公共安全支出|35|0.00", "本年收入合计|27|1,717.31|本年支出合计|58|1,717.31"],
            Rows(OnlyGrid("""
                项目                  行次 金额         项目                  行次 金额
                四、上级补助收入            4     0.00 四、公共安全支出              35   0.00
                本年收入合计             27  1,717.31 本年支出合计              58   1,717.31
                """)));

    [Fact]
    public void A_contents_page_is_no_table() =>
        Assert.Empty(Blocks("一、部门职责\t1\n二、机构设置\t1\n三、决算表\t4").OfType<Grid>());

    [Fact]
    public void One_cell_a_line_with_empty_cells_and_continued_cells() =>
        Assert.Equal(["项目/名称|预算|执行", "合计||2.50", "其中：甲|1|"], Rows(OnlyGrid("\t项目\n名称\n\t预算\n\t执行\n\n\t合计\n\t　\n\t2.50\n\n\t其中：甲\n\t1\n\t\n")));

    [Fact]
    public void A_blank_line_inside_a_cell_does_not_end_the_row() =>
        Assert.Equal(["一级|二级|分值", "产出//(50分)|数量|5", "|质量|6"], Rows(OnlyGrid("\t一级\n\t二级\n\t分值\n\n\t产出\n\n(50分)\n\t数量\n\t5\n\n\t\n\t质量\n\t6\n")), RowComparer);

    private static readonly IEqualityComparer<string> RowComparer = EqualityComparer<string>.Create((a, b) => a?.Replace("//", "/", StringComparison.Ordinal) == b?.Replace("//", "/", StringComparison.Ordinal));

    [Fact]
    public void A_blank_line_after_a_cell_of_several_lines_does_not_end_a_row_that_is_too_short() =>
        Assert.Equal(["目标|预期|实际", "|甲/乙|丙/丁", "绩/效|一级|二级|分值", "|产出|数量|5"],
            Rows(OnlyGrid("\t目标\n\t预期\n\t实际\n\n\t\n\t甲\n乙\n\n\t丙\n丁\n\n\t绩\n效\n\n\t一级\n\t二级\n\t分值\n\n\t\n\t产出\n\t数量\n\t5\n")));

    [Fact]
    public void Rows_of_merged_cells_stay_rows_of_their_own() =>
        Assert.Equal(["资金|20|20|1", "项目资金", "|预算|执行|率"], Rows(OnlyGrid("\t资金\n\t20\n\t20\n\t1\n\n\t项目资金\n\n\t\n\t预算\n\t执行\n\t率\n")));

    [Fact]
    public void A_title_after_a_table_of_cells_begins_a_new_one()
    {
        var blocks = Blocks("\t总分\n\t98\n\n\t得分\n\t9\n\n\n某项目支出绩效自评表（2024年度）\n\t项目名称\n\t甲\n\n\t分值\n\t5\n");
        Assert.Equal(["Grid", "Paragraph", "Grid"], blocks.Select(b => b.GetType().Name));
    }

    [Fact]
    public void Paragraphs_indented_by_a_tab_are_no_table() =>
        Assert.Equal(4, Paragraphs("\t一、概况\n\t本单位某年支出合计100.00万元，比上年减少。\n\t其中基本支出60.00万元。\n\t项目支出40.00万元。").Length);

    [Fact]
    public void Bars_make_cells()
    {
        var grid = OnlyGrid("| 项目 | 金额 |\n|---|---:|\n| 合计 | 1.00 |\n| 甲\\|乙 |  |");
        Assert.True(grid.Aligned);
        Assert.Equal(["项目|金额", "合计|1.00", "甲|乙|"], Rows(grid));
    }

    [Fact]
    public void Runs_of_blanks_make_cells_in_the_columns_of_the_amounts() =>
        Assert.Equal(["项目|决算数|项目|决算数", "一、拨款收入|307.82|一、服务支出|264.87", "二、事业收入||二、外交支出|1.20", "总计|307.82|总计|266.07"],
            Rows(OnlyGrid("   项目      决算数     项目      决算数\n一、拨款收入  307.82  一、服务支出  264.87\n二、事业收入          二、外交支出    1.20\n    总计      307.82      总计      266.07\n")));
}
