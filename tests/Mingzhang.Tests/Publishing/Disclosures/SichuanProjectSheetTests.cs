using Mingzhang.Accounts;
using Mingzhang.Books;
using Mingzhang.Publishing.Disclosures;

namespace Mingzhang.Tests.Publishing.Disclosures;

public class SichuanProjectSheetTests
{
    private const string Name = "设施维修经费";

    private static SheetMoney Money(Concept source, decimal budget, decimal final) => new(new(source) { Scope = Scope.Project(Name) }, budget, budget, final);

    private static readonly SelfEvaluation Project = new()
    {
        Project = Name,
        Money = [Money(Concepts.ProjectFunds, 200000, 196900), Money(Concepts.ProjectCurrentGrant, 200000, 196900), Money(Concepts.ProjectOtherFunds, 0, 0)],
        ExpectedGoal = "按计划完成。",
        AchievedGoal = "已完成。",
        ExecutionReason = "招标结余",
        Indicators = [new("产出指标", "数量指标", "维修设施", "=4处", "4处", 40), new("成本指标", "经济成本指标", "维修成本", "≤20万元", "19.69万元", 20), new("效益指标", "社会效益指标", "服务人次", "≥100人次", "120人次", 20), new("满意度指标", "服务对象满意度指标", "群众满意度", "≥90%", "95%", 10)],
    };

    private static Disclosure Of(SelfEvaluation project) =>
        DisclosureComposer.Compose(Derivation.Of(InventedDepartment.Of(1, "sichuan") with { Projects = [project] }));

    private static IReadOnlyList<string> Rows(SelfEvaluation project) =>
        [.. Of(project).Tables.Single(t => t.Kind == TableKind.ProjectScore).Rows.Select(r => string.Join('|', r.Select(c => c.Text)))];

    [Fact]
    public void The_sheet_is_that_of_the_form()
    {
        var rows = Rows(Project);
        Assert.Equal(["项目资金（万元）", "|全年预算数|全年执行数|预算执行率", "年度资金总额|20.00|19.69|0.9845", "其中：财政拨款|20.00|19.69|0.9845", "其他资金|0.00|0.00|"], rows.Skip(2).Take(5));
        Assert.Equal("一级指标|二级指标|三级指标|年度指标值|实际完成值|分值/权重（百分制）|得分|扣分原因分析", rows[9]);
        Assert.Equal(["得分|100|99.85|招标结余", "预算执行率（10分）|100%|98.45%|10|9.85|招标结余"], rows.Skip(10).Take(2));
    }

    [Fact]
    public void Kinds_that_were_not_used_keep_their_line_and_costs_stand_under_output() => Assert.Equal(
    [
        "产出指标|数量指标|维修设施|=4处|4处|40|40|", "质量指标||||||", "时效指标||||||", "经济成本指标|维修成本|≤20万元|19.69万元|20|20|",
        "效益指标|经济效益指标||||||", "社会效益指标|服务人次|≥100人次|120人次|20|20|", "生态效益指标||||||", "可持续影响指标||||||",
        "满意度指标|服务对象满意度指标|群众满意度|≥90%|95%|10|10|",
    ], Rows(Project).Skip(12));

    [Fact]
    public void Points_lost_on_the_execution_rate_wait_for_their_reason() =>
        Assert.Contains(Of(Project with { ExecutionReason = "" }).Open, p => p.Chinese.Contains(Name + "预算执行率", StringComparison.Ordinal));
}
