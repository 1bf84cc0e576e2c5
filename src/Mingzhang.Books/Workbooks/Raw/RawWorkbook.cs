using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Mingzhang.Books;

/// <summary>The sheets of an .xlsx file as stored. Null where the bytes are no workbook.</summary>
internal static class RawWorkbook
{
    /// <summary>Rows beyond this are no hand-filled workbook.</summary>
    private const int MostRows = 20_000;
    private const long MostCharacters = 20_000_000;

    public static IReadOnlyList<RawSheet>? Read(Stream input)
    {
        try
        {
            using var document = SpreadsheetDocument.Open(input, isEditable: false, new OpenSettings { MaxCharactersInPart = MostCharacters });
            if (document.WorkbookPart is not { Workbook.Sheets: { } sheets } workbook) return null;
            var strings = workbook.SharedStringTablePart?.SharedStringTable.Elements<SharedStringItem>().Select(WordsOf).ToList() ?? [];
            return sheets.Elements<Sheet>().Where(s => s.Id?.Value is not null && workbook.GetPartById(s.Id.Value) is WorksheetPart)
                .Select(s => Read(s.Name?.Value ?? "", (WorksheetPart)workbook.GetPartById(s.Id!.Value!), strings)).ToList();
        }
        catch (Exception failure) when (failure is OpenXmlPackageException or FileFormatException or InvalidDataException or System.Xml.XmlException or ArgumentException or IOException or FormatException)
        {
            return null;
        }
    }

    private static RawSheet Read(string name, WorksheetPart part, List<string> strings)
    {
        var rows = new List<RawRow>();
        var number = 0;
        foreach (var row in part.Worksheet.Descendants<Row>().Take(MostRows))
        {
            number = (int?)row.RowIndex?.Value ?? number + 1;
            var cells = new Dictionary<int, RawCell>();
            foreach (var cell in row.Elements<Cell>())
            {
                var column = cell.CellReference?.Value is { } reference ? CellName.ColumnOf(reference) : cells.Count;
                cells[column] = Read(cell, CellName.Of(column, number), strings);
            }
            rows.Add(new(number, cells));
        }
        var merged = part.Worksheet.Descendants<MergeCell>().Select(m => m.Reference?.Value ?? "").ToList();
        return new(name, rows, merged);
    }

    private static RawCell Read(Cell cell, string reference, List<string> strings)
    {
        var type = cell.DataType?.Value ?? CellValues.Number;
        var stored = cell.CellValue?.Text ?? "";
        var formula = cell.CellFormula is not null;
        if (type == CellValues.Error) return new(reference, stored, IsError: true, IsFormula: formula);
        if (type == CellValues.InlineString) return new(reference, cell.InlineString is { } inline ? WordsOf(inline) : "", IsFormula: formula);
        if (type == CellValues.SharedString) return new(reference, int.TryParse(stored, out var index) && index < strings.Count ? strings[index] : "", IsFormula: formula);
        return new(reference, stored, IsNumber: type == CellValues.Number && stored.Length > 0, IsFormula: formula);
    }

    /// <summary>Phonetic readings are no words of the cell.</summary>
    private static string WordsOf(OpenXmlElement item) => string.Concat(item.Descendants<Text>().Where(t => t.Parent is not PhoneticRun).Select(t => t.Text));
}
