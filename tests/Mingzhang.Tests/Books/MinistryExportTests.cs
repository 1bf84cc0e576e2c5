using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Mingzhang.Accounts;
using Mingzhang.Books;

namespace Mingzhang.Tests.Books;

public class MinistryExportTests
{
    [Theory]
    [InlineData("common", 3, false)]
    [InlineData("sichuan", 6, true)]
    public void Money_is_taken_over_by_its_heads(string form, int seed, bool codesInThreeCells)
    {
        var invented = InventedDepartment.Of(seed, form);
        var records = invented with { Procurement = [], Stated = new Dictionary<Address, decimal>(), Economic = [.. invented.Economic.Where(e => e.Fund == FundSource.GeneralPublic)] };
        var begun = new YearRecords { Entity = records.Entity, Year = records.Year, Form = form, IsAdministrative = records.IsAdministrative };
        var taken = MinistryExport.Into(begun, Saved(MinistrySheets.Of(records, codesInThreeCells)));
        Assert.Empty(taken.Problems.Select(p => $"{p.Sheet}!{p.Cell} {p.Chinese}"));
        Assert.Equal(Money(records), Money(taken.Records!));
    }

    [Fact]
    public void Counts_are_taken_over_by_their_labels()
    {
        string[][] sheet =
        [
            ["机构运行信息表"], ["财决附03表"], ["项目", "行次", "预算数", "统计数", "项目", "行次", "统计数"],
            ["（二）相关统计数", "20", "—", "—", "（一）车辆数合计（辆）", "40", "2"], ["5.国内公务接待批次（个）", "21", "—", "14", "4.应急保障用车", "41", "2"], ["3.公务接待费", "7", "15,000.00", "10694.5", "", "", ""],
        ];
        var taken = MinistryExport.Into(new YearRecords { Entity = "临江省云河市青石区档案馆", Year = 2024, Form = "common" }, Saved([new("F03 机构运行信息表(财决附03表)", sheet, [])])).Records!;
        Assert.Equal(14, taken.Stated[new(Concepts.ReceptionBatches)]);
        Assert.Equal(2, taken.Stated[new(Concepts.VehicleFleet)]);
        Assert.Equal(2, taken.Stated[new(Concepts.VehicleFleetKind) { Scope = Scope.Other("应急保障用车") }]);
        Assert.Equal(new ThreePublicEntry(Concepts.Reception, null, 15000m, 10694.5m, null), Assert.Single(taken.ThreePublic));
    }

    [Fact]
    public void What_the_export_lacks_is_said()
    {
        var begun = new YearRecords { Entity = "临江省云河市青石区档案馆", Year = 2024, Form = "sichuan" };
        Golden.Equal("export-tables-missing", MinistryExport.Into(begun, Saved([new("Z01 收入支出决算总表(财决01表)", [["收入支出决算总表"]], [])])).Problems);
    }

    [Fact]
    public void Another_workbook_is_no_export() =>
        Golden.Equal("export-other-workbook", MinistryExport.Into(InventedDepartment.Of(1, "common"), Saved([new("Sheet1", [["收入", "1"]], [])])).Problems);

    [Fact]
    public void Text_in_an_amount_names_its_cell()
    {
        var sheets = MinistrySheets.Of(InventedDepartment.Of(3, "common"), codesInThreeCells: false);
        var spending = sheets.First(s => s.Name.StartsWith("Z04", StringComparison.Ordinal));
        spending.Rows[^1][5] = "约五万";
        Golden.Equal("export-text-in-amount", MinistryExport.Into(InventedDepartment.Of(3, "common"), Saved(sheets)).Problems.Where(p => !p.IsWarning));
    }

    /// <summary>All that an export can tell: finals by address, opening balances, economic classes.</summary>
    private static List<string> Money(YearRecords records) => [.. Derivation.Of(records with { ThreePublic = [] }).Facts.Exact
        .Where(f => f.Value != 0 && f.Key.Stage == Stage.Final).Select(f => $"{f.Key} {f.Value:0.00}").Order(StringComparer.Ordinal)];

    private static MemoryStream Saved(IEnumerable<MinistrySheet> sheets)
    {
        var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook, autoSave: true))
        {
            var workbook = document.AddWorkbookPart();
            workbook.Workbook = new Workbook(new Sheets());
            foreach (var sheet in sheets) Add(workbook, sheet);
        }
        file.Position = 0;
        return file;
    }

    private static void Add(WorkbookPart workbook, MinistrySheet sheet)
    {
        var part = workbook.AddNewPart<WorksheetPart>();
        var rows = sheet.Rows.Select(r => new Row(r.Select(c => c.Length > 0 && decimal.TryParse(c, out _) && c.Length < 3 ? new Cell(new CellValue(c)) : new Cell(new InlineString(new Text(c))) { DataType = CellValues.InlineString })));
        part.Worksheet = new Worksheet(new SheetData(rows));
        if (sheet.Merged.Count > 0) part.Worksheet.Append(new MergeCells(sheet.Merged.Select(m => new MergeCell { Reference = m })));
        workbook.Workbook.Sheets!.Append(new Sheet { Id = workbook.GetIdOfPart(part), SheetId = (uint)workbook.Workbook.Sheets!.ChildElements.Count + 1, Name = sheet.Name[..Math.Min(31, sheet.Name.Length)] });
    }
}
