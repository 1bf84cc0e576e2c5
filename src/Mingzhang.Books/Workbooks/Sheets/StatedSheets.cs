using Mingzhang.Accounts;

namespace Mingzhang.Books;

/// <summary>Sheets of fixed lines, one fact each: counts and events of the year, last year's totals, and budgets that no table breaks down.</summary>
internal static class StatedSheets
{
    private static readonly (string Label, Address Fact)[] CountLines =
    [
        ("因公出国（境）团组（个）", new(Concepts.OverseasGroups)), ("因公出国（境）人次", new(Concepts.OverseasPersons)), ("国内公务接待批次", new(Concepts.ReceptionBatches)), ("国内公务接待人次", new(Concepts.ReceptionPersons)), ("外事接待批次（四川格式）", new(Concepts.ForeignReceptionBatches)), ("外事接待人次（四川格式）", new(Concepts.ForeignReceptionPersons)),
        ("更新购置公务用车（辆）", new(Concepts.VehiclesBought)), ("年末公务用车保有量（辆）", new(Concepts.VehiclesKept)), ("年末车辆合计（辆）", new(Concepts.VehicleFleet)),
        .. InventedStatements.VehicleKinds.Select(kind => ($"其中：{kind}", new Address(Concepts.VehicleFleetKind) { Scope = Scope.Other(LabelKey.Of(kind)) })),
        ("单价100万元（含）以上设备（台、套）", new(Concepts.Equipment100)), ("会议人数", new(Concepts.MeetingPersons)), ("培训人数", new(Concepts.TrainingPersons)),
    ];

    private static readonly (string Label, Address Fact)[] EventLines = [("会议费", new(Concepts.Meetings)), ("培训费", new(Concepts.Training)), ("节庆、晚会、论坛、赛事", new(Concepts.Festivals)), ("外事接待费（四川格式，已含在公务接待费中）", new(Concepts.ForeignReception))];

    private static readonly (string Label, Address Fact)[] PreviousLines =
    [
        ("收、支总计", new(Concepts.IncomeGrandTotal)), ("财政拨款收、支总计", new(Concepts.IncomeGrandTotal) { Fund = Fund.Fiscal }), ("一般公共预算财政拨款支出", new(Concepts.Expenditure) { Fund = Fund.GeneralPublic }),
        ("项目支出", new(Concepts.Expenditure) { Nature = Nature.Project }), ("公用经费", new(Concepts.Expenditure) { Fund = Fund.GeneralPublic, Nature = Nature.Public }), ("机关运行经费", new(Concepts.OperatingExpenses)),
    ];

    private static readonly (string Label, Address Fact)[] BudgetLines =
        [("公用经费", new Address(Concepts.Expenditure) { Fund = Fund.GeneralPublic, Nature = Nature.Public }.At(Stage.InitialBudget)), ("政府采购金额", new Address(Concepts.Procurement).At(Stage.InitialBudget))];

    public static readonly BookSheet Counts = new("数量", "Counts", [new("项目", Takes.Words, "不要改动本列"), new("数量", Takes.Count, "没有填 0", "14")]) { FixedRows = [.. CountLines.Select(l => l.Label)] };

    public static readonly BookSheet Events = new("会议培训", "Meetings and training",
        [new("项目", Takes.Words, "不要改动本列"), new("金额", Takes.Money, "没有填 0", "4900"), new("内容", Takes.Words, "接在“用于”之后", "召开全区档案工作会议", Optional: true)])
    { FixedRows = [.. EventLines.Select(l => l.Label)] };

    public static readonly BookSheet Previous = new("上年数", "Last year",
        [new("项目", Takes.Words, "不要改动本列"), new("上年决算数", Takes.Money, "上年公开的决算数；新成立的单位不填", "3338200", Optional: true), new("增减原因", Takes.Words, "不写“主要原因是”和句号", "馆库维修任务减少", Optional: true)])
    { FixedRows = [.. PreviousLines.Select(l => l.Label)] };

    public static readonly BookSheet Budgets = new("控制预算", "Budgets to keep to",
        [new("项目", Takes.Words, "不要改动本列；湖南的基础数据表用"), new("本年预算数", Takes.Money, "年初批复的预算；不知道不填，表中印“——”", "380000", Optional: true)])
    { FixedRows = [.. BudgetLines.Select(l => l.Label)] };

    public static IEnumerable<Entered[]> CountRows(YearRecords records) => CountLines.Select(l => new Entered[] { l.Label, Known(records, l.Fact) });
    public static IEnumerable<Entered[]> EventRows(YearRecords records) => EventLines.Select(l => new Entered[] { l.Label, Known(records, l.Fact), records.Texts.Purposes.GetValueOrDefault(l.Fact) });
    public static IEnumerable<Entered[]> PreviousRows(YearRecords records) => PreviousLines.Select(l => new Entered[] { l.Label, Known(records, l.Fact.Previous), records.Texts.Reasons.GetValueOrDefault(l.Fact.ChangeFrom(l.Fact.Previous)) });

    public static IEnumerable<Entered[]> BudgetRows(YearRecords records) => BudgetLines.Select(l => new Entered[] { l.Label, Known(records, l.Fact) });

    private static decimal? Known(YearRecords records, Address fact) => records.Stated.TryGetValue(fact, out var value) ? value : null;

    public static void ReadCounts(IReadOnlyList<BookRow> rows, Dictionary<Address, decimal> stated) => Read(rows, CountLines, (row, fact) =>
    {
        if (row.Count("数量") is { } count) stated[fact] = count;
        row.Says("数量", fact);
    });

    public static void ReadEvents(IReadOnlyList<BookRow> rows, Dictionary<Address, decimal> stated, Dictionary<Address, string> purposes) => Read(rows, EventLines, (row, fact) =>
    {
        if (row.Yuan("金额") is { } amount) stated[fact] = amount;
        row.Says("金额", fact);
        if (row.Has("内容")) purposes[fact] = row.Words("内容");
    });

    public static void ReadPrevious(IReadOnlyList<BookRow> rows, Dictionary<Address, decimal> stated, Dictionary<Address, string> reasons) => Read(rows, PreviousLines, (row, fact) =>
    {
        if (row.Yuan("上年决算数") is { } amount) stated[fact.Previous] = amount;
        row.Says("上年决算数", fact.Previous);
        if (row.Has("增减原因")) reasons[fact.ChangeFrom(fact.Previous)] = row.Words("增减原因");
    });

    public static void ReadBudgets(IReadOnlyList<BookRow> rows, Dictionary<Address, decimal> stated) => Read(rows, BudgetLines, (row, fact) =>
    {
        if (row.Yuan("本年预算数") is { } amount) stated[fact] = amount;
        row.Says("本年预算数", fact);
    });

    private static void Read(IReadOnlyList<BookRow> rows, (string Label, Address Fact)[] lines, Action<BookRow, Address> take)
    {
        foreach (var row in rows)
            if (Array.Find(lines, l => l.Label == row.Words("项目")).Fact is { } fact) take(row, fact);
    }

    public static WritingPlace? PlaceOf(Address subject) => subject.Measure == Measure.Value
        ? Array.Find(EventLines, l => l.Fact == subject).Label is { } happening ? new(Events.Name, happening, "内容") : null
        : Array.Find(PreviousLines, l => l.Fact == subject.Quantity && subject.Base == l.Fact.Previous).Label is { } total ? new(Previous.Name, total, "增减原因") : null;
}
