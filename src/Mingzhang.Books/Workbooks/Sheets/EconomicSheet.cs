using Mingzhang.Accounts;

namespace Mingzhang.Books;

internal static class EconomicSheet
{
    public static readonly BookSheet Form = new("经济分类", "Economic classes",
    [
        new("经济科目代码", Takes.Economic, "部门预算支出经济分类款级代码（5 位）", "30201"),
        new("资金", Takes.Choice, "下拉选择", "一般公共预算财政拨款", [.. Choices.Funds.Keys]),
        new("支出性质", Takes.Choice, "一般公共预算的基本支出必填；四川格式还要填项目支出和其他两本预算", "基本支出", [.. Choices.Natures.Keys]),
        new("功能科目代码", Takes.Function, "四川格式填写，其他格式可不填", "2012601", Optional: true),
        new("决算", Takes.Money, "本年支出决算数", "38400"),
    ]);

    public static IEnumerable<Entered[]> Rows(YearRecords records) =>
        records.Economic.Select(e => new Entered[] { e.Economic, Choices.Name(Choices.Funds, e.Fund), Choices.Name(Choices.Natures, e.Nature), e.Function, e.Amount });

    public static List<EconomicEntry> Read(IReadOnlyList<BookRow> rows)
    {
        var entries = new List<EconomicEntry>();
        foreach (var row in rows)
        {
            var economic = row.Economic("经济科目代码");
            var known = row.Choice("资金", Choices.Funds, out var fund) & row.Choice("支出性质", Choices.Natures, out var nature);
            var function = row.Has("功能科目代码") ? row.Function("功能科目代码") : null;
            var amount = row.Required("决算");
            if (economic is null || !known) continue;
            if (entries.Exists(e => e.Economic == economic && e.Fund == fund && e.Nature == nature && e.Function == function)) row.Problem("经济科目代码", $"科目 {economic} 填了两次；请合并。", $"Code {economic} stands here twice; put the rows together.");
            entries.Add(new(economic, fund, nature, amount, function));
            row.Says("决算", new(Concepts.Expenditure) { Economic = economic, Fund = fund.Granted() ?? Fund.All, Nature = nature, Function = function });
        }
        return entries;
    }
}
