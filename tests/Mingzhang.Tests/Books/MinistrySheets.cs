using System.Globalization;
using Mingzhang.Accounts;
using Mingzhang.Books;

namespace Mingzhang.Tests.Books;

internal sealed record MinistrySheet(string Name, string[][] Rows, IReadOnlyList<string> Merged);

/// <summary>A department's money laid out as the ministry's program exports it: tab names, titles, heads over merged cells, yuan, — for what does not apply.</summary>
internal sealed class MinistrySheets(YearRecords records, bool codesInThreeCells)
{
    private static readonly string[] Four = ["年初结转和结余", "本年收入", "本年支出", "年末结转和结余"];
    private readonly IReadOnlyDictionary<Address, decimal> facts = Derivation.Of(records).Facts.Exact;

    public static List<MinistrySheet> Of(YearRecords records, bool codesInThreeCells)
    {
        var sheets = new MinistrySheets(records, codesInThreeCells);
        List<MinistrySheet> all = [sheets.Balances(), sheets.Income(), sheets.Spending(), sheets.Grant("Z07 一般公共预算财政拨款收入支出决算表(财决07表)", Fund.GeneralPublic, FundSource.GeneralPublic), sheets.Grant("Z09 政府性基金预算财政拨款收入支出决算表(财决09表)", Fund.GovernmentFund, FundSource.GovernmentFund), sheets.Grant("Z11 国有资本经营预算财政拨款收入支出决算表(财决11表)", Fund.StateCapital, FundSource.StateCapital)];
        all.Add(sheets.Classes("Z08_1 一般公共预算财政拨款基本支出决算明细表(财决08-1表)", Nature.Basic));
        if (records.Form == "sichuan") all.Add(sheets.Classes("Z08_2 一般公共预算财政拨款项目支出决算明细表(财决08-2表)", Nature.Project));
        all.Add(new("F03 机构运行信息表(财决附03表)", [["机构运行信息表"], ["项目", "行次", "预算数", "统计数"]], []));
        return all;
    }

    private MinistrySheet Income() => Flat("Z03 收入决算表(财决03表)", "收入决算表", ["本年收入合计", "财政拨款收入", "上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入"], Functions(),
        (f, i) => i == 0 ? At(new(Concepts.Income) { Function = f }) : i == 1 ? At(new(Concepts.GrantIncome) { Fund = Fund.Fiscal, Function = f }) : At(new(Source(i)) { Function = f }));

    private static Concept Source(int i) => new[] { Concepts.SuperiorSubsidy, Concepts.UndertakingIncome, Concepts.OperatingIncome, Concepts.AffiliateRemittance, Concepts.OtherIncome }[i - 2];

    private MinistrySheet Spending() => Flat("Z04 支出决算表(财决04表)", "支出决算表", ["本年支出合计", "基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出"], Functions(),
        (f, i) => At(new(Concepts.Expenditure) { Function = f, Nature = new[] { Nature.All, Nature.Basic, Nature.Project, Nature.UpwardRemittance, Nature.Operating, Nature.AffiliateSubsidy }[i] }));

    /// <summary>Other money's balances stand in the first row: the export has them by item, the records in sum.</summary>
    private MinistrySheet Balances()
    {
        var first = Functions()[0];
        decimal Sum(Func<CarryOverEntry, decimal> of) => records.CarryOver.Sum(of);
        return Flat("Z02 收入支出决算表(财决02表)", "收入支出决算表", ["年初结转和结余", "使用非财政拨款结余", "结余分配"], Functions(), (f, i) => f != first ? 0 : i == 0 ? Sum(e => e.Opening) : i == 1 ? Sum(e => e.SurplusUsed) : Sum(e => e.Distributed));
    }

    private MinistrySheet Grant(string name, Fund fund, FundSource source)
    {
        var rows = Titled(name[4..name.IndexOf('(', StringComparison.Ordinal)], 4 + 12);
        rows.Add(["科目编码", "", "", "科目名称", .. Four.SelectMany(g => new[] { g, "", "" })]);
        rows.Add(["类", "款", "项", "", .. Four.SelectMany(_ => new[] { "合计", "基本支出", "项目支出" })]);
        rows.Add(["栏次", "", "", "", .. Enumerable.Range(1, 12).Select(n => n.ToString(CultureInfo.InvariantCulture))]);
        var functions = Functions();
        var general = records.CarryOver.Where(e => e.Fund == source && e.Function is null).Sum(e => e.Opening);
        foreach (var f in functions)
        {
            var spent = new Address(Concepts.Expenditure) { Fund = fund, Function = f };
            var opening = source == FundSource.GeneralPublic ? (f == functions[0] ? general : 0) : records.CarryOver.Where(e => e.Fund == source && e.Function == f).Sum(e => e.Opening);
            rows.Add([.. Head(f), .. new[] { opening, 0, opening, At(new(Concepts.GrantIncome) { Fund = fund, Function = f }), 0, 0, At(spent), At(spent with { Nature = Nature.Basic }), At(spent with { Nature = Nature.Project }), 0, 0, 0 }.Select(Text)]);
        }
        return new(name, [.. rows], ["A1:P1", "A3:C3", "D3:D4", "E3:G3", "H3:J3", "K3:M3", "N3:P3"]);
    }

    private MinistrySheet Classes(string name, Nature nature)
    {
        var codes = EconomicCodes.Of(records.Year).Where(e => e.Code.Length == 5).Select(e => e.Code).ToList();
        var rows = Titled(name[6..name.IndexOf('(', StringComparison.Ordinal)], 5 + codes.Count);
        rows.Add(["科目编码", "", "", "科目名称", "合计", .. codes.Select(c => EconomicCodes.Name(c[..3], records.Year)!)]);
        rows.Add(["类", "款", "项", "", "", .. codes.Select(c => EconomicCodes.Name(c, records.Year)!)]);
        var functions = records.Form == "sichuan" ? Functions() : Functions()[..1];
        foreach (var f in functions)
        {
            var row = new Address(Concepts.Expenditure) { Fund = Fund.GeneralPublic, Nature = nature, Function = records.Form == "sichuan" ? f : null };
            rows.Add([.. Head(f), "", .. codes.Select(c => Text(At(row with { Economic = c })))]);
        }
        return new(name, [.. rows], ["A1:P1", "A3:C3"]);
    }

    private MinistrySheet Flat(string name, string title, string[] heads, List<string> functions, Func<string, int, decimal> amount)
    {
        var rows = Titled(title, 4 + heads.Length);
        rows.Add(["科目编码", "", "", "科目名称", .. heads]);
        rows.Add(["类", "款", "项", "", .. heads.Select(_ => "")]);
        rows.Add([.. Head(functions[0][..3]), .. heads.Select(_ => "1.00")]);
        rows.AddRange(functions.Select(f => (string[])[.. Head(f), .. heads.Select((_, i) => Text(amount(f, i)))]));
        return new(name, [.. rows], ["A3:C3", "E3:E4"]);
    }

    private static List<string[]> Titled(string title, int width) => [[title], ["编制单位：某单位", .. Enumerable.Repeat("", width - 2), "金额单位：元"]];

    private string[] Head(string code) => codesInThreeCells && code.Length == 7 ? [code[..3], code[3..5], code[5..], "某科目"] : [code, "", "", "某科目"];

    private List<string> Functions() => [.. facts.Keys.Where(a => a.Function?.Length == 7).Select(a => a.Function!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private decimal At(Address address) => facts.GetValueOrDefault(address);

    private static string Text(decimal amount) => amount == 0 ? "—" : amount.ToString("0.00", CultureInfo.InvariantCulture);
}
