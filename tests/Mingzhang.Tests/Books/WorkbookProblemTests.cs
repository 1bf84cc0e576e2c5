using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Mingzhang.Books;

namespace Mingzhang.Tests.Books;

/// <summary>
/// What goes wrong in hand-filled workbooks: each case breaks one cell of a good workbook; the golden text holds sheet, cell and remedy.
/// Set MINGZHANG_APPROVE=1 to write the golden texts anew.
/// </summary>
public class WorkbookProblemTests
{
    private static readonly Dictionary<string, Action<SpreadsheetDocument>> Breaks = new(StringComparer.Ordinal)
    {
        ["workbook-text-in-amount"] = d => Set(d, "支出", "F4", "约五万"),
        ["workbook-unknown-code"] = d => Set(d, "支出", "A4", "2999901"),
        ["workbook-parent-code"] = d => Set(d, "支出", "A4", "20126"),
        ["workbook-code-twice"] = d => CopyRow(d, "支出", 4, 5),
        ["workbook-budget-without-final"] = d => Set(d, "支出", "F4", ""),
        ["workbook-over-budget"] = d => SetAll(d, "支出", ("E4", "0.01"), ("G4", "")),
        ["workbook-negative-count"] = d => Set(d, "数量", "B5", "-3"),
        ["workbook-formula-error"] = d => SetError(d, "收入", "D4"),
        ["workbook-merged-cells"] = d => Merge(d, "收入", "A4:A5"),
        ["workbook-sheet-missing"] = d => Rename(d, "支出", "支出表"),
        ["workbook-head-renamed"] = d => Set(d, "收入", "D1", "数额"),
        ["workbook-old-form"] = d => Set(d, "单位", "B12", "0"),
        ["workbook-other-workbook"] = d => Rename(d, "单位", "Sheet1"),
        ["workbook-fund-of-other-income"] = d => Set(d, "收入", "C4", "其他资金"),
        ["workbook-unit-of-money"] = d => Set(d, "单位", "B6", "亿元"),
        ["workbook-finer-than-a-fen"] = d => Set(d, "会议培训", "B3", "12.345"),
        ["workbook-basic-does-not-agree"] = d => Set(d, "经济分类", "E4", "1"),
        ["workbook-overdrawn"] = d => Set(d, "收入", "D4", "0.01"),
        ["workbook-weights"] = d => Set(d, "绩效指标", "G4", "21"),
        ["workbook-stray-project"] = d => Set(d, "绩效指标", "A4", "没有这个项目"),
        ["workbook-project-without-money"] = d => Set(d, "绩效目标", "A5", "没有资金的项目"),
        ["workbook-projects-of-last-year"] = d => Set(d, "上年数", "B6", "1"),
    };

    /// <summary>A department with a project that spent something last year too.</summary>
    private static YearRecords WithProjects => Enumerable.Range(0, 40).Select(seed => InventedDepartment.Of(seed, "hunan-2023")).First(r => r.Projects.Sum(p => p.Money[0].Previous) > 10_000);

    public static TheoryData<string> Cases { get; } = [.. Breaks.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_broken_workbook_names_sheet_cell_and_remedy(string name)
    {
        var file = new MemoryStream();
        YearWorkbook.Write(file, name.StartsWith("workbook-project", StringComparison.Ordinal) ? WithProjects : InventedDepartment.Of(5, "hunan-2023"));
        using (var document = SpreadsheetDocument.Open(file, isEditable: true)) Breaks[name](document);
        file.Position = 0;
        var reading = YearWorkbook.Read(file);
        Assert.NotEmpty(reading.Problems);
        Assert.Equal(reading.Problems.All(p => p.IsWarning), reading.Records is not null);
        Golden.Equal(name, reading.Problems);
    }

    private static Worksheet SheetOf(SpreadsheetDocument document, string name)
    {
        var workbook = document.WorkbookPart!;
        var id = workbook.Workbook.Sheets!.Elements<Sheet>().First(s => s.Name == name).Id!.Value!;
        return ((WorksheetPart)workbook.GetPartById(id)).Worksheet;
    }

    private static Cell CellOf(SpreadsheetDocument document, string sheet, string reference) => SheetOf(document, sheet).Descendants<Cell>().First(c => c.CellReference == reference);

    private static void Set(SpreadsheetDocument document, string sheet, string reference, string text)
    {
        var cell = CellOf(document, sheet, reference);
        cell.RemoveAllChildren();
        cell.DataType = text.Length == 0 ? null : CellValues.InlineString;
        if (text.Length > 0) cell.Append(new InlineString(new Text(text)));
    }

    private static void SetAll(SpreadsheetDocument document, string sheet, params (string Reference, string Text)[] cells)
    {
        foreach (var (reference, text) in cells) Set(document, sheet, reference, text);
    }

    private static void SetError(SpreadsheetDocument document, string sheet, string reference)
    {
        var cell = CellOf(document, sheet, reference);
        cell.RemoveAllChildren();
        cell.DataType = CellValues.Error;
        cell.Append(new CellFormula("1/0"), new CellValue("#DIV/0!"));
    }

    private static void CopyRow(SpreadsheetDocument document, string sheet, uint from, uint to)
    {
        foreach (var cell in SheetOf(document, sheet).Descendants<Row>().First(r => r.RowIndex! == from).Elements<Cell>().Take(6))
            Set(document, sheet, cell.CellReference!.Value!.Replace(from.ToString(System.Globalization.CultureInfo.InvariantCulture), to.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal), cell.InlineString?.InnerText ?? cell.CellValue?.Text ?? "");
    }

    private static void Merge(SpreadsheetDocument document, string sheet, string range)
    {
        var worksheet = SheetOf(document, sheet);
        worksheet.InsertAfter(new MergeCells(new MergeCell { Reference = range }), worksheet.GetFirstChild<SheetProtection>());
    }

    private static void Rename(SpreadsheetDocument document, string from, string to) => document.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().First(s => s.Name == from).Name = to;
}
