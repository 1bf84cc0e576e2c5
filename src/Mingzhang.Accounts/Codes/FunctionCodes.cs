namespace Mingzhang.Accounts;

/// <summary>
/// The function classification (支出功能分类科目: 类 3, 款 5, 项 7 digits) by fiscal year, as far as published accounts show it.
/// Source: 政府收支分类科目 of the years, as printed in published final accounts and budgets of 2020 to 2026.
/// </summary>
public static class FunctionCodes
{
    private static readonly Lazy<CodeBook> Book = new(() => CodeBook.Load("function-classification.tsv"));

    /// <summary>The official entry of a code in a year; null if the book does not hold it, which says nothing about the code.</summary>
    public static CodeEntry? Find(string code, int? year = null) => Book.Value.Find(code, year);

    /// <summary>The 类, 款 and 项 that the book holds for a fiscal year, official names only, by code.</summary>
    public static IReadOnlyList<CodeEntry> Of(int year) =>
        Book.Value.Below("").Where(e => e.Status != CodeStatus.Variant && e.Holds(year)).DistinctBy(e => e.Code).OrderBy(e => e.Code, StringComparer.Ordinal).ToList();

    /// <summary>Every entry of a code, current and former names and usual variants.</summary>
    public static IReadOnlyList<CodeEntry> All(string code) => Book.Value.WithCode(code);

    /// <summary>Whether any year's book carries the name at the level of so many digits. The book is not complete: no is no proof.</summary>
    public static bool HasName(string name, int digits) => Book.Value.WithName(name).Any(e => e.Code.Length == digits);

    /// <summary>The 3-digit class of a name (一般公共服务支出 → 201), former names included; null if it is no class.</summary>
    public static string? ClassOf(string name) => Only(Codes(name, 3, null));

    /// <summary>
    /// The code of a 类/款/项 as printed: 7 digits with an item, 5 with a section, 3 with a class alone. Null where the names
    /// lead to none or to more than one code: a doubtful name is never guessed.
    /// </summary>
    /// <param name="className">类 as printed, with or without its mark; null where none is printed.</param>
    /// <param name="sectionName">款, likewise.</param>
    /// <param name="itemName">项, likewise.</param>
    /// <param name="year">Names of that fiscal year go first; a former name is accepted where it leads to one code.</param>
    /// <param name="printed">Codes with their names in the same document's tables: they go before the book.</param>
    public static string? Resolve(string? className, string? sectionName, string? itemName, int? year, IReadOnlyList<PrintedCode>? printed = null)
    {
        var classes = Level(className, 3, year, printed);
        var sections = Below(Level(sectionName, 5, year, printed), classes);
        var items = Below(Below(Level(itemName, 7, year, printed), sections), classes);
        return Only(itemName is not null ? items : sectionName is not null ? sections : classes);
    }

    /// <summary>Candidates of one level; null where no name was printed, so that nothing is ruled out.</summary>
    private static HashSet<string>? Level(string? name, int digits, int? year, IReadOnlyList<PrintedCode>? printed)
    {
        if (name is null) return null;
        var codes = Codes(name, digits, year);
        if (printed is null) return codes;
        var key = CodeName.Key(name);
        foreach (var row in printed)
            if (row.Code.Length == digits && string.Equals(CodeName.Key(row.Name), key, StringComparison.Ordinal)) codes.Add(row.Code);
        return Preferred(codes, printed);
    }

    /// <summary>Where the document's tables print some of the candidates, the others are out.</summary>
    private static HashSet<string> Preferred(HashSet<string> codes, IReadOnlyList<PrintedCode> printed)
    {
        if (codes.Count < 2) return codes;
        var used = codes.Where(code => printed.Any(row => row.Code.StartsWith(code, StringComparison.Ordinal))).ToHashSet(StringComparer.Ordinal);
        return used.Count > 0 ? used : codes;
    }

    private static HashSet<string>? Below(HashSet<string>? codes, HashSet<string>? above) =>
        codes is null || above is null ? codes
        : codes.Where(code => above.Any(a => code.StartsWith(a, StringComparison.Ordinal))).ToHashSet(StringComparer.Ordinal);

    private static HashSet<string> Codes(string name, int digits, int? year)
    {
        var level = Book.Value.WithName(name).Where(e => e.Code.Length == digits).ToList();
        var held = level.Where(e => e.Holds(year)).ToList();
        return (held.Count > 0 ? held : level).Select(e => e.Code).ToHashSet(StringComparer.Ordinal);
    }

    private static string? Only(HashSet<string>? codes) => codes is { Count: 1 } ? codes.First() : null;
}
