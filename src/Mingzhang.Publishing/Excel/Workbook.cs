using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Mingzhang.Publishing.Excel;

/// <summary>Writes pages as an .xlsx file without a date inside.</summary>
internal static class Workbook
{
    /// <summary>The earliest time a zip entry can carry: the same input gives the same bytes.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

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
        WithoutTimes(dated, output);
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

    private static void WithoutTimes(Stream dated, Stream output)
    {
        dated.Position = 0;
        using var from = new ZipArchive(dated, ZipArchiveMode.Read);
        using var to = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var entry in from.Entries.OrderBy(e => e.FullName, StringComparer.Ordinal))
        {
            var copy = to.CreateEntry(entry.FullName);
            copy.LastWriteTime = NoTime;
            using var source = entry.Open();
            using var target = copy.Open();
            source.CopyTo(target);
        }
    }
}
