using Mingzhang.Accounts;

namespace Mingzhang.Books;

internal static class ExpenditureSheet
{
    private const string Reason = "与年初预算差异的原因";

    public static readonly BookSheet Form = new("支出", "Expenditure",
    [
        new("科目代码", Takes.Function, "功能分类项级代码（7 位）", "2012604"),
        new("资金", Takes.Choice, "下拉选择", "一般公共预算财政拨款", [.. Choices.Funds.Keys]),
        new("支出性质", Takes.Choice, "下拉选择", "项目支出", [.. Choices.Natures.Keys]),
        new("年初预算", Takes.Money, "没有安排填 0", "550000"),
        new("全年预算", Takes.Money, "调整后的预算数", "610000"),
        new("决算", Takes.Money, "本年支出决算数", "580200"),
        new(Reason, Takes.Words, "不写“主要原因是”和句号；相等可不填", "上年结转的数字化加工资金在本年支出", Optional: true),
    ]);

    public static IEnumerable<Entered[]> Rows(YearRecords records)
    {
        var told = new HashSet<Address>();
        foreach (var e in records.Expenditure)
        {
            var subject = Subject(e.Function, e.Fund);
            var reason = subject is not null && told.Add(subject) ? records.Texts.Reasons.GetValueOrDefault(subject) : null;
            yield return [e.Function, Choices.Name(Choices.Funds, e.Fund), Choices.Name(Choices.Natures, e.Nature), e.InitialBudget, e.AdjustedBudget, e.Final, reason];
        }
    }

    /// <summary>The item of a grant as the text speaks of it; other money has no paragraph of its own.</summary>
    private static Address? Subject(string function, FundSource fund)
    {
        if (fund.Granted() is not { } granted) return null;
        var item = new Address(Concepts.Expenditure) { Fund = granted, Function = function };
        return item.CompletionOf(item.At(Stage.InitialBudget));
    }

    public static List<ExpenditureEntry> Read(IReadOnlyList<BookRow> rows, Dictionary<Address, string> reasons)
    {
        var entries = new List<ExpenditureEntry>();
        foreach (var row in rows)
        {
            var function = row.Function("科目代码");
            var known = row.Choice("资金", Choices.Funds, out var fund) & row.Choice("支出性质", Choices.Natures, out var nature);
            var (initial, adjusted) = (row.Yuan("年初预算"), row.Yuan("全年预算"));
            if (!row.Has("决算") && (initial ?? adjusted) is not null) row.Problem("决算", "有预算而没有决算；没有支出请填 0。", "There is a budget and no final amount; type 0 where nothing was spent.");
            var final = row.Yuan("决算") ?? 0;
            if (function is null || !known) continue;
            if (entries.Exists(e => e.Function == function && e.Fund == fund && e.Nature == nature)) row.Problem("科目代码", $"科目 {function} 的同一资金、同一性质填了两次；请合并。", $"Code {function} stands here twice with the same fund and nature; put the rows together.");
            if (adjusted is { } budget && final > budget && !row.Has(Reason)) row.Warn("决算", $"决算 {final} 超过全年预算 {budget}；请核对，并在“{Reason}”说明。", $"{final} was spent of a budget of {budget}; check it and give the reason.");
            entries.Add(new(function, fund, nature, initial, adjusted, final));
            var fact = new Address(Concepts.Expenditure) { Function = function, Fund = fund.Granted() ?? Fund.All, Nature = nature };
            foreach (var (head, stage) in new[] { ("年初预算", Stage.InitialBudget), ("全年预算", Stage.AdjustedBudget), ("决算", Stage.Final) }) row.Says(head, fact.At(stage));
            if (row.Has(Reason) && Subject(function, fund) is { } subject) reasons.TryAdd(subject, row.Words(Reason));
        }
        return entries;
    }

    public static WritingPlace? PlaceOf(Address subject) => subject is { Measure: Measure.Completion, Function: { } code } ? new(Form.Name, code, Reason) : null;
}
