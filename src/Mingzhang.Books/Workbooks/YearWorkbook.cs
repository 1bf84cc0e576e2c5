using Mingzhang.Accounts;

namespace Mingzhang.Books;

/// <summary>What came of reading a workbook: records, or problems that stand in their way, or both where they only warn.</summary>
public sealed record BookReading(YearRecords? Records, IReadOnlyList<Problem> Problems)
{
    /// <summary>Where each fact was typed.</summary>
    public Trail Trail { get; init; } = new();
}

/// <summary>The year's workbook, written for a finance officer to fill and read back with every problem named by sheet and cell.</summary>
public static class YearWorkbook
{
    /// <summary>A workbook with these records filled in; blank ones of a new year have nothing but the unit.</summary>
    public static void Write(Stream output, YearRecords records) => BookWriter.Write(output, records, new Dictionary<string, IReadOnlyList<Entered[]>>(StringComparer.Ordinal));

    /// <summary>The same with sheets from CSV files named after them, cell for cell as they are; what is wrong in them shows when the workbook is read.</summary>
    /// <returns>What keeps files from being taken over; nothing is written then.</returns>
    public static IReadOnlyList<Problem> Write(Stream output, YearRecords records, IEnumerable<string> csvFiles)
    {
        var problems = new Problems();
        var sheets = CsvFolder.Sheets(csvFiles, problems);
        foreach (var sheet in sheets) SheetRows.Heads(BookSheets.All.First(b => b.Form.Name == sheet.Name).Form, sheet, problems);
        if (problems.Found.Any(p => !p.IsWarning)) return problems.Found;
        if (sheets.Find(s => s.Name == UnitSheet.Form.Name) is { } unit) UnitSheet.Compare(unit, records, problems);
        BookWriter.Write(output, records, sheets.ToDictionary(s => s.Name, s => (IReadOnlyList<Entered[]>)[.. CsvSheet.Entries(BookSheets.All.First(b => b.Form.Name == s.Name).Form, s)], StringComparer.Ordinal));
        return problems.Found;
    }

    public static BookReading Read(Stream input)
    {
        var problems = new Problems();
        var raw = RawWorkbook.Read(input);
        if (raw is not null) return Read(raw, problems);
        problems.Add("", "", "不是能打开的 Excel 工作簿（.xlsx）；请用 mingzhang new 生成的填报表。", "This is no Excel workbook (.xlsx) that can be opened; use the one that mingzhang new makes.");
        return new(null, problems.Found);
    }

    internal static BookReading Read(IReadOnlyList<RawSheet> raw, Problems problems)
    {
        if (raw.Any(s => s.Name == UnitSheet.Form.Name)) return Read(new SheetRows(raw, problems), problems);
        problems.Add("", "", "不是本程序的填报表：没有“单位”工作表；请用 mingzhang new 生成。", "This is not the workbook to fill in: the sheet 单位 is missing; make one with mingzhang new.");
        return new(null, problems.Found);
    }

    private static BookReading Read(SheetRows sheets, Problems problems)
    {
        var unit = sheets.Of(UnitSheet.Form, new(2000, 1));
        var setting = UnitSheet.Setting(unit);
        var start = UnitSheet.Read(unit);
        IReadOnlyList<BookRow> Rows(BookSheet form) => sheets.Of(form, setting);
        var stated = start.Stated.ToDictionary();
        Dictionary<Address, string> reasons = [], purposes = [];
        StatedSheets.ReadCounts(Rows(StatedSheets.Counts), stated);
        VehicleSheet.Read(Rows(VehicleSheet.Form), stated);
        StatedSheets.ReadEvents(Rows(StatedSheets.Events), stated, purposes);
        StatedSheets.ReadPrevious(Rows(StatedSheets.Previous), stated, reasons);
        StatedSheets.ReadBudgets(Rows(StatedSheets.Budgets), stated);
        var records = start with
        {
            Year = setting.Year,
            Income = IncomeSheet.Read(Rows(IncomeSheet.Form)),
            Expenditure = ExpenditureSheet.Read(Rows(ExpenditureSheet.Form), reasons),
            Economic = EconomicSheet.Read(Rows(EconomicSheet.Form)),
            CarryOver = CarryOverSheet.Read(Rows(CarryOverSheet.Form)),
            ThreePublic = ThreePublicSheet.Read(Rows(ThreePublicSheet.Form), reasons, purposes),
            Procurement = ProcurementSheet.Read(Rows(ProcurementSheet.Form)),
            Stated = stated,
            Texts = TextSheets.Read(Rows(TextSheets.Texts), Rows(TextSheets.Glossary), start.Texts with { Reasons = reasons, Purposes = purposes }),
        };
        records = EvaluationSheets.Read(Rows(EvaluationSheets.Goals), Rows(EvaluationSheets.Money), Rows(EvaluationSheets.Indicators), records);
        // What follows from a cell that was refused would only bury the cell.
        if (problems.Found.All(p => p.IsWarning)) Agreement.Check(records, problems);
        return new(problems.Found.Any(p => !p.IsWarning) ? null : records, problems.Found) { Trail = sheets.Trail };
    }
}
