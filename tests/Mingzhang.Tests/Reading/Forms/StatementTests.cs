using Mingzhang.Accounts;
using Mingzhang.Reading.Layout;

namespace Mingzhang.Tests.Reading.Forms;

/// <summary>The nine tables, each with the untidiness it is printed with.</summary>
public sealed class StatementTests
{
    private const string Overview = """
        收入支出决算总表
        公开01表
        部门：云岭市档案管理局→单位：万元
        收入→→→支出→→
        项目→行次→决算数→项目→行次→决算数
        栏次→→1→栏次→→2
        一、一般公共预算财政拨款收入→1→1,200.50→一、一般公共服务支出→32→900.40
        二、政府性基金预算财政拨款收入→2→→二、外交支出→33→

        →9→→八、社会保障和就业支出→39→200.10
        本年收入合计→27→1,200.50→本年支出合计→58→1,100.50
        年初结转和结余→29→0→年末结转和结余→60→100.00
        总计→31→1,200.50→总计→62→1,200.50

        注：1. 本表为虚构。
        2. 尾数误差。
        """;

    [Fact]
    public void The_overview_has_two_sides()
    {
        var read = TableText.Read(Overview);
        TableText.Has(read, "一般公共预算财政拨款收入/决算数 1,200.50 @ grant-income/GeneralPublic", "一般公共服务支出/决算数 900.40 @ expenditure/f:201",
            "社会保障和就业支出/决算数 200.10 @ expenditure/f:208", "本年收入合计/决算数 1,200.50 @ income", "本年支出合计/决算数 1,100.50 @ expenditure",
            "年初结转和结余/决算数 0 @ opening-carry-over", "年末结转和结余/决算数 100.00 @ closing-carry-over",
            "总计/决算数 1,200.50 @ income-grand-total", "总计/决算数 1,200.50 @ expenditure-grand-total");
        Assert.Equal(9, read.Figures.Count);
        Assert.Equal([Precision.Exact], read.Figures.Where(f => f.Value == 0).Select(f => f.Precision));
    }

    [Fact]
    public void What_is_printed_around_a_table_says_what_it_is()
    {
        var read = TableText.Read(Overview);
        var table = Assert.Single(read.Tables);
        Assert.Equal((TableKind.Overview, "收入支出决算总表", 1, "云岭市档案管理局", "万元", 2),
            (table.Kind, table.Name, table.FormNumber, table.Entity, table.Unit?.Text, table.Notes.Count));
        Assert.Equal([1, 2, 3, 15, 16], read.Consumed.Select(b => b.Line).Order());
        var total = read.Figures[^1].Place;
        Assert.Equal((13, "总计 31 1,200.50 总计 62 1,200.50", Part.Tables), (total.Line, total.Quote, total.Part));
    }

    [Fact]
    public void A_row_that_lost_its_label_gives_no_amounts_to_its_neighbour() => Assert.Equal(
        ["一般公共预算财政拨款/金额 5.00 @ grant-income/GeneralPublic", "一般公共服务支出/合计 5.00 @ expenditure/f:201/Fiscal", "一般公共服务支出/一般公共预算财政拨款 5.00 @ expenditure/f:201/GeneralPublic"],
        TableText.Figures("""
            财政拨款收入支出决算总表
            收入→→→支出→→→→→
            项目→行次→金额→项目→行次→合计→一般公共预算财政拨款→政府性基金预算财政拨款→国有资本经营预算财政拨款
            栏次→1→栏次→→2→3→4→5→
            一、一般公共预算财政拨款→1→5.00→一、一般公共服务支出→15→5.00→5.00→→
            三、国有资本经营预算财政拨款→3→→17→→→→
            →6→→20→→→→
            """));

    [Fact]
    public void Rows_below_the_opening_carry_over_are_its_parts() => TableText.Has(TableText.Read("""
        财政拨款收入支出决算总表
        项目→决算数→项目→合计→一般公共预算财政拨款→政府性基金预算财政拨款→国有资本经营预算财政拨款
        一、一般公共预算财政拨款→7.00→一、一般公共服务支出→8.00→8.00→0.00→0.00
        本年收入合计→7.00→本年支出合计→8.00→8.00→0.00→0.00
        年初财政拨款结转和结余→2.00→年末财政拨款结转和结余→1.00→1.00→0.00→0.00
        一、一般公共预算财政拨款→1.50→→→→→
        二、政府性基金预算财政拨款→0.50→→→→→
        总计→9.00→总计→9.00→9.00→0.00→0.00
        """),
        "一般公共预算财政拨款/决算数 7.00 @ grant-income/GeneralPublic", "一般公共预算财政拨款/决算数 1.50 @ opening-carry-over/GeneralPublic",
        "政府性基金预算财政拨款/决算数 0.50 @ opening-carry-over/GovernmentFund", "本年收入合计/决算数 7.00 @ grant-income/Fiscal",
        "年末财政拨款结转和结余/政府性基金预算财政拨款 0.00 @ closing-carry-over/GovernmentFund", "总计/合计 9.00 @ expenditure-grand-total/Fiscal");

    [Theory]
    [InlineData("2010301→行政运行→3.00→2.00→1.00")]
    [InlineData("201→03→01→行政运行→3.00→2.00→1.00")]
    [InlineData("2010301行政运行→→3.00→2.00→1.00")]
    [InlineData("2010301行政运行→3.00→2.00→1.00")]
    public void Codes_come_in_one_cell_in_three_or_glued_to_the_name(string row)
    {
        var read = TableText.Read($"一般公共预算财政拨款支出决算表\n项目→→本年支出→→\n科目编码→科目名称→小计→基本支出→项目支出\n{row}\n合计→→3.00→2.00→1.00");
        TableText.Has(read, "2010301/小计 3.00 @ expenditure/f:2010301/GeneralPublic", "2010301/基本支出 2.00 @ expenditure/f:2010301/GeneralPublic/Basic",
            "合计/项目支出 1.00 @ expenditure/GeneralPublic/Project");
        Assert.Equal(["2010301", null], read.Tables[0].Rows.Select(r => r.Code));
    }

    [Fact]
    public void A_total_may_stand_in_the_second_cell_and_heads_may_be_broken_by_blanks() => Assert.Equal(
        ["合计/本年收入合计 9.00 @ income", "合计/附属单位上缴收入 9.00 @ affiliate-remittance"],
        TableText.Figures("收 入 决 算 表\n项 目→→本年收入合计→财政拨款收 入→附属单位上 缴收入\n功能分类 科目编码→科目名称→→→\n栏次→→1→2→3\n→合计→9.00→→9.00"));

    [Fact]
    public void Merged_heads_of_a_word_table_are_flattened()
    {
        var read = TableText.Read(
            new Paragraph { Line = 1, Text = "政府性基金预算财政拨款收入支出决算表" },
            TableText.Grid(2,
                TableText.Row(2, 0, "项目*2", "年初结转和结余^2", "本年收入^2", "本年支出*3", "年末结转和结余^2"),
                TableText.Row(3, 0, "科目代码", "科目名称"), TableText.Row(4, 0, "合计*2", "1.00", "5.00", "4.00", "1.00", "3.00", "2.00")));
        TableText.Has(read, "合计/年初结转和结余 1.00 @ opening-carry-over/GovernmentFund", "合计/本年收入 5.00 @ grant-income/GovernmentFund", "合计/年末结转和结余 2.00 @ closing-carry-over/GovernmentFund");
    }

    [Fact]
    public void Three_levels_of_merged_heads_give_each_column_its_leaf()
    {
        var read = TableText.Read(
            new Paragraph { Line = 1, Text = "国有资本经营预算财政拨款收入支出决算表" },
            TableText.Grid(2,
                new GridRow(2, null, [.. TableText.Row(2, 0, "项目*2", "年初结转和结余^2", "本年收入^2", "本年支出*3", "年末结转和结余^2").Cells]),
                new GridRow(3, null, [.. TableText.Row(3, 0, "科目代码", "科目名称").Cells, .. TableText.Row(3, 4, "小计", "基本支出", "项目支出").Cells]),
                TableText.Row(4, 0, "2230105", "国有企业退休人员社会化管理补助支出", "0.00", "5.00", "4.00", "1.00", "3.00", "1.00")));
        TableText.Has(read, "2230105/小计 4.00 @ expenditure/f:2230105/StateCapital", "2230105/项目支出 3.00 @ expenditure/f:2230105/StateCapital/Project",
            "2230105/年末结转和结余 1.00 @ closing-carry-over/f:2230105/StateCapital");
    }

    [Fact]
    public void Numbers_whose_blanks_were_lost_are_placed_where_the_sums_hold() => TableText.Has(TableText.Read("""
        支出决算表
        科目编码→科目名称→本年支出合计→基本支出→项目支出→上缴上级支出
        合计→9.00→4.00→3.00→2.00
        2010301→行政运行→4.00→4.00
        2010302→一般行政管理事务→5.00→3.00→2.00
        """),
        "合计/上缴上级支出 2.00 @ expenditure/UpwardRemittance", "2010301/本年支出合计 4.00 @ expenditure/f:2010301",
        "2010301/基本支出 4.00 @ expenditure/f:2010301/Basic ?", "2010302/基本支出 3.00 @ expenditure/f:2010302/Basic ?");

    [Fact]
    public void Cells_that_are_kept_stay_where_they_are_printed_even_if_they_contradict() => TableText.Has(TableText.Read("""
        一般公共预算财政拨款支出决算表
        科目编码→科目名称→小计→基本支出→项目支出
        2010301→行政运行→4.00→4.00→5.00
        2010308→信访事务→5.00→→0.50
        """), "2010301/项目支出 5.00 @ expenditure/f:2010301/GeneralPublic/Project", "2010308/项目支出 0.50 @ expenditure/f:2010308/GeneralPublic/Project");

    [Fact]
    public void Three_blocks_of_economic_codes_keep_each_amount_with_its_code() => Assert.Equal(
        ["301/决算数 10.00 @ expenditure/e:301/GeneralPublic/Basic", "310/决算数 0.90 @ expenditure/e:310/GeneralPublic/Basic", "30201/决算数 2.00 @ expenditure/e:30201/GeneralPublic/Basic",
            "31002/决算数 0.90 @ expenditure/e:31002/GeneralPublic/Basic", "30299/决算数 1.10 @ expenditure/e:30299/GeneralPublic/Basic",
            "人员经费合计/决算数 10.00 @ expenditure/GeneralPublic/Personnel", "公用经费合计/决算数 4.00 @ expenditure/GeneralPublic/Public"],
        TableText.Figures("""
            一般公共预算财政拨款基本支出决算明细表
            人员经费→→→公用经费→→→→→
            科目编码→科目名称→决算数→科目编码→科目名称→决算数→科目编码→科目名称→决算数
            301→工资福利支出→10.00→302→商品和服务支出→→310资本性支出→→0.90
            30101→基本工资→30201→办公费→2.00→31002→办公设备购置→0.90
            →→→30299→其他商品和服务支出→1.10→→→
            人员经费合计→→10.00→公用经费合计→→→→→4.00
            """));

    [Theory]
    [InlineData("无→→→→→→无→→→→→")]
    [InlineData("→→→→→→→→→→→")]
    public void An_empty_table_has_no_figures_and_stays_a_table(string row)
    {
        var read = TableText.Read($"财政拨款“三公”经费支出决算表\n预算数→→→→→→决算数→→→→→\n合计→因公出国（境）费→公务用车购置及运行维护费→→→公务接待费→合计→因公出国（境）费→公务用车购置及运行维护费→→→公务接待费\n→→小计→公务用车购置费→公务用车运行维护费→→→→小计→公务用车购置费→公务用车运行维护费→\n1→2→3→4→5→6→7→8→9→10→11→12\n{row}\n说明：本表无数据。");
        Assert.Empty(read.Figures);
        Assert.Equal((TableKind.ThreePublic, 12, "说明：本表无数据。"), (read.Tables[0].Kind, read.Tables[0].Columns.Count, Assert.Single(read.Tables[0].Notes)));
    }

    [Theory]
    [InlineData("注：预算数为“三公”经费全年预算数。", "AdjustedBudget")]
    [InlineData("注：预算数为年初预算数。", "InitialBudget")]
    [InlineData("", "Budget")]
    public void The_note_says_which_budget_the_three_public_table_means(string note, string stage)
    {
        var read = TableText.Read($"财政拨款“三公”经费支出决算表\n预算数→→→→→→决算数→→→→→\n合计→因公出国（境）费→公务用车购置及运行维护费→→→公务接待费→合计→因公出国（境）费→公务用车购置及运行维护费→→→公务接待费\n→→小计→公务用车购置费→公务用车运行维护费→→→→小计→公务用车购置费→公务用车运行维护费→\n9.00→0.00→7.00→0.00→7.00→2.00→6.00→0.00→5.00→0.00→5.00→1.00\n{note}");
        TableText.Has(read, $"/预算数/合计 9.00 @ three-public/{stage}", $"/预算数/小计 7.00 @ vehicles/{stage}", "/决算数/公务接待费 1.00 @ reception", "/决算数/公务用车运行维护费 5.00 @ vehicle-running");
    }

    [Fact]
    public void Budget_and_final_may_alternate() => TableText.Has(TableText.Read("""
        财政拨款“三公”经费支出决算表
        合计→→因公出国（境）费→→公务用车购置及运行维护费→→→→→→公务接待费→
        →→→→小计→→公务用车购置费→→公务用车运行维护费→→→
        预算数→决算数→预算数→决算数→预算数→决算数→预算数→决算数→预算数→决算数→预算数→决算数
        2.85→0.39→0.00→0.00→1.00→0.10→0.00→0.00→1.00→0.10→1.85→0.29
        """), "/预算数/合计 2.85 @ three-public/Budget", "/决算数/小计 0.10 @ vehicles", "/预算数/公务接待费 1.85 @ reception/Budget", "/决算数/公务接待费 0.29 @ reception");

    [Fact]
    public void Amounts_in_yuan_keep_their_unit()
    {
        var figure = TableText.Read("支出决算表\n单位：元\n科目编码→科目名称→本年支出合计→基本支出→项目支出\n合计→→12,345.60→12,345.60→0.00").Figures[0];
        Assert.Equal((12345.60m, 1.234560m), (figure.Value, figure.Common));
    }

    [Fact]
    public void A_wide_table_crosses_functions_with_economic_codes() => TableText.Has(TableText.Read("""
        一般公共预算财政拨款支出决算明细表
        科目编码→科目名称→合计→工资福利支出→→→商品和服务支出→→
        →→→小计→基本工资→奖金→小计→办公费→印刷费
        合计→→9.00→5.00→3.00→2.00→4.00→3.00→1.00
        2010301→行政运行→9.00→5.00→3.00→2.00→4.00→3.00→1.00
        """), "合计/合计 9.00 @ expenditure/GeneralPublic", "2010301/小计 5.00 @ expenditure/f:2010301/e:301/GeneralPublic", "2010301/印刷费 1.00 @ expenditure/f:2010301/e:30202/GeneralPublic");
}
