using Mingzhang.Accounts;

namespace Mingzhang.Books;

/// <summary>收入支出决算表 of one budget (财决07表, 09, 11): by item what was there, came in and was spent.</summary>
internal sealed class GrantReport
{
    private const string Spent = "本年支出";

    public GrantReport(ReportSet set, FundSource fund, string number)
    {
        Fund = fund;
        var sheet = fund == FundSource.GeneralPublic ? set.Wanted(number, "一般公共预算财政拨款收入支出决算表") : set.Find(number);
        if (sheet is null) return;
        int? opening = sheet.Column("年初结转和结余") ?? sheet.Column("年初财政拨款结转和结余"), income = sheet.Column("本年收入"), basic = sheet.Column(Spent, "基本支出"), project = sheet.Column(Spent, "项目支出");
        foreach (var (code, row) in sheet.Items)
        {
            Opening[code] = Opening.GetValueOrDefault(code) + set.Yuan(sheet, row, opening);
            Income[code] = Income.GetValueOrDefault(code) + set.Yuan(sheet, row, income);
            Add(code, Nature.Basic, set.Yuan(sheet, row, basic));
            Add(code, Nature.Project, set.Yuan(sheet, row, project));
        }
    }

    public FundSource Fund { get; }
    public Dictionary<string, decimal> Opening { get; } = new(StringComparer.Ordinal);
    public Dictionary<string, decimal> Income { get; } = new(StringComparer.Ordinal);
    public Dictionary<(string Function, Nature Nature), decimal> Spending { get; } = [];

    private void Add(string code, Nature nature, decimal amount) => Spending[(code, nature)] = Spending.GetValueOrDefault((code, nature)) + amount;
}
