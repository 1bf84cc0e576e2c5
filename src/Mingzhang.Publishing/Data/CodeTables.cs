using Mingzhang.Accounts;

namespace Mingzhang.Publishing.Data;

/// <summary>The code books that the figures point into.</summary>
internal static class CodeTables
{
    public static DataTable Concepts { get; } = new("concepts", "指标", "concepts",
    [
        new("concept", "string", "指标", "concept") { Required = true },
        new("name", "string", "中文名称", "name in Chinese") { Required = true },
        new("name_en", "string", "英文名称", "name in English") { Required = true },
        new("kind", "string", "数量种类", "kind of quantity") { Required = true, OneOf = Enum.GetNames<QuantityKind>() },
    ], [.. Accounts.Concepts.All.Select(c => new[] { c.Key, c.Chinese, c.English, c.Kind.ToString() })])
    { PrimaryKey = "concept" };

    public static DataTable Functions(int year) => Codes("functions", "支出功能分类科目", "function classification", FunctionCodes.Of(year));

    public static DataTable Economics(int year) => Codes("economics", "部门预算支出经济分类科目", "economic classification", EconomicCodes.Of(year));

    private static DataTable Codes(string name, string chinese, string english, IEnumerable<CodeEntry> entries) => new(name, chinese, english,
    [
        new("code", "string", "科目代码", "code") { Required = true },
        new("name", "string", "科目名称", "name") { Required = true },
        new("parent", "string", "上级科目代码", "code above"),
    ], [.. entries.Select(e => new[] { e.Code, e.Name, e.Code.Length > 3 ? e.Code[..^2] : "" })])
    { PrimaryKey = "code" };
}
