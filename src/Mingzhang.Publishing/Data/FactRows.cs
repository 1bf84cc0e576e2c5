using System.Globalization;
using Mingzhang.Accounts;
using Mingzhang.Checking;
using Mingzhang.Publishing.Disclosures;

namespace Mingzhang.Publishing.Data;

/// <summary>Every figure of a disclosure, once, whatever often it is printed: what it measures, its value and unit.</summary>
internal static class FactRows
{
    private static readonly DataField[] Fields =
    [
        new("address", "string", "地址", "address") { Required = true },
        new("name", "string", "含义", "meaning in Chinese") { Required = true },
        new("name_en", "string", "英文含义", "meaning in English") { Required = true },
        new("concept", "string", "指标", "concept") { Required = true, Key = ("concepts", "concept") },
        new("function", "string", "功能分类科目代码", "function code") { Key = ("functions", "code") },
        new("economic", "string", "经济分类科目代码", "economic code") { Key = ("economics", "code") },
        new("fund", "string", "资金来源", "fund") { Required = true, OneOf = Enum.GetNames<Fund>() },
        new("nature", "string", "支出性质", "nature of the expenditure") { Required = true, OneOf = Enum.GetNames<Nature>() },
        new("stage", "string", "预决算阶段", "stage") { Required = true, OneOf = Enum.GetNames<Stage>() },
        new("year", "year", "年度", "year") { Required = true },
        new("scope", "string", "范围", "scope") { Required = true, OneOf = Enum.GetNames<ScopeKind>() },
        new("scope_name", "string", "范围名称", "name of the scope"),
        new("measure", "string", "度量", "measure") { Required = true, OneOf = Enum.GetNames<Measure>() },
        new("base", "string", "比较对象的地址", "address of what it is compared with"),
        new("value", "number", "数值", "value in the unit") { Required = true },
        new("unit", "string", "单位", "unit"),
        new("text", "string", "所印文字", "as printed") { Required = true },
        new("times", "integer", "出现次数", "times printed") { Required = true },
    ];

    public static DataTable Of(Disclosure disclosure)
    {
        var rows = disclosure.Figures.GroupBy(f => (f.Address, f.Text, f.Unit)).Select(g => Row(g.First(), g.Count(), disclosure.Year)).ToList();
        return new("figures", "全部数字", "all figures", Fields, rows);
    }

    private static string[] Row(PrintedFigure figure, int times, int year)
    {
        var a = figure.Address;
        return
        [
            a.ToString(), AddressText.Chinese(a), AddressText.English(a), a.Concept.Key, Known(a.Function, code => FunctionCodes.Find(code, year)), Known(a.Economic, code => EconomicCodes.Entry(code, year)),
            a.Fund.ToString(), a.Nature.ToString(), a.Stage.ToString(), Whole(a.Year == AccountYear.Previous ? year - 1 : year), a.Scope.Kind.ToString(), a.Scope.Name ?? "", a.Measure.ToString(), a.Base?.ToString() ?? "",
            figure.Value.ToString("0.############", CultureInfo.InvariantCulture), figure.Unit.Text, figure.Text, Whole(times),
        ];
    }

    /// <summary>Only what the code book of the package holds can point into it; the address keeps the rest.</summary>
    private static string Known(string? code, Func<string, CodeEntry?> find) => code is not null && find(code) is not null ? code : "";

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
