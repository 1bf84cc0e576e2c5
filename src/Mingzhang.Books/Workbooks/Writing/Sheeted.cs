using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Mingzhang.Books;

/// <summary>Cells and parts of sheets as the file format wants them.</summary>
internal static class Sheeted
{
    public static Cell Words(int column, int row, string text, uint style) =>
        new(new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve })) { CellReference = CellName.Of(column, row), DataType = CellValues.InlineString, StyleIndex = style };

    public static Cell Number(int column, int row, decimal number, uint style) =>
        new(new CellValue(number.ToString("0.############", CultureInfo.InvariantCulture))) { CellReference = CellName.Of(column, row), StyleIndex = style };

    public static Cell Blank(int column, int row, uint style) => new() { CellReference = CellName.Of(column, row), StyleIndex = style };

    public static Cell Formula(int column, int row, string formula, uint style) => new(new CellFormula(formula)) { CellReference = CellName.Of(column, row), StyleIndex = style };

    public static Row Row(int number, IEnumerable<Cell> cells, int? height = null)
    {
        var row = new Row(cells) { RowIndex = (uint)number };
        if (height is { } points)
        {
            row.Height = points;
            row.CustomHeight = true;
        }
        return row;
    }

    public static SheetViews FrozenBelow(int row) => new(new SheetView(new Pane { VerticalSplit = row, TopLeftCell = CellName.Of(0, row + 1), ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 });

    /// <summary>Printed on A4 across, as wide as the sheet.</summary>
    public static PageSetup AcrossThePage() => new() { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 };

    public static SheetProperties FitToWidth() => new(new PageSetupProperties { FitToPage = true });

    public static Column Width(int column, int width, uint style) => new() { Min = (uint)column + 1, Max = (uint)column + 1, Width = width, CustomWidth = true, Style = style };

    /// <summary>Without a password: it keeps from slips, not from will. Rows may be added, removed and sorted.</summary>
    public static SheetProtection Protection() => new() { Sheet = true, Objects = true, FormatCells = false, FormatColumns = false, FormatRows = false, InsertRows = false, DeleteRows = false, Sort = false, AutoFilter = false };
}
