using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Mingzhang.Publishing.Packages;

namespace Mingzhang.Publishing.Excel;

/// <summary>Writes tables as an .xlsx file: heads bold and frozen, columns wide enough, no date inside.</summary>
internal static class Workbook
{
    private const int WidestColumn = 48;

    public static void Write(Stream output, params IReadOnlyList<SheetTable> tables)
    {
        using var dated = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(dated, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            document.ChangeIdOfPart(workbook, "workbook");
            workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = Styles();
            var sheets = new Sheets();
            for (var i = 0; i < tables.Count; i++)
            {
                var part = workbook.AddNewPart<WorksheetPart>("sheet" + (i + 1));
                WriteTable(part, tables[i]);
                sheets.Append(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Id = workbook.GetIdOfPart(part), SheetId = (uint)(i + 1), Name = tables[i].Name });
            }
            workbook.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook(sheets);
        }
        Undated.Copy(dated, output);
    }

    private static void WriteTable(WorksheetPart part, SheetTable table)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }));
        writer.WriteElement(new Columns(table.Heads.Select((head, i) => new Column { Min = (uint)(i + 1), Max = (uint)(i + 1), Width = Width(table, i), CustomWidth = true })));
        writer.WriteStartElement(new SheetData());
        WriteRow(writer, 1, [.. table.Heads.Select(h => (Cell)h)], style: 1);
        for (var i = 0; i < table.Rows.Count; i++) WriteRow(writer, i + 2, table.Rows[i], style: 0);
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void WriteRow(OpenXmlWriter writer, int number, IReadOnlyList<Cell> cells, uint style)
    {
        writer.WriteStartElement(new Row { RowIndex = (uint)number });
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i].IsBlank) continue;
            writer.WriteElement(Element(cells[i], (char)('A' + i) + number.ToString(System.Globalization.CultureInfo.InvariantCulture), style));
        }
        writer.WriteEndElement();
    }

    /// <summary>Texts are written inline, never as formulas: what a document prints cannot run.</summary>
    private static DocumentFormat.OpenXml.Spreadsheet.Cell Element(Cell cell, string reference, uint style)
    {
        if (cell.Number is null)
            return new(new InlineString(new Text(Clean(cell.Text)) { Space = SpaceProcessingModeValues.Preserve })) { CellReference = reference, DataType = CellValues.InlineString, StyleIndex = style };
        var element = new DocumentFormat.OpenXml.Spreadsheet.Cell { CellReference = reference, StyleIndex = style };
        if (cell.Expression is { } expression) element.Append(new CellFormula(expression));
        element.Append(new CellValue(cell.Written));
        return element;
    }

    /// <summary>Control characters have no place in XML.</summary>
    private static string Clean(string text) => string.Concat(text.Where(c => !char.IsControl(c) || c is '\n' or '\t'));

    private static DoubleValue Width(SheetTable table, int column) =>
        Math.Min(WidestColumn, 2 + table.Rows.Select(r => column < r.Count ? Terminal.DisplayWidth.Of(r[column].Written) : 0).Append(Terminal.DisplayWidth.Of(table.Heads[column])).Max());

    private static Stylesheet Styles() => new(
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(new CellFormat(), new CellFormat { FontId = 1, ApplyFont = true }));
}
