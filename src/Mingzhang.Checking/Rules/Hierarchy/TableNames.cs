using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Hierarchy;

/// <summary>The names that a document's own tables, or else the code book, give to function codes.</summary>
internal sealed class TableNames
{
    private readonly AccountSet account;
    private readonly Dictionary<string, string> names;

    private TableNames(AccountSet account, Dictionary<string, string> names) => (this.account, this.names) = (account, names);

    public static TableNames Of(AccountSet account)
    {
        var printed = account.Tables.Where(t => FunctionRows.Tables.Contains(t.Kind)).SelectMany(CodeNames.Printed);
        return new(account, printed.GroupBy(p => p.Code, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.MaxBy(p => p.Name.Length).Name, StringComparer.Ordinal));
    }

    /// <summary>The tables' name; the book's for classes and sections that the tables print no row for.</summary>
    public string? Official(string code) => names.GetValueOrDefault(code) ?? FunctionCodes.Find(code, account.Year)?.Name;

    public bool IsPrinted(string code) => names.ContainsKey(code);

    /// <summary>The printed name is neither the tables' nor the book's, nor cut short from one of them.</summary>
    public bool Differs(string code, string printed) =>
        Official(code) is { } official && CodeNames.Compare(printed, official) == NameMatch.Different
        && !(FunctionCodes.Find(code, account.Year) is { } entry && CodeNames.Compare(printed, entry.Name) is NameMatch.Same or NameMatch.Truncated);

    /// <summary>
    /// The code that reading found; else the only item of the tables with this name; else the only one with the amount that the
    /// paragraph gives. Two ways that disagree leave it open.
    /// </summary>
    public string? CodeOf(ItemClaim claim)
    {
        if (claim.Code is not null) return claim.Code;
        if (claim.Item is null) return null;
        var byName = Only(names.Where(n => n.Key.Length == 7 && CodeNames.Compare(claim.Item, n.Value) == NameMatch.Same).Select(n => n.Key));
        return byName ?? ByAmount(claim);
    }

    private string? ByAmount(ItemClaim claim)
    {
        var amount = account.Figures.FirstOrDefault(f => f.Place.Line >= claim.Place.Line && f.Address is { Stage: Stage.Final, Measure: Measure.Value, Year: AccountYear.Current, Function: { } function } && function.StartsWith("名:", StringComparison.Ordinal));
        if (amount is not { Value: > 0 } || !amount.Address!.Function!.EndsWith(claim.Item!, StringComparison.Ordinal)) return null;
        return Only(account.Figures.Where(f => f.Place is { InTable: true, Part: Part.Tables } && f.Common == amount.Common && f.Address is { Nature: Nature.All, Function.Length: 7 } a && a.Concept == Concepts.Expenditure).Select(f => f.Address!.Function!));
    }

    private static string? Only(IEnumerable<string> codes) => codes.Distinct(StringComparer.Ordinal).Take(2).ToList() is [var code] ? code : null;
}
