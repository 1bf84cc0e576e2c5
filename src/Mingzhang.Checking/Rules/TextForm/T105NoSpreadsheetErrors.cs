using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.TextForm;

/// <summary>#DIV/0!, #REF! and their like, columns too narrow for their number, scientific notation.</summary>
internal sealed class T105NoSpreadsheetErrors() : TextRule("未见电子表格的错误值", "no spreadsheet error is printed", Errors)
{
    private static readonly PhraseList Errors = new("#DIV/0!", "#DIV/0", "#REF!", "#N/A", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "####");

    protected override void Look(Stretch stretch, Faults faults)
    {
        foreach (var hit in Errors.In(stretch.Text))
            faults.Add(stretch, hit.Start, hit.Phrase.Length, Level.Error,
                $"印出了电子表格的错误值{hit.Phrase}{Where(stretch)}。", $"The spreadsheet error {hit.Phrase} is printed{WhereEn(stretch)}.",
                hit.Phrase.StartsWith("#DIV", StringComparison.Ordinal) ? "除数为0时留空或填“不适用”" : "改为应填的数");
    }

    private static string Where(Stretch stretch) => stretch.Row is { Label.Length: > 0 } row ? $"（{stretch.Table!.Name}，{row.Label}行）" : "";
    private static string WhereEn(Stretch stretch) => stretch.Row is { Label.Length: > 0 } row ? $" ({stretch.Table!.Name}, row {row.Label})" : "";
}
