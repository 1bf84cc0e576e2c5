using Mingzhang.Accounts;

namespace Mingzhang.Tests.Examples;

/// <summary>What the archives say of their year in words.</summary>
internal static class QingshiWords
{
    private static readonly Address Spent = new(Concepts.Expenditure);

    public static YearTexts Texts { get; } = new()
    {
        Duties = ["集中管理全区各机关、团体、企业事业单位的档案，负责档案的接收、征集、整理、保管和利用。", "承担馆藏档案的数字化、保护和修复，维护区电子档案管理平台。", "编辑出版档案史料，开展档案宣传和查阅服务。"],
        Offices = ["办公室", "接收征集室", "保管利用室", "信息技术室"],
        Reasons = Reasons(),
        Purposes = new Dictionary<Address, string>
        {
            [new(Concepts.Meetings)] = "召开全区档案工作会议，部署全年档案工作",
            [new(Concepts.Training)] = "开展档案业务培训，讲解电子档案整理规范",
            [new(Concepts.Reception)] = "外地档案馆来馆交流发生的接待支出",
            [new(Concepts.VehicleRunning)] = "燃料费、维修费、保险费等支出",
        },
        Parts = new Dictionary<TextPart, IReadOnlyList<string>>
        {
            [TextPart.PerformanceWork] = ["本部门对年度内全部项目和部门整体支出开展了绩效自评，逐项核对了绩效目标的完成情况和资金的使用情况。"],
            [TextPart.OverallResults] = ["本部门完成了年度接收、整理和数字化任务，资金按规定使用，查阅服务得到群众认可。"],
            [TextPart.Problems] = ["数字化加工的验收集中在年末，部分款项跨年支付，形成结转。"],
            [TextPart.Improvements] = ["提前组织招标和中期验收，均衡支付进度。"],
            [TextPart.UseOfResults] = ["自评结果用于编制下一年度预算，并随部门决算公开。"],
            [TextPart.Others] = ["无。"],
        },
        Glossary = [("其他收入", "指单位取得的除财政拨款收入等以外的各项收入"), ("一般公共服务支出（类）档案事务（款）档案馆（项）", "指档案馆开展档案收集、整理、保管和利用方面的支出")],
    };

    private static Dictionary<Address, string> Reasons()
    {
        Address general = Spent with { Fund = Fund.GeneralPublic }, total = new(Concepts.IncomeGrandTotal), grants = total with { Fund = Fund.Fiscal }, operating = new(Concepts.OperatingExpenses);
        Address all = new(Concepts.ThreePublic), guests = new(Concepts.Reception), vehicles = new(Concepts.VehicleRunning);
        Address Item(string function) => (general with { Function = function }) is var item ? item.CompletionOf(item.At(Stage.InitialBudget)) : item;
        static Address Change(Address subject) => subject.ChangeFrom(subject.Previous);
        static Address Budget(Address subject) => subject.CompletionOf(subject.At(Stage.AdjustedBudget));
        return new()
        {
            [Change(total)] = "馆库维修任务减少，相应经费减少",
            [Change(grants)] = "馆库维修任务减少，相应经费减少",
            [Change(general)] = "馆库维修任务减少，相应支出减少",
            [Change(operating)] = "压缩办公费用",
            [Item("2012601")] = "年中人员晋级，工资性支出增加",
            [Item("2012604")] = "上年结转的数字化加工资金在本年支出",
            [Item("2080505")] = "缴费基数调整",
            [Item("2089999")] = "缴费基数调整",
            [Item("2101101")] = "缴费基数调整",
            [Item("2101103")] = "缴费基数调整",
            [Item("2210201")] = "缴存基数调整",
            [Budget(all)] = "厉行节约",
            [Change(all)] = "公务用车维修减少",
            [Budget(guests)] = "严格控制接待标准",
            [Change(guests)] = "外地档案馆来馆交流增多",
            [Budget(vehicles)] = "合理安排用车",
            [Change(vehicles)] = "维修次数减少",
        };
    }
}
