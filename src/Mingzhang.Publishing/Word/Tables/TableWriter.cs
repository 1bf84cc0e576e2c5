using System.Globalization;
using DocumentFormat.OpenXml;
using Mingzhang.Accounts;
using Mingzhang.Publishing.Disclosures;
using Mingzhang.Publishing.Word.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Mingzhang.Publishing.Word.Tables;

/// <summary>A table with merged heads that repeat on every page, and rows that no page break cuts.</summary>
internal static class TableWriter
{
    /// <summary>A cell of running text longer than this may go over a page.</summary>
    private const int LongText = 600;

    public static W.Table Write(PrintedTable table, Section section)
    {
        var widths = ColumnWidths.Of(table, section.Landscape);
        var element = new W.Table(Properties(table, section.TextWidth), new W.TableGrid(widths.Columns.Select(c => new W.GridColumn { Width = Text(c) })));
        var grid = SpannedRows.Of(table);
        var open = new (TableCell Cell, int Left)?[widths.Columns.Count];
        for (var row = 0; row < grid.Count; row++) element.Append(Row(table, grid, row, open, widths));
        return element;
    }

    private static W.TableProperties Properties(PrintedTable table, int width) => new()
    {
        TableStyle = new W.TableStyle { Val = StyleNames.Grid },
        TableWidth = new W.TableWidth { Width = Text(width), Type = W.TableWidthUnitValues.Dxa },
        TableIndentation = new W.TableIndentation { Width = 0, Type = W.TableWidthUnitValues.Dxa },
        TableLayout = new W.TableLayout { Type = W.TableLayoutValues.Fixed },
        TableCaption = new W.TableCaption { Val = table.Title },
    };

    private static W.TableRow Row(PrintedTable table, IReadOnlyList<IReadOnlyList<TableCell?>> grid, int row, (TableCell Cell, int Left)?[] open, ColumnWidths widths)
    {
        var properties = new W.TableRowProperties();
        if (!grid[row].Any(c => c?.Text.Length > LongText)) properties.Append(new W.CantSplit());
        properties.Append(new W.TableRowHeight { Val = (uint)widths.RowHeight, HeightType = W.HeightRuleValues.AtLeast });
        if (row < table.HeadRows) properties.Append(new W.TableHeader());
        var element = new W.TableRow(properties);
        for (var column = 0; column < widths.Columns.Count;)
        {
            var cell = grid[row][column] ?? open[column]?.Cell ?? new TableCell("");
            var begins = grid[row][column] is not null;
            element.Append(CellWriter.Write(cell, begins, widths, column, table.Kind));
            var left = begins ? cell.RowSpan - 1 : (open[column]?.Left ?? 1) - 1;
            open[column] = left > 0 ? (cell, left) : null;
            column += cell.ColumnSpan;
        }
        return element;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
