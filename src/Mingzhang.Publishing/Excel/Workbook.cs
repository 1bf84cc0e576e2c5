using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Mingzhang.Publishing.Packages;

namespace Mingzhang.Publishing.Excel;

/// <summary>Writes pages as an .xlsx file without a date inside.</summary>
internal static class Workbook
{
    public static void Write(Stream output, params IReadOnlyList<SheetPage> pages)
    {
        using var dated = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(dated, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            document.ChangeIdOfPart(workbook, "workbook");
            var styles = new StyleBook();
            var sheets = new Sheets();
            for (var i = 0; i < pages.Count; i++)
            {
                var part = workbook.AddNewPart<WorksheetPart>("sheet" + (i + 1));
                PageWriter.Write(part, pages[i], styles, isFirst: i == 0);
                sheets.Append(new Sheet { Id = workbook.GetIdOfPart(part), SheetId = (uint)(i + 1), Name = pages[i].Name });
            }
            workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = styles.Write();
            workbook.Workbook = new(sheets);
            if (Names(pages) is { HasChildren: true } names) workbook.Workbook.Append(names);
        }
        Undated.Copy(dated, output);
    }

    /// <summary>The rows that Excel prints on every page are kept as a name of the sheet.</summary>
    private static DefinedNames Names(IReadOnlyList<SheetPage> pages)
    {
        var names = new DefinedNames();
        for (var i = 0; i < pages.Count; i++)
        {
            if (pages[i].Repeated is not { } rows) continue;
            names.Append(new DefinedName($"{pages[i].Quoted}!${rows.First + 1}:${rows.Last + 1}") { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)i });
        }
        return names;
    }
}
