namespace Mingzhang.Accounts;

/// <summary>
/// The departmental economic classification (部门预算支出经济分类科目: 类 3, 款 5 digits), complete for the rows of 公开06表 since 2018.
/// </summary>
public static class EconomicCodes
{
    private static readonly Lazy<CodeBook> Book = new(() => CodeBook.Load("economic-classification.tsv"));

    /// <summary>Classes of 基本支出, the rows of 公开06表; other classes repeat some of their names.</summary>
    private static readonly string[] BasicClasses = ["301", "302", "303", "307", "310", "399"];

    /// <summary>Issuing costs of debt: codes of class 307 that 公开06表 has no row for.</summary>
    private static readonly string[] NotInForm = ["30703", "30704"];

    /// <summary>The official entry of a code; null if the book does not hold it, which says nothing about the code.</summary>
    public static CodeEntry? Entry(string code, int? year = null) => Book.Value.Find(code, year);

    /// <summary>The 类 and 款 that the book holds for a fiscal year, official names only, by code.</summary>
    public static IReadOnlyList<CodeEntry> Of(int year) =>
        Book.Value.Below("").Where(e => e.Status != CodeStatus.Variant && e.Holds(year)).DistinctBy(e => e.Code).OrderBy(e => e.Code, StringComparer.Ordinal).ToList();

    /// <summary>All names in the book, each once.</summary>
    public static IEnumerable<string> Names => Book.Value.Names;

    /// <summary>Every entry of a code, the official one first, then usual variants.</summary>
    public static IReadOnlyList<CodeEntry> All(string code) => Book.Value.WithCode(code);

    /// <summary>The official name of a code, null if the book does not hold it.</summary>
    public static string? Name(string code, int? year = null) => Entry(code, year)?.Name;

    /// <summary>The 5-digit codes of a class that 公开06表 prints as rows, in order.</summary>
    public static IReadOnlyList<string> Below(string @class, int? year = null) =>
        Book.Value.Below(@class).Where(e => e.Code.Length == 5 && e.Status == CodeStatus.Seen && e.Holds(year)).Select(e => e.Code).Distinct(StringComparer.Ordinal).Except(NotInForm, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();

    /// <summary>
    /// The code of a name as printed (印刷费 → 30202; 费用 and 费 are one at its end). A name of several classes leads to that of
    /// 公开06表; null where it leads to none or to more than one code.
    /// </summary>
    public static string? Find(string name)
    {
        var entries = Book.Value.WithName(name);
        if (entries.Count == 0) entries = Book.Value.WithName(Other(name));
        var codes = entries.Select(e => e.Code).Distinct(StringComparer.Ordinal).ToList();
        if (codes.Count > 1) codes.RemoveAll(code => !BasicClasses.Contains(code[..3]));
        return codes.Count == 1 ? codes[0] : null;
    }

    private static string Other(string name)
    {
        var key = CodeName.Key(name);
        return key.EndsWith("费用", StringComparison.Ordinal) ? key[..^1] : key.EndsWith('费') ? key + "用" : key;
    }
}
