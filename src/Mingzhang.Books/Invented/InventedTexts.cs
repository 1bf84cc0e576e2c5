using Mingzhang.Accounts;

namespace Mingzhang.Books;

/// <summary>Words for every place that asks for some: duties, reasons for every difference, purposes.</summary>
internal static class InventedTexts
{
    private static readonly string[] MoreReasons = ["业务量增加", "新增专项工作任务", "人员增加", "价格上涨"];
    private static readonly string[] LessReasons = ["压减一般性支出", "项目任务减少", "厉行节约", "部分工作调整到下年实施"];

    public static YearTexts Of(Chance chance, YearAccount account) => new()
    {
        Duties = ["贯彻执行有关法律法规和政策，拟订本区有关工作计划并组织实施。", "承担本区有关业务的管理、服务和指导工作。", "完成上级交办的其他任务。"],
        Offices = chance.Some(["办公室", "业务科", "综合科", "信息技术科"], chance.Whole(1, 4)),
        SubordinateUnits = chance.Coin(25) ? [account.Entity + "信息中心", account.Entity + "服务站"] : [],
        Reasons = Reasons(chance, account.Facts),
        Purposes = Purposes(account.Facts),
        Parts = new Dictionary<TextPart, IReadOnlyList<string>>
        {
            [TextPart.PerformanceWork] = ["按照预算绩效管理要求，组织开展了年度绩效自评。"],
            [TextPart.OverallResults] = ["年度任务按计划完成，资金按规定使用。"],
            [TextPart.Problems] = ["部分项目的支付进度前慢后快，主要是合同约定集中在年末验收付款。"],
            [TextPart.Improvements] = ["提前安排采购和验收，均衡支付进度。"],
            [TextPart.UseOfResults] = ["自评结果用于编制下一年度预算，并随部门决算公开。"],
            [TextPart.Thrift] = ["严格执行经费支出标准，从严控制“三公”经费和一般性支出。"],
            [TextPart.Others] = ["无。"],
        },
    };

    /// <summary>Why the year differs from the last one and from its budgets, wherever it does.</summary>
    private static Dictionary<Address, string> Reasons(Chance chance, Facts facts)
    {
        var reasons = new Dictionary<Address, string>();
        foreach (var (address, amount) in facts.Exact)
        {
            if (address.Stage != Stage.Final || address.Year != AccountYear.Current) continue;
            if (facts.Exact.TryGetValue(address.Previous, out var previous)) reasons[address.ChangeFrom(address.Previous)] = Reason(chance, amount - previous);
            foreach (var stage in new[] { Stage.InitialBudget, Stage.AdjustedBudget })
                if (facts.Exact.TryGetValue(address.At(stage), out var budget)) reasons[address.CompletionOf(address.At(stage))] = Reason(chance, amount - budget);
        }
        return reasons;
    }

    private static string Reason(Chance chance, decimal difference) => chance.Pick(difference > 0 ? MoreReasons : LessReasons);

    private static Dictionary<Address, string> Purposes(Facts facts) => new (Concept Concept, string Purpose)[]
    {
        (Concepts.Meetings, "召开业务工作会议，部署年度任务"),
        (Concepts.Training, "开展业务培训，讲解有关规范"),
        (Concepts.Reception, "外地同行来访交流发生的接待支出"),
        (Concepts.ForeignReception, "外国同行来访交流发生的接待支出"),
        (Concepts.VehicleRunning, "车辆燃料费、维修费、保险费等支出"),
        (Concepts.OverseasTravel, "业务交流"),
    }.Where(p => facts.Exact.GetValueOrDefault(new Address(p.Concept)) > 0).ToDictionary(p => new Address(p.Concept), p => p.Purpose);
}
