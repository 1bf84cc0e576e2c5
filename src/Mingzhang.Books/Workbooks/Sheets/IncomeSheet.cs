using Mingzhang.Accounts;

namespace Mingzhang.Books;

internal static class IncomeSheet
{
    public static readonly BookSheet Form = new("收入", "Income",
    [
        new("科目代码", Takes.Function, "功能分类项级代码（7 位）", "2012601"),
        new("收入来源", Takes.Choice, "下拉选择", "财政拨款收入", [.. Choices.Sources.Keys]),
        new("资金", Takes.Choice, "财政拨款收入选三本预算之一，其余选其他资金", "一般公共预算财政拨款", [.. Choices.Funds.Keys]),
        new("金额", Takes.Money, "本年收入决算数", "1969100"),
    ]);

    public static IEnumerable<Entered[]> Rows(YearRecords records) =>
        records.Income.Select(e => new Entered[] { e.Function, Choices.Name(Choices.Sources, e.Source), Choices.Name(Choices.Funds, e.Fund), e.Amount });

    public static List<IncomeEntry> Read(IReadOnlyList<BookRow> rows)
    {
        var entries = new List<IncomeEntry>();
        foreach (var row in rows)
        {
            var function = row.Function("科目代码");
            var known = row.Choice("收入来源", Choices.Sources, out var source) & row.Choice("资金", Choices.Funds, out var fund);
            var amount = row.Required("金额");
            if (function is null || !known) continue;
            if (source == Concepts.GrantIncome == (fund == FundSource.Other)) row.Problem("资金", "财政拨款收入的资金应是三本预算之一，其他来源的资金应是“其他资金”。", "Appropriation income comes from one of the three budgets, all other income from other funds.");
            if (entries.Exists(e => e.Function == function && e.Source == source && e.Fund == fund)) row.Problem("科目代码", $"科目 {function} 的这项收入填了两次；请合并。", $"This income of code {function} stands here twice; put the rows together.");
            entries.Add(new(source, fund, function, amount));
            row.Says("金额", new(source) { Function = function, Fund = fund.Granted() ?? Fund.All });
        }
        return entries;
    }
}
