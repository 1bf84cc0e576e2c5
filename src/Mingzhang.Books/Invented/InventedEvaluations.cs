using Mingzhang.Accounts;

namespace Mingzhang.Books;

/// <summary>Self-evaluations that rest on the money of the accounts: the projects share out the project expenditure, the department has it all.</summary>
internal static class InventedEvaluations
{
    private static readonly string[] Names = ["资料整理经费", "设施维修经费", "信息系统运维经费", "业务宣传经费", "设备更新经费"];

    public static YearRecords AddTo(YearRecords records, Chance chance)
    {
        var spending = records.Expenditure;
        var projects = spending.Where(e => e.Nature == Nature.Project && e.Fund == FundSource.GeneralPublic).Select((e, i) => (Entry: e, i)).GroupBy(p => p.i % 3).ToList();
        var only = spending.Where(e => e.Nature == Nature.Project).All(e => e.Fund == FundSource.GeneralPublic);
        return records with
        {
            Overall = Overall(records, chance),
            Projects = only ? projects.Select(p => Project(Names[p.Key], [.. p.Select(x => x.Entry)], chance, LastYear(records))).ToList() : [],
        };
    }

    private static SelfEvaluation Overall(YearRecords records, Chance chance)
    {
        var all = new Address(Concepts.Expenditure);
        var money = new List<SheetMoney> { Sum(all, records.Expenditure) };
        foreach (var (fund, source) in new[] { (Fund.GeneralPublic, FundSource.GeneralPublic), (Fund.GovernmentFund, FundSource.GovernmentFund), (Fund.StateCapital, FundSource.StateCapital) })
            money.Add(Sum(all with { Fund = fund }, records.Expenditure.Where(e => e.Fund == source)));
        money.Add(Sum(new Address(Concepts.ProjectOtherFunds) { Scope = Scope.Project("整体支出") }, records.Expenditure.Where(e => e.Fund == FundSource.Other)));
        if (records.Expenditure.All(e => e.Nature is Nature.Basic or Nature.Project))
            money.AddRange(new[] { Nature.Basic, Nature.Project }.Select(nature => Sum(all with { Nature = nature }, records.Expenditure.Where(e => e.Nature == nature))));
        return new()
        {
            Money = money,
            ExpectedGoal = "按计划完成年度各项业务工作，资金使用合规。",
            AchievedGoal = "年度各项业务工作按计划完成，资金使用合规。",
            Indicators = Indicators(chance, cost: false),
            ExecutionReason = "部分款项按合同约定跨年支付",
        };
    }

    private static SelfEvaluation Project(string name, IReadOnlyList<ExpenditureEntry> entries, Chance chance, decimal? pace)
    {
        var scope = Scope.Project(name);
        return new()
        {
            Project = name,
            ProjectKind = "业务工作经费",
            Money = [WithPrevious(Sum(new Address(Concepts.ProjectFunds) { Scope = scope }, entries), pace), Sum(new Address(Concepts.ProjectCurrentGrant) { Scope = scope }, entries)],
            ExpectedGoal = "按计划完成项目任务。",
            AchievedGoal = "项目任务按计划完成。",
            Indicators = Indicators(chance, cost: chance.Coin(40)),
            ExecutionReason = "部分款项按合同约定跨年支付",
        };
    }

    /// <summary>What was spent on projects last year, by what is spent this year; null where nobody said.</summary>
    private static decimal? LastYear(YearRecords records)
    {
        var spent = records.Expenditure.Where(e => e.Nature == Nature.Project).Sum(e => e.Final);
        return spent > 0 && records.Stated.TryGetValue(new Address(Concepts.Expenditure) { Nature = Nature.Project }.Previous, out var last) ? last / spent : null;
    }

    /// <summary>By its last digit of yuan a project went on at the pace of all, is new, shrank, or is not known.</summary>
    private static SheetMoney WithPrevious(SheetMoney money, decimal? pace) => money.Final is not { } final || pace is not { } going ? money
        : ((int)(Math.Floor(final) % 10)) switch
        {
            < 5 => money with { Previous = Math.Floor(final * going * 100) / 100 },
            5 or 6 => money with { Previous = 0 },
            7 or 8 => money with { Previous = Math.Floor(final * going * 60) / 100 },
            _ => money,
        };

    private static SheetMoney Sum(Address source, IEnumerable<ExpenditureEntry> entries)
    {
        var list = entries.ToList();
        return list.Count == 0 ? new(source, null, null, null) : new(source, list.Sum(e => e.InitialBudget ?? 0), list.Sum(e => e.AdjustedBudget ?? 0), list.Sum(e => e.Final));
    }

    /// <summary>90 points beside the 10 of the execution rate; some targets are missed, and say why.</summary>
    private static List<IndicatorRecord> Indicators(Chance chance, bool cost)
    {
        var missed = chance.Coin(20);
        var indicators = new List<IndicatorRecord>
        {
            new("产出指标", "数量指标", "整理资料数量", "≥500件", missed ? "450件" : "520件", 20, Reason: missed ? "部分资料移交较晚" : ""),
            new("产出指标", "质量指标", "验收合格率", "≥98%", "99.2%", cost ? 10 : 20),
            new("产出指标", "时效指标", "按期完成率", "≥95%", "100%", 10),
            new("效益指标", "社会效益指标", "服务群众人次", "≥1000人次", "1180人次", cost ? 10 : 20),
            new("效益指标", "可持续影响指标", "服务能力", "持续提升", "持续提升", 10),
            new("满意度指标", "服务对象满意度指标", "服务对象满意度", "≥90%", "96%", 10),
        };
        if (cost) indicators.Insert(3, new("成本指标", "经济成本指标", "单件整理成本", "≤80元", "76元", 20));
        return indicators;
    }
}
