using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Mingzhang.Books;

/// <summary>Writes the workbook: a guide, the sheets to fill, totals to check by, and the codes.</summary>
internal static class BookWriter
{
    /// <param name="instead">Rows to write instead of what the records hold, by sheet.</param>
    public static void Write(Stream output, YearRecords records, IReadOnlyDictionary<string, IReadOnlyList<Entered[]>> instead)
    {
        using var document = SpreadsheetDocument.Create(output, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        document.ChangeIdOfPart(workbook, "workbook");
        workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = BookStyles.Of();
        var sheets = new Sheets();
        void Add(string name, Action<WorksheetPart> write)
        {
            var number = sheets.ChildElements.Count + 1;
            var part = workbook.AddNewPart<WorksheetPart>("sheet" + number);
            write(part);
            sheets.Append(new Sheet { Id = workbook.GetIdOfPart(part), SheetId = (uint)number, Name = name });
        }
        Add(BookSheets.Guide, part => GuideWriter.Write(part, records));
        foreach (var (form, rows) in BookSheets.All) Add(form.Name, part => SheetWriter.Write(part, form, instead.GetValueOrDefault(form.Name) ?? [.. rows(records)]));
        Add(BookSheets.Totals, TotalsWriter.Write);
        Add(BookSheets.Codes, part => CodesWriter.Write(part, records.Year));
        workbook.Workbook = new Workbook(sheets);
    }
}
