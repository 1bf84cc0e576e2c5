using Mingzhang.Accounts;
using Mingzhang.Checking;
using Mingzhang.Checking.Rules;
using Mingzhang.Reading;

namespace Mingzhang.Tests.Performance;

/// <summary>Findings on sheets, base data and what reports say of them name the figure that is wrong.</summary>
public sealed class CulpritTests
{
    private const string BaseData = """
        第五部分 附件
        部门整体支出绩效评价基础数据表
        财政供养人员情况→编制数→2024年实际在职人数→控制率
        →20→18→90.00%
        经费控制情况(万元)→2023年决算数→2024年预算数→2024年决算数
        三公经费→6.00→9.00→7.00
        项目支出：→69.03→23.34→202.65
        上级专项补助→69.03→23.34→202.65
        示例巡查经费→20.00→7.34→130.25
        示例培训经费→49.03→16.00→72.40
        公用经费：→22.00→25.00→24.00
        """;

    private const string Report = """
        第五部分 附件
        2024年度示例县示例局绩效自评报告
        一、自评情况
        共对2个项目开展自评，涉及资金30.00万元，其中优2个、良0个，平均得分96.50分。
        示例巡查经费全年开展巡查42次，自评得分99.00分，其中产出指标得50分。
        """;

    private static string Sheet(string name, string budget, string final, string rate, string score, string indicator, string value, string points, string reason, string total) =>
        "\n项目支出绩效自评表\n项目名称→" + name + "\n主管部门→示例县示例局→实施单位→示例县示例局\n项目资金(万元)→→年初预算数→全年预算数→全年执行数→分值→执行率→得分\n→年度资金总额→" + budget + "→" + budget + "→" + final + "→10→" + rate + "→" + score
        + "\n→其中：当年财政拨款→" + budget + "→" + budget + "→" + final + "→→→\n一级指标→二级指标→三级指标→年度指标值→实际完成值→分值→得分→偏差原因分析及改进措施\n产出指标→数量指标→" + indicator + "→≥40次→42次→50→50→\n效益指标→社会效益指标→示例知晓率→≥80%→" + value + "→30→" + points + "→" + reason
        + "\n满意度指标→服务对象满意度指标→群众满意度→≥90%→92%→10→10→\n总分→→→→→100→" + total + "→\n";

    private static readonly string Sheets = Sheet("示例巡查经费", "20.00", "18.00", "90.00%", "9.00", "开展巡查次数", "85%", "30", "", "99.00") + Sheet("示例培训经费", "10.00", "10.00", "100.00%", "10.00", "举办培训次数", "64%", "24", "宣传不足", "94.00");

    [Theory]
    [InlineData("130.25", "130.52")]
    [InlineData("72.40", "27.40")]
    public void A_slip_below_a_heading_of_the_base_data_is_that_of_its_line(string right, string wrong) => Assert.Equal([wrong], Culprits(BaseData, right, wrong));

    [Theory]
    [InlineData("优2个", "优3个", "3")]
    [InlineData("96.50分", "69.50分", "69.50")]
    [InlineData("30.00万元", "31.00万元", "31.00")]
    [InlineData("得分99.00分", "得分98.00分", "98.00")]
    [InlineData("得50分", "得48分", "48")]
    public void A_report_that_contradicts_its_sheets_is_wrong(string right, string wrong, string culprit) => Assert.Contains(culprit, Culprits(Report + Sheets, right, wrong));

    [Fact]
    public void Of_a_result_said_twice_both_are_shown()
    {
        var finding = Assert.Single(Check((Report + Sheets).Replace("巡查42次", "巡查48次", StringComparison.Ordinal)), f => f.Rule == "P182");
        Assert.Equal(["42", "48"], finding.Figures.Select(f => f.Figure.Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_agrees_is_not_accused() => Assert.All([BaseData, Report + Sheets], text => Assert.Empty(Check(text).Where(f => f.Level <= Level.Warning && f.Rule[0] is 'P' or 'B')));

    private static string[] Culprits(string text, string right, string wrong)
    {
        var at = text.IndexOf(right, StringComparison.Ordinal);
        var found = Check(text[..at] + wrong + text[(at + right.Length)..]).Where(f => f.Rule[0] is 'P' or 'B' && f.Level <= Level.Warning);
        return [.. found.SelectMany(f => f.Figures).Where(f => f.Role == FindingFigure.Culprit).Select(f => f.Figure.Text).Distinct()];
    }

    private static IReadOnlyList<Finding> Check(string text) =>
        Checker.Check(AccountReader.ReadText("示例县示例局2024年度部门决算\n\n" + text.Replace('→', '\t'))).Findings;
}
