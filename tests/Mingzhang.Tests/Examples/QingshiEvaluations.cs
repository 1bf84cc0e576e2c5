using Mingzhang.Accounts;

namespace Mingzhang.Tests.Examples;

/// <summary>The self-evaluation of the archives as a whole and of their two projects.</summary>
internal static class QingshiEvaluations
{
    private const decimal Basic = 2519998.54m;
    private const decimal Other = 18597.55m;

    public static SelfEvaluation Overall(decimal projects)
    {
        var spent = new Address(Concepts.Expenditure);
        return new()
        {
            Money =
            [
                new(spent, 2997600m, Basic + Other + 610000m, Basic + Other + projects), new(spent with { Fund = Fund.GeneralPublic }, 2997600m, Basic + 610000m, Basic + projects), new(spent with { Fund = Fund.GovernmentFund }, null, null, null),
                new(new(Concepts.ProjectOtherFunds) { Scope = Scope.Project("整体支出") }, 0m, Other, Other),
                new(spent with { Nature = Nature.Basic }, 2447600m, Basic + Other, Basic + Other), new(spent with { Nature = Nature.Project }, 550000m, 610000m, projects),
            ],
            ExpectedGoal = "完成档案接收3000卷，数字化加工50万页，做好查阅服务。",
            AchievedGoal = "接收档案3260卷，数字化加工52万页，接待查阅1874人次。",
            ExecutionReason = "数字化加工部分款项按合同约定跨年支付",
            Indicators =
            [
                new("产出指标", "数量指标", "接收档案", "≥3000卷", "3260卷", 20), new("产出指标", "数量指标", "数字化加工", "≥50万页", "52万页", 10),
                new("产出指标", "质量指标", "数字化合格率", "≥98%", "99.2%", 10), new("产出指标", "时效指标", "完成时间", "2024年12月31日前", "2024年12月20日", 10),
                new("效益指标", "社会效益指标", "接待查阅", "≥1800人次", "1874人次", 20), new("效益指标", "可持续影响指标", "档案保管条件", "持续改善", "持续改善", 10),
                new("满意度指标", "服务对象满意度指标", "查阅群众满意度", "≥95%", "97%", 10),
            ],
        };
    }

    public static SelfEvaluation Digitisation(decimal spent) => new()
    {
        Project = "档案数字化加工经费",
        ProjectKind = "业务工作经费",
        Money = Money("档案数字化加工经费", new(400000m, 460000m, spent), new(400000m, 400000m, spent - 60000m), new(0m, 60000m, 60000m)),
        ExpectedGoal = "完成数字化加工50万页。",
        AchievedGoal = "完成数字化加工52万页。",
        ExecutionReason = "部分款项按合同约定跨年支付",
        Indicators =
        [
            new("产出指标", "数量指标", "数字化加工页数", "≥50万页", "52万页", 20), new("产出指标", "质量指标", "加工合格率", "≥98%", "99.2%", 10), new("产出指标", "时效指标", "完成时间", "2024年12月31日前", "2024年12月20日", 10),
            new("成本指标", "经济成本指标", "每页加工成本", "≤0.85元", "0.83元", 20), new("效益指标", "社会效益指标", "线上可查档案比例", "≥60%", "63%", 20), new("满意度指标", "服务对象满意度指标", "查阅群众满意度", "≥95%", "97%", 10),
        ],
    };

    public static SelfEvaluation Repair(decimal spent) => new()
    {
        Project = "馆库维修经费",
        ProjectKind = "运行维护经费",
        Money = Money("馆库维修经费", new(150000m, 150000m, spent), new(150000m, 150000m, spent), null),
        ExpectedGoal = "完成馆库屋面和消防设施维修。",
        AchievedGoal = "馆库屋面和消防设施维修完工并通过验收。",
        ExecutionReason = "招标结余",
        Indicators =
        [
            new("产出指标", "数量指标", "维修库房", "=4间", "4间", 20), new("产出指标", "质量指标", "验收合格率", "=100%", "100%", 15), new("产出指标", "时效指标", "完成时间", "2024年11月30日前", "2024年11月12日", 15),
            new("效益指标", "社会效益指标", "库房安全事故", "=0起", "0起", 20), new("效益指标", "可持续影响指标", "库房使用年限", "持续延长", "持续延长", 10), new("满意度指标", "服务对象满意度指标", "职工满意度", "≥90%", "95%", 10),
        ],
    };

    private sealed record Amounts(decimal Initial, decimal Adjusted, decimal Final);

    private static List<SheetMoney> Money(string project, Amounts total, Amounts grant, Amounts? carried) =>
        new (Concept Source, Amounts? Amounts)[] { (Concepts.ProjectFunds, total), (Concepts.ProjectCurrentGrant, grant), (Concepts.ProjectCarryOver, carried), (Concepts.ProjectOtherFunds, null) }
            .Select(line => new SheetMoney(new(line.Source) { Scope = Scope.Project(project) }, line.Amounts?.Initial, line.Amounts?.Adjusted, line.Amounts?.Final)).ToList();
}
