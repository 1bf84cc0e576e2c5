using Mingzhang.Accounts;

namespace Mingzhang.Publishing.Disclosures;

/// <summary>Names as the tables print them, and as the text names an item in full.</summary>
internal static class FunctionNames
{
    public static string Of(string code, int year) => FunctionCodes.Find(code, year)?.Name ?? code;

    /// <summary>一般公共服务支出（类）档案事务（款）档案馆（项）</summary>
    public static string InFull(string item, int year) => $"{Of(item[..3], year)}（类）{Of(item[..5], year)}（款）{Of(item, year)}（项）";

    /// <summary>一般公共服务（类）支出</summary>
    public static string Class(string code, int year)
    {
        var name = Of(code, year);
        return (name.EndsWith("支出", StringComparison.Ordinal) ? name[..^2] : name) + "（类）支出";
    }
}
