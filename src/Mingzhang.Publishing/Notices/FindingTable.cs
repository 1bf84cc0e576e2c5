using System.Globalization;
using Mingzhang.Accounts;
using Mingzhang.Checking;
using Mingzhang.Checking.Rules;
using Mingzhang.Publishing.Disclosures;
using Mingzhang.Publishing.Disclosures.Tables;

namespace Mingzhang.Publishing.Notices;

/// <summary>Findings as a table to be worked off: where, what is printed, what is wrong with it, what it should be, by what authority, and what was done.</summary>
internal static class FindingTable
{
    /// <summary>Two places show a contradiction; further ones stand in the report.</summary>
    private const int Quotes = 2;

    private static readonly (string Head, int Width)[] Columns = [("序号", 5), ("位置", 16), ("文中内容", 26), ("问题", 30), ("应为", 18), ("依据", 20), ("整改情况", 14)];

    public static PrintedTable Of(string title, IReadOnlyList<NumberedFinding> findings, AccountSet account, Func<string, RulePage?> rule) => new()
    {
        Kind = TableKind.Unknown,
        Title = title,
        HeadRows = 1,
        Landscape = true,
        Widths = [.. Columns.Select(c => c.Width)],
        Rows = [[.. Columns.Select(c => Cells.Head(c.Head))], .. findings.Select(f => Row(f, account, rule))],
    };

    private static IReadOnlyList<TableCell> Row(NumberedFinding numbered, AccountSet account, Func<string, RulePage?> rule)
    {
        var finding = numbered.Finding;
        var quotes = Quotation.Of(finding, account).Take(Quotes).ToList();
        return
        [
            Cells.Code(numbered.Number.ToString(CultureInfo.InvariantCulture)),
            new(string.Join("；", quotes.Select(q => PlaceText.Of(q.Place, Language.Chinese)))),
            new(string.Join("；", quotes.Select(q => q.Text).Where(t => t.Length > 0).Select(t => $"“{t}”"))),
            new(finding.Message),
            new(ChangeText.Suggestion(finding, Language.Chinese) ?? ""),
            new($"{(finding.Authority.Length > 0 ? finding.Authority : rule(finding.Rule).Title(Language.Chinese))}（规则{finding.Rule}）"),
            Cells.Blank,
        ];
    }
}
