using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Mingzhang.Publishing.Excel;

/// <summary>Writes one page as a worksheet part, row by row.</summary>
internal static class PageWriter
{
    private const uint A4 = 9;
    /// <summary>Longer tables go over several pages; these fit one, if slightly smaller.</summary>
    private const int LinesOfAPage = 50;

    public static void Write(WorksheetPart part, SheetPage page, StyleBook styles, bool isFirst)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        writer.WriteElement(new SheetViews(View(page, isFirst)));
        writer.WriteElement(new SheetFormatProperties { DefaultRowHeight = 18, CustomHeight = true });
        writer.WriteElement(new Columns(page.Widths.Select((width, i) => new Column { Min = (uint)(i + 1), Max = (uint)(i + 1), Width = (double)width, CustomWidth = true })));
        writer.WriteStartElement(new SheetData());
        for (var i = 0; i < page.Lines.Count; i++) WriteLine(writer, i, page.Lines[i], styles);
        writer.WriteEndElement();
        if (page.Merges.Count > 0) writer.WriteElement(new MergeCells(page.Merges.Select(m => new MergeCell { Reference = m.Reference })));
        WritePrinting(writer, page);
        writer.WriteEndElement();
    }

    private static SheetView View(SheetPage page, bool isFirst)
    {
        var view = new SheetView { WorkbookViewId = 0, TabSelected = isFirst ? true : null };
        if (page.FrozenRows + page.FrozenColumns == 0) return view;
        var corner = (page.FrozenRows > 0, page.FrozenColumns > 0) switch { (true, true) => PaneValues.BottomRight, (true, false) => PaneValues.BottomLeft, _ => PaneValues.TopRight };
        var pane = new Pane { TopLeftCell = CellName.Of(page.FrozenRows, page.FrozenColumns), ActivePane = corner, State = PaneStateValues.Frozen };
        if (page.FrozenColumns > 0) pane.HorizontalSplit = page.FrozenColumns;
        if (page.FrozenRows > 0) pane.VerticalSplit = page.FrozenRows;
        view.Append(pane, new Selection { Pane = corner });
        return view;
    }

    private static void WriteLine(OpenXmlWriter writer, int index, SheetLine line, StyleBook styles)
    {
        var row = new Row { RowIndex = (uint)(index + 1) };
        if (line.Height is { } height) (row.Height, row.CustomHeight) = ((double)height, true);
        writer.WriteStartElement(row);
        for (var i = 0; i < line.Cells.Count; i++)
        {
            var (value, look) = line.Cells[i];
            if (value.IsBlank && !look.Framed) continue;
            writer.WriteElement(Element(value, CellName.Of(index, i), styles.NumberOf(look)));
        }
        writer.WriteEndElement();
    }

    /// <summary>Texts are written inline, never as formulas: what a document prints cannot run.</summary>
    private static DocumentFormat.OpenXml.Spreadsheet.Cell Element(Cell cell, string reference, uint style)
    {
        if (cell.IsBlank) return new() { CellReference = reference, StyleIndex = style };
        if (cell.Number is null)
            return new(new InlineString(new Text(Clean(cell.Text)) { Space = SpaceProcessingModeValues.Preserve })) { CellReference = reference, DataType = CellValues.InlineString, StyleIndex = style };
        var element = new DocumentFormat.OpenXml.Spreadsheet.Cell { CellReference = reference, StyleIndex = style };
        if (cell.Expression is { } expression) element.Append(new CellFormula(expression));
        element.Append(new CellValue(cell.Written));
        return element;
    }

    /// <summary>Control characters have no place in XML.</summary>
    private static string Clean(string text) => string.Concat(text.Where(c => !char.IsControl(c) || c is '\n' or '\t'));

    private static void WritePrinting(OpenXmlWriter writer, SheetPage page)
    {
        writer.WriteElement(new PrintOptions { HorizontalCentered = true });
        writer.WriteElement(new PageMargins { Left = 0.6, Right = 0.6, Top = 0.75, Bottom = 0.75, Header = 0.3, Footer = 0.3 });
        writer.WriteElement(new PageSetup { PaperSize = A4, Orientation = page.Landscape ? OrientationValues.Landscape : OrientationValues.Portrait, FitToWidth = 1, FitToHeight = page.Lines.Count <= LinesOfAPage ? 1u : 0u });
        var heads = new HeaderFooter();
        if (page.PageHead.Length > 0) heads.Append(new OddHeader("&C" + page.PageHead.Replace("&", "&&", StringComparison.Ordinal)));
        heads.Append(new OddFooter("&C第 &P 页，共 &N 页"));
        writer.WriteElement(heads);
        if (page.Lines.Count == 0 || page.Widths.Count == 0) return;
        // Codes are texts that look like numbers; Excel would mark each of them.
        writer.WriteElement(new IgnoredErrors(new IgnoredError { NumberStoredAsText = true, SequenceOfReferences = new([$"A1:{CellName.Of(page.Lines.Count - 1, page.Widths.Count - 1)}"]) }));
    }
}
