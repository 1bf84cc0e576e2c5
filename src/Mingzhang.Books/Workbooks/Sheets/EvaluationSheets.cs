using Mingzhang.Accounts;

namespace Mingzhang.Books;

/// <summary>绩效目标, 绩效资金, 绩效指标: rows of the department as a whole and of each project, told apart by their first cell.</summary>
internal static class EvaluationSheets
{
    private const string Whole = "整体支出";
    internal const string LastYear = "上年决算";

    private static readonly Dictionary<string, Address> WholeSources = new(StringComparer.Ordinal)
    {
        ["资金总额"] = new(Concepts.Expenditure),
        ["一般公共预算"] = new(Concepts.Expenditure) { Fund = Fund.GeneralPublic },
        ["政府性基金"] = new(Concepts.Expenditure) { Fund = Fund.GovernmentFund },
        ["国有资本经营预算"] = new(Concepts.Expenditure) { Fund = Fund.StateCapital },
        ["其他资金"] = new(Concepts.ProjectOtherFunds) { Scope = Scope.Project(Whole) },
        ["基本支出"] = new(Concepts.Expenditure) { Nature = Nature.Basic },
        ["项目支出"] = new(Concepts.Expenditure) { Nature = Nature.Project },
    };

    private static readonly Dictionary<string, Concept> ProjectSources = new(StringComparer.Ordinal)
    {
        ["资金总额"] = Concepts.ProjectFunds,
        ["当年财政拨款"] = Concepts.ProjectCurrentGrant,
        ["上年结转资金"] = Concepts.ProjectCarryOver,
        ["其他资金"] = Concepts.ProjectOtherFunds,
    };

    public static readonly BookSheet Goals = new("绩效目标", "Goals",
    [
        new("对象", Takes.Words, "“整体支出”或项目名称", "馆库维修经费"), new("项目类别", Takes.Words, "业务工作经费、运行维护经费或专项资金", "运行维护经费", Optional: true),
        new("预期目标", Takes.Words, "", "完成馆库屋面和消防设施维修。"), new("实际完成情况", Takes.Words, "", "维修完工并通过验收。"), new("执行率未达 100% 的原因", Takes.Words, "", "", Optional: true),
    ]);

    public static readonly BookSheet Money = new("绩效资金", "Funds evaluated",
    [
        new("对象", Takes.Words, "“整体支出”或项目名称", "馆库维修经费"), new("资金来源", Takes.Choice, "每个对象先填资金总额一行", "资金总额", [.. WholeSources.Keys.Union(ProjectSources.Keys)]),
        new("年初预算", Takes.Money, "", "150000", Optional: true), new("全年预算", Takes.Money, "", "150000", Optional: true), new("全年执行", Takes.Money, "", "148900", Optional: true), new(LastYear, Takes.Money, "湖南的基础数据表用，填在项目的资金总额一行；今年新增的项目填 0，不知道不填", "162000", Optional: true),
    ]);

    public static readonly BookSheet Indicators = new("绩效指标", "Indicators",
    [
        new("对象", Takes.Words, "“整体支出”或项目名称", "馆库维修经费"), new("一级指标", Takes.Choice, "", "产出指标", ["成本指标", "产出指标", "效益指标", "满意度指标"]), new("二级指标", Takes.Words, "数量指标、质量指标、时效指标……", "数量指标"),
        new("三级指标", Takes.Words, "", "维修库房"), new("年度指标值", Takes.Words, "如 ≥98%", "=4间"), new("实际完成值", Takes.Words, "", "4间"), new("分值", Takes.Plain, "各指标合计 90，另 10 分为预算执行率", "20"),
        new("得分比例", Takes.Plain, "百分数；只有定性指标没有完全达到时填", "", Optional: true), new("偏差原因", Takes.Words, "未得满分必填", "", Optional: true), new("佐证", Takes.Words, "只供内部核查，不公开", "", Optional: true),
    ]);

    private static IEnumerable<SelfEvaluation> All(YearRecords records) => records.Overall is { } overall ? [overall, .. records.Projects] : records.Projects;

    public static IEnumerable<Entered[]> GoalRows(YearRecords records) => All(records).Select(e => new Entered[] { e.Project ?? Whole, e.ProjectKind, e.ExpectedGoal, e.AchievedGoal, e.ExecutionReason });

    public static IEnumerable<Entered[]> MoneyRows(YearRecords records) =>
        from e in All(records)
        from m in e.Money
        select new Entered[] { e.Project ?? Whole, e.Project is null ? Choices.Name(WholeSources, m.Source) : Choices.Name(ProjectSources, m.Source.Concept), m.InitialBudget, m.AdjustedBudget, m.Final, m.Previous };

    public static IEnumerable<Entered[]> IndicatorRows(YearRecords records) =>
        from e in All(records)
        from i in e.Indicators
        select new Entered[] { e.Project ?? Whole, i.First, i.Second, i.Name, i.Target, i.Actual, i.Weight, i.Share, i.Reason, i.Evidence };

    public static YearRecords Read(IReadOnlyList<BookRow> goals, IReadOnlyList<BookRow> money, IReadOnlyList<BookRow> indicators, YearRecords so)
    {
        var evaluations = goals.Select(row => new SelfEvaluation
        {
            Project = row.Words("对象") is var name && name == Whole ? null : name,
            ProjectKind = row.Words("项目类别"),
            ExpectedGoal = row.Words("预期目标"),
            AchievedGoal = row.Words("实际完成情况"),
            ExecutionReason = row.Words("执行率未达 100% 的原因"),
            Money = [.. money.Where(m => m.Words("对象") == row.Words("对象")).Select(ReadMoney).OfType<SheetMoney>()],
            Indicators = [.. indicators.Where(i => i.Words("对象") == row.Words("对象")).Select(ReadIndicator)],
        }).ToList();
        foreach (var stray in money.Concat(indicators).Where(r => !goals.Any(g => g.Words("对象") == r.Words("对象"))))
            stray.Problem("对象", $"“{stray.Words("对象")}”在“绩效目标”表中没有；名称要一致，或先在那里填一行。", $"\"{stray.Words("对象")}\" is not on the sheet of goals; use the same name, or give it a row there first.");
        foreach (var bare in goals.Where(g => g.Words("对象") != Whole && !money.Any(m => m.Words("对象") == g.Words("对象"))))
            bare.Problem("对象", $"项目“{bare.Words("对象")}”在“绩效资金”表中没有资金；请填它的资金总额，不再实施的项目删去本行。", $"The project \"{bare.Words("对象")}\" has no money on the sheet of funds; type its total there, or delete this row if the project has ended.");
        return so with { Overall = evaluations.Find(e => e.Project is null), Projects = [.. evaluations.Where(e => e.Project is not null)] };
    }

    private static SheetMoney? ReadMoney(BookRow row)
    {
        var name = row.Words("对象");
        Address source;
        if (name == Whole)
        {
            if (!row.Choice("资金来源", WholeSources, out source)) return null;
        }
        else if (row.Choice("资金来源", ProjectSources, out var concept)) source = new(concept) { Scope = Scope.Project(name) };
        else return null;
        foreach (var (head, stage) in new[] { ("年初预算", Stage.InitialBudget), ("全年预算", Stage.AdjustedBudget), ("全年执行", Stage.Final) }) row.Says(head, source.At(stage));
        row.Says(LastYear, source.Previous);
        return new(source, row.Yuan("年初预算"), row.Yuan("全年预算"), row.Yuan("全年执行"), row.Yuan(LastYear));
    }

    private static IndicatorRecord ReadIndicator(BookRow row)
    {
        var weight = row.Number("分值");
        foreach (var head in new[] { "年度指标值", "实际完成值", "分值", "得分比例" }) row.Says(head, new(Concepts.Score) { Scope = Scope.Indicator(row.Words("对象") + "/" + row.Words("三级指标")) });
        if (weight is null && !row.Has("分值")) row.Problem("分值", "没有填分值。", "The weight is missing.");
        return new(row.Words("一级指标"), row.Words("二级指标"), row.Words("三级指标"), row.Words("年度指标值"), row.Words("实际完成值"), weight ?? 0, row.Number("得分比例"), row.Words("偏差原因"), row.Words("佐证"));
    }
}
