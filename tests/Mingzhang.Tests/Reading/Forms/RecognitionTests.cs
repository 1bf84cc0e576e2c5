using Mingzhang.Accounts;
using Mingzhang.Reading.Forms;
using Mingzhang.Reading.Layout;

namespace Mingzhang.Tests.Reading.Forms;

/// <summary>How a grid is known for a table of the forms.</summary>
public sealed class RecognitionTests
{
    private const string Rows = "科目编码→科目名称→本年支出合计→基本支出→项目支出→上缴上级支出→经营支出→对附属单位补助支出\n合计→→3.00→1.00→2.00→→→";

    [Theory]
    [InlineData("支出决算表", "支出决算表")]
    [InlineData("三、支出决算表", "支出决算表")]
    [InlineData("支 出 决 算 表", "支出决算表")]
    [InlineData("**2024年度云岭市档案管理局支出决算表**", "支出决算表")]
    [InlineData("[bookmark: _Toc15377210]公开03表 支出决算表（单位：万元）", "支出决算表")]
    [InlineData("一般公共预算财政拨款支出决算表", "一般公共预算财政拨款支出决算表")]
    [InlineData("政府性基金预算财政拨款收入支出决算表", "政府性基金预算财政拨款收入支出决算表")]
    [InlineData("一般公共预算财政拨款\"三公\"经费支出决算表", "一般公共预算财政拨款“三公”经费支出决算表")]
    public void The_longest_name_in_a_title_is_the_table(string title, string name) => Assert.Equal(name, TitleMatch.Find(title)?.Name);

    [Theory]
    [InlineData("部门收入决算表说明")]
    [InlineData("某专项资金支出决算表")]
    [InlineData("非税收入决算表")]
    [InlineData("支出决算表显示，本年支出增加。")]
    [InlineData("部门概况")]
    public void Other_titles_are_not_taken_for_a_table(string title) => Assert.Null(TitleMatch.Find(title)?.Name is "支出决算表" or null ? null : TitleMatch.Find(title));

    [Fact]
    public void A_table_without_title_is_known_by_its_heads() => Assert.Equal(TableKind.Expenditure, TableText.Read(Rows).Tables[0].Kind);

    [Fact]
    public void A_title_may_stand_inside_the_grid_with_department_and_unit()
    {
        var table = Assert.Single(TableText.Read("→→支出决算表→→→→→\n部门：云岭市档案管理局→→→→→→→金额单位：万元\n" + Rows).Tables);
        Assert.Equal((TableKind.Expenditure, "云岭市档案管理局", "万元"), (table.Kind, table.Entity, table.Unit?.Text));
    }

    [Fact]
    public void A_sheet_name_is_a_title()
    {
        var grid = TableText.Grid(1, TableText.Row(1, 0, "科目编码", "科目名称", "小计", "基本支出", "项目支出"), TableText.Row(2, 0, "2010301", "行政运行", "3.00", "1.00", "2.00")) with { Caption = "一般公共预算财政拨款支出决算表" };
        Assert.Equal(TableKind.GeneralPublicExpenditure, TableText.Read(grid).Tables[0].Kind);
    }

    [Fact]
    public void Tables_one_below_the_other_on_a_sheet_are_told_apart_by_their_titles()
    {
        var read = TableText.Read(TableText.Grid(1,
            TableText.Row(1, 0, "支出决算表"), TableText.Row(2, 0, "单位：元"), TableText.Row(3, 0, "科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出"), TableText.Row(4, 0, "合计", "", "30000", "10000", "20000"),
            TableText.Row(5, 0, "注：虚构。"), TableText.Row(6, 0, "2.单位为元。"),
            TableText.Row(8, 0, "一般公共预算财政拨款支出决算表"), TableText.Row(9, 0, "科目编码", "科目名称", "小计", "基本支出", "项目支出"), TableText.Row(10, 0, "合计", "", "3.00", "1.00", "2.00")));
        Assert.Equal([TableKind.Expenditure, TableKind.GeneralPublicExpenditure], read.Tables.Select(t => t.Kind));
        Assert.Equal((2, "元", 1, 8), (read.Tables[0].Notes.Count, read.Tables[0].Unit?.Text, read.Tables[0].Line, read.Tables[1].Line));
        Assert.Equal(6, read.Figures.Count);
    }

    [Fact]
    public void The_nearest_title_counts()
    {
        var read = TableText.Read("支出决算表\n收支变化图（万元）→\n2023年收支总计→2024年收支总计→3.00→4.00→");
        Assert.Equal(TableKind.Chart, Assert.Single(read.Tables).Kind);
    }

    [Theory]
    [InlineData("\n— 5 —\n\n")]
    [InlineData("\n- 5 -\n\n科目编码→科目名称→本年支出合计→基本支出→项目支出→上缴上级支出→经营支出→对附属单位补助支出\n")]
    public void A_table_goes_on_over_a_page_break(string @break)
    {
        var read = TableText.Read("支出决算表\n" + Rows + "\n2010301→行政运行→1.00→1.00→→→→\n" + @break + "2010302→一般行政管理事务→2.00→→2.00→→→");
        Assert.Single(read.Tables);
        TableText.Has(read, "2010302/项目支出 2.00 @ expenditure/f:2010302/Project");
        Assert.Equal(3, read.Tables[0].Rows.Count);
    }

    [Fact]
    public void A_table_of_no_known_form_lists_its_numbers_without_address()
    {
        var read = TableText.Read("国有资产占用情况表\n序号→资产→数量→价值\n1→房屋→2→35.60\n2→车辆→1→12.00");
        Assert.Equal(TableKind.Unknown, read.Tables[0].Kind);
        Assert.Equal(["2", "35.60", "1", "12.00"], read.Figures.Select(f => f.Text));
        Assert.All(read.Figures, f => Assert.Null(f.Address));
    }

    [Fact]
    public void Blocks_around_a_table_are_consumed_and_others_not()
    {
        var read = TableText.Read("本年支出3.00万元。\n支出决算表\n单位：万元\n" + Rows + "\n注：无。\n三、说明3.00");
        Assert.Equal([2, 3, 4, 6], read.Consumed.Select(b => b.Line).Order());
    }
}
