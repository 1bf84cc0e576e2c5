using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Narrative;

/// <summary>Names of classes, sections and items as the document's own tables print them.</summary>
internal sealed class PrintedNames
{
    private static readonly int[] Digits = [3, 5, 7];
    private readonly Dictionary<int, Dictionary<string, TableRow>> byLevel = [];
    private readonly Dictionary<string, string> byCode = new(StringComparer.Ordinal);

    private PrintedNames(IEnumerable<TableRow> rows)
    {
        foreach (var digits in Digits) byLevel[digits] = new(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (row.Code is not { Length: 3 or 5 or 7 } code || row.Label.Length == 0) continue;
            byLevel[code.Length].TryAdd(CodeName.Key(row.Label), row);
            byCode.TryAdd(code, row.Label);
        }
    }

    public static PrintedNames Of(AccountSet account) =>
        new(account.Tables.Where(t => t.Kind is TableKind.Income or TableKind.Expenditure or TableKind.GeneralPublicExpenditure or TableKind.GovernmentFund or TableKind.StateCapital).SelectMany(t => t.Rows));

    /// <summary>The tables print names of this level, so that one that they do not print is worth a look.</summary>
    public bool Has(int digits) => byLevel[digits].Count > 0;
    public bool Contains(string name, int digits) => byLevel[digits].ContainsKey(CodeName.Key(name));
    public string? Of(string code) => byCode.GetValueOrDefault(code);
    public IEnumerable<string> Names(int digits) => byLevel[digits].Values.Select(r => r.Label);
}
