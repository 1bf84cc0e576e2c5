using Mingzhang.Accounts;

namespace Mingzhang.Tests.Reading.Forms;

/// <summary>Base data, score sheets and chart data of the performance attachments.</summary>
public sealed class SheetTests
{
    [Fact]
    public void Base_data_has_staff_three_years_and_named_lines() => TableText.Has(TableText.Read("""
        2024年度部门整体支出绩效评价基础数据表
        财政供养人员情况→编制数→2024年实际在职人数→控制率
        →12→11→91.67%
        经费控制情况（万元）→2023年决算数→2024年预算数→2024年决算数
        三公经费→3.10→2.50→1.80
        1、公务用车购置和维护经费→2.00→1.50→1.20
        其中：公车购置→0→0→0
        项目支出：→60.00→50.00→45.50→→→
        1、档案数字化专项→40.00→→30.50
        公用经费：→20.00→18.00→17.50
        其中：办公经费→5.00→4.00→3.50
        政府采购金额→——→6.00→5.90
        楼堂馆所控制情况（2024年完工项目）→批复规模→实际规模→规模控制率→预算投资→实际投资→投资概算控制率
        →→→→→→
        厉行节约保障措施→压减3项支出。→→→→→
        """),
        "财政供养人员情况/编制数 12 @ establishment", "财政供养人员情况/2024年实际在职人数 11 @ staff", "财政供养人员情况/控制率 91.67 @ staff-rate",
        "三公经费/2023年决算数 3.10 @ three-public/Previous", "公务用车购置和维护经费/2024年预算数 1.50 @ vehicles/Budget", "公车购置/2024年决算数 0 @ vehicle-purchase",
        "项目支出/2024年决算数 45.50 @ expenditure/Project", "档案数字化专项/2023年决算数 40.00 @ expenditure/Project/Previous/Project(档案数字化专项)",
        "公用经费/2024年决算数 17.50 @ expenditure/GeneralPublic/Public", "办公经费/2024年决算数 3.50 @ named-amount/Other(办公经费)", "政府采购金额/2024年决算数 5.90 @ procurement");

    private const string Overall = """
        部门整体支出绩效自评表
        预算部门名称→云岭市档案管理局→→→→→→→
        年度预算申请→→年初预算数→全年预算数→全年执行数→分值→执行率→得分→
        →年度资金总额→100.00→120.00→110.00→10→91.67%→9.17→
        →按收入性质分：→按支出性质分：
        →  其中：一般公共预算：120.00→其中：基本支出：70.00
        →政府性基金拨款：→项目支出：40.00
        年度总体目标→预期目标→实际完成情况
        →完成5项任务。→完成6项任务。
        绩效指标→一级指标→二级指标→三级指标→年度指标值→实际完成值→分值→得分→偏差原因
        →产出指标（50分）→数量指标→整理案卷→≥500卷→520卷→20→20→
        →→→按期完成→2024年12月31日前→2024年12月→30→28→延期
        满意度指标→服务对象满意度指标→查档群众满意度→≥95%→96.5%→10→10
        总分→→→→→→100→97.17→
        """;

    [Fact]
    public void An_overall_sheet_has_money_rate_and_indicators() => TableText.Has(TableText.Read(Overall),
        "年度资金总额/年初预算数 100.00 @ expenditure/InitialBudget", "年度资金总额/全年预算数 120.00 @ expenditure/AdjustedBudget", "年度资金总额/全年执行数 110.00 @ expenditure",
        "年度资金总额/执行率 91.67 @ execution-rate/Indicator(整体支出/预算执行率)", "年度资金总额/得分 9.17 @ score/Indicator(整体支出/预算执行率)",
        "一般公共预算/按收入性质分 120.00 @ expenditure/GeneralPublic/AdjustedBudget", "基本支出/按支出性质分 70.00 @ expenditure/Basic", "项目支出/按支出性质分 40.00 @ expenditure/Project",
        "产出指标/一级指标 50 @ weight/Indicator(整体支出/产出指标)", "整理案卷/年度指标值 500 @ target/Indicator(整体支出/整理案卷)", "整理案卷/实际完成值 520 @ actual/Indicator(整体支出/整理案卷)",
        "按期完成/得分 28 @ score/Indicator(整体支出/按期完成)", "总分/分值 100 @ weight/Indicator(整体支出/总分)", "总分/得分 97.17 @ score/Indicator(整体支出/总分)");

    [Fact]
    public void An_indicator_row_that_lost_its_leading_blank_is_read_by_what_its_cells_are() => TableText.Has(TableText.Read(Overall),
        "查档群众满意度/年度指标值 95 @ target/Indicator(整体支出/查档群众满意度)", "查档群众满意度/实际完成值 96.5 @ actual/Indicator(整体支出/查档群众满意度)",
        "查档群众满意度/分值 10 @ weight/Indicator(整体支出/查档群众满意度)", "查档群众满意度/得分 10 @ score/Indicator(整体支出/查档群众满意度)");

    [Fact]
    public void Dates_are_no_values() => Assert.DoesNotContain(TableText.Read(Overall).Figures, f => f.Text == "2024");

    [Fact]
    public void Measure_words_and_units_come_with_the_values()
    {
        var figures = TableText.Read(Overall).Figures;
        Assert.Equal((Unit.Counted("卷"), Precision.Exact), figures.Where(f => f.Text == "520").Select(f => (f.Unit, f.Precision)).Single());
        Assert.Equal(Unit.Percent, figures.Single(f => f.Text == "96.5").Unit);
    }

    private const string Projects = """
        项目支出绩效自评表
        →项目名称：
        →档案数字化专项
        →年度：
        →2024

        →项目资金（万元）

        →
        →全年预算数
        →全年执行数
        →预算执行率

        →年度资金总额
        →20
        →19.69
        →0.9845

        →其中：财政拨款
        →20
        →19.69
        →0.9845

        →其他资金
        →0
        →0
        →#DIV/0!

        →一级指标
        →二级指标
        →三级指标
        →年度指标值
        →实际完成值
        →分值/权重
        （百分制）
        →得分
        →扣分原因分析

        →得    分
        →100
        →98.3
        →部分未完成

        →预算执行率（10分）
        →100%
        →98%
        →10
        →9.8
        →

        →产出指标
        →数量指标
        →数字化案卷
        →≧20个
        →22个
        →20
        →20
        →
        """;

    [Fact]
    public void A_project_sheet_with_one_cell_a_line()
    {
        var read = TableText.Read(Projects);
        TableText.Has(read, "年度资金总额/全年预算数 20 @ project-funds/AdjustedBudget/Project(档案数字化专项)", "年度资金总额/预算执行率 0.9845 @ execution-rate/Indicator(档案数字化专项/预算执行率)",
            "财政拨款/全年执行数 19.69 @ project-current-grant/Project(档案数字化专项)", "其他资金/全年执行数 0 @ project-other-funds/Project(档案数字化专项)",
            "总分/得分 98.3 @ score/Indicator(档案数字化专项/总分)", "预算执行率/实际完成值 98 @ actual/Indicator(档案数字化专项/预算执行率)", "数字化案卷/得分 20 @ score/Indicator(档案数字化专项/数字化案卷)");
        Assert.Equal(Unit.Factor, read.Figures.First(f => f.Text == "0.9845").Unit);
        Assert.Equal(("档案数字化专项", Part.Sheets), (read.Tables[0].Project, read.Figures[0].Place.Part));
    }

    [Fact]
    public void Sheets_printed_without_a_line_between_them_are_two_tables()
    {
        const string Sheet = "项目名称→专项X→→→→→→→\n项目资金→→年初预算数→全年预算数→全年执行数→分值→执行率→得分→\n→年度资金总额→1.00→1.00→1.00→10→100%→10→\n绩效指标→一级指标→二级指标→三级指标→年度指标值→实际完成值→分值→得分→偏差原因\n→产出指标→数量指标→案卷→5卷→5卷→90→90→\n总分→→→→→→100→100→\n";
        var read = TableText.Read(Sheet.Replace("专项X", "专项甲", StringComparison.Ordinal) + "\n" + Sheet.Replace("专项X", "专项乙", StringComparison.Ordinal));
        Assert.Equal(["专项甲", "专项乙"], read.Tables.Select(t => t.Project));
    }

    private const string Upper = "项目资金→→年初预算数→全年预算数→全年执行数→分值→执行率→得分\n→年度资金总额→1.00→1.00→1.00→10→100%→10\n→其中：财政拨款→1.00→1.00→1.00→→→\n";
    private const string Lower = "一级指标→二级指标→三级指标→年度指标值→实际完成值→分值→得分→偏差原因\n产出指标→数量指标→案卷→5卷→5卷→90→90→\n总分→→→→→100→100→\n";

    [Fact]
    public void A_name_that_a_page_break_left_alone_belongs_to_the_sheet_below_it() =>
        Assert.Equal("专项甲", TableText.Read("项目支出绩效自评表\n项目名称 专项甲\n\n主管部门→云岭市档案管理局→实施单位→云岭市档案管理局→→→→\n" + Upper + Lower).Tables[0].Project);

    [Fact]
    public void Indicators_below_the_rest_of_a_goal_belong_to_the_sheet_that_has_none_yet()
    {
        const string Goal = "\n完成案卷整理，保障查档，按期完成年度任务。\n\n全年整理案卷五卷，查档及时，任务按期完成。\n\n群众反映良好。\n\n运行平稳。\n\n";
        var read = TableText.Read("项目支出绩效自评表\n项目名称→专项甲→→→→→→\n" + Upper + Goal + Lower);
        TableText.Has(read, "案卷/得分 90 @ score/Indicator(专项甲/案卷)", "总分/得分 100 @ score/Indicator(专项甲/总分)");
        Assert.Single(read.Tables);
    }

    [Fact]
    public void A_list_of_results_is_named_by_its_projects_and_has_scores() => TableText.Has(
        TableText.Read("2024年度自评结果汇总表\n序号→项目名称→全年预算数→自评得分\n1→专项甲→1.00→95.5\n2→专项乙→2.00→98\n合计→→3.00→\n"),
        "专项甲/全年预算数 1.00 @ -", "专项乙/自评得分 98 @ -", "合计/全年预算数 3.00 @ -");

    [Fact]
    public void Chart_data_in_one_line_are_amounts_of_two_years_or_shares_of_a_whole() => Assert.Equal(
        ["2023年收支总计/金额 30.00 @ income-grand-total/Previous", "2024年收支总计/金额 40.00 @ income-grand-total",
            "基本支出/占比 75.5 @ expenditure/Basic/Share of [expenditure]", "项目支出/占比 24.5 @ expenditure/Project/Share of [expenditure]"],
        TableText.Figures("收、支总计变化图（万元）→\n2023年收支总计→2024年收支总计→30.00→40.00→\n\n\n支出决算结构图→\n基本支出→项目支出→75.5→24.5→基本支出→项目支出→"));
}
