using Mingzhang.Reading.Layout;

namespace Mingzhang.Tests.Reading.Forms;

/// <summary>What printing does to a table: labels cut off, notes broken over lines, column numbers printed over.</summary>
public sealed class PrintedTableTests
{
    [Fact]
    public void A_label_cut_off_by_its_cell_is_known_where_one_begins_so() => TableText.Has(
        TableText.Read(
            TableText.Grid(1,
                TableText.Row(1, 0, "收入支出决算总表*6"),
                TableText.Row(2, 0, "项目", "行次", "决算数", "项目", "行次", "决算数"),
                TableText.Row(3, 0, "三、国有资本经营预", "3", "5.00", "十四、资源勘探工业信", "45", "6.00"))),
        "国有资本经营预/决算数 5.00 @ grant-income/StateCapital", "资源勘探工业信/决算数 6.00 @ expenditure/f:215");

    [Fact]
    public void Column_numbers_printed_over_are_no_row() => Assert.Equal(
        ["合计/本年收入合计 3.00 @ income"],
        TableText.Read(
            TableText.Grid(1,
                TableText.Row(1, 0, "收入决算表*5"),
                TableText.Row(2, 0, "科目编码", "科目名称", "本年收入合计", "财政拨款收入", "上级补助收入"),
                TableText.Row(3, 0, "栏次*2", "1 2", "收入3", ""),
                TableText.Row(4, 0, "合计*2", "3.00", "", ""))).Figures.Select(TableText.Line));

    [Fact]
    public void A_note_goes_on_in_the_lines_that_continue_it() => Assert.Equal(
        ["注：本表反映部门本年度的总收支情况。", "2.本套报表可能存在尾数误差。"],
        Assert.Single(TableText.Read(
            TableText.Grid(1, TableText.Row(1, 0, "收入支出决算总表*6"), TableText.Row(2, 0, "项目", "行次", "决算数", "项目", "行次", "决算数"), TableText.Row(3, 0, "总计", "31", "5.00", "总计", "62", "5.00")),
            Line(4, "注：本表反映部门本年度的", LineFlow.Unknown), Line(5, "总收支情况。", LineFlow.Continues), Line(6, "2.本套报表可能存在尾数误差。", LineFlow.Begins), Line(7, "二、收入决算表", LineFlow.Unknown)).Tables).Notes);

    [Fact]
    public void Rows_below_a_heading_stay_its_own_on_the_next_page() => TableText.Has(
        TableText.Read(
            TableText.Grid(1, TableText.Row(1, 0, "财政拨款收入支出决算总表*4"), Heads(2), TableText.Row(3, 0, "年初财政拨款结转和结余", "0.96", "年末财政拨款结转和结余", "0.27")),
            TableText.Grid(4, Heads(4), TableText.Row(5, 0, "一般公共预算财政拨款", "0.92", "", ""), TableText.Row(6, 0, "总计", "9.00", "总计", "9.00"))),
        "一般公共预算财政拨款/金额 0.92 @ opening-carry-over/GeneralPublic");

    [Fact]
    public void In_guessed_columns_a_row_that_does_not_add_up_is_doubtful() => Assert.Equal(
        ["合计/本年收入合计 3.00 @ income", "合计/财政拨款收入 3.00 @ grant-income/Fiscal", "201/本年收入合计 3.00 @ income/f:201 ?", "201/财政拨款收入 2.00 @ grant-income/f:201/Fiscal ?"],
        TableText.Read(
            TableText.Grid(1,
                TableText.Row(1, 0, "收入决算表*5"),
                TableText.Row(2, 0, "科目编码", "科目名称", "本年收入合计", "财政拨款收入", "上级补助收入"),
                TableText.Row(3, 0, "合计*2", "3.00", "3.00", ""),
                TableText.Row(4, 0, "201", "一般公共服务支出", "3.00", "2.00", "")) with
            { Guessed = true }).Figures.Select(TableText.Line));

    [Fact]
    public void An_amount_with_the_code_beside_it_is_doubtful() => Assert.Equal(
        ["总计/决算数 313.17302 @ income-grand-total ?"],
        TableText.Read(TableText.Grid(1, TableText.Row(1, 0, "收入支出决算总表*4"), TableText.Row(2, 0, "项目", "决算数", "项目", "决算数"), TableText.Row(3, 0, "总计", "313.17302", "总计", ""))).Figures.Select(TableText.Line));

    private static GridRow Heads(int line) => TableText.Row(line, 0, "项目", "金额", "项目", "合计");

    private static Paragraph Line(int line, string text, LineFlow flow) => new() { Line = line, Text = text, Flow = flow };
}
