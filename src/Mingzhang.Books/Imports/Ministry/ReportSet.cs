using System.Globalization;
using System.Text.RegularExpressions;

namespace Mingzhang.Books;

/// <summary>The tables of an export by their numbers: 03 for 财决03表, 08-1, 附03; whichever of sheet name and title tells it.</summary>
internal sealed partial class ReportSet(IReadOnlyList<RawSheet> sheets, Problems problems)
{
    private const int HeadRows = 5;

    private readonly Dictionary<string, ReportSheet> tables = sheets.Select(s => (Number: NumberOf(s), Sheet: s)).Where(s => s.Number is not null)
        .DistinctBy(s => s.Number).ToDictionary(s => s.Number!, s => new ReportSheet(s.Sheet), StringComparer.Ordinal);

    public Problems Problems { get; } = problems;

    public bool IsOne => tables.Count > 0;

    public ReportSheet? Find(string number) => tables.GetValueOrDefault(number);

    public ReportSheet? Wanted(string number, string title)
    {
        if (Find(number) is { } table) return table;
        Problems.Warn("", "", $"导出文件里没有财决{number}表（{title}）；相关内容没有填入，请补导或手工填写。", $"The export lacks table {number} ({title}); what it holds was not filled in: export it too, or type it.");
        return null;
    }

    /// <summary>Yuan in a cell; — and blanks are none. Text in an amount is said, with its cell.</summary>
    public decimal Yuan(ReportSheet sheet, RawRow row, int? column)
    {
        if (column is not { } at || row.At(at) is not { IsBlank: false } cell) return 0;
        var text = cell.Text.Trim().Replace(",", "", StringComparison.Ordinal);
        if (text.Trim('—', '-', '－', '–').Length == 0) return 0;
        if (!cell.IsError && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var yuan)) return Math.Round(yuan, 2, MidpointRounding.AwayFromZero);
        Problems.Add(sheet.Name, cell.Reference, $"“{cell.Text}”不是金额；请改正后重新导入。", $"\"{cell.Text}\" is not an amount; mend it and import again.");
        return 0;
    }

    private static string? NumberOf(RawSheet sheet)
    {
        if (ByTab().Match(sheet.Name) is { Success: true } tab) return (tab.Groups[1].Value == "F" ? "附" : "") + tab.Groups[2].Value + (tab.Groups[3].Success ? "-" + tab.Groups[3].Value : "");
        var heads = sheet.Rows.TakeWhile(r => r.Number <= HeadRows).SelectMany(r => r.Cells.Values).Select(c => c.Text).Prepend(sheet.Name);
        return heads.Select(h => ByTitle().Match(h)).FirstOrDefault(m => m.Success)?.Groups[1].Value;
    }

    [GeneratedRegex(@"^([ZF])(\d\d)(?:[_-](\d))?\s", RegexOptions.CultureInvariant)]
    private static partial Regex ByTab();

    [GeneratedRegex(@"财决(附?\d\d(?:-\d)?)表", RegexOptions.CultureInvariant)]
    private static partial Regex ByTitle();
}
