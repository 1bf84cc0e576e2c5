using System.Globalization;
using Mingzhang.Accounts;
using Mingzhang.Publishing.Disclosures;
using Mingzhang.Publishing.Disclosures.Tables;
using Mingzhang.Publishing.Word.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Mingzhang.Publishing.Word.Tables;

internal static class CellWriter
{
    private const string HeadFill = "EDEDED";

    /// <param name="begins">False for the lower cells of a cell over several rows.</param>
    public static W.TableCell Write(TableCell cell, bool begins, ColumnWidths widths, int column, TableKind kind)
    {
        var properties = new W.TableCellProperties
        {
            TableCellWidth = new W.TableCellWidth { Width = Text(widths.Columns.Skip(column).Take(cell.ColumnSpan).Sum()), Type = W.TableWidthUnitValues.Dxa },
            GridSpan = cell.ColumnSpan > 1 ? new W.GridSpan { Val = cell.ColumnSpan } : null,
            VerticalMerge = cell.RowSpan > 1 ? new W.VerticalMerge { Val = begins ? W.MergedCellValues.Restart : W.MergedCellValues.Continue } : null,
            Shading = cell.Role == CellRole.Head ? new W.Shading { Val = W.ShadingPatternValues.Clear, Color = "auto", Fill = HeadFill } : null,
            TableCellVerticalAlignment = new W.TableCellVerticalAlignment { Val = W.TableVerticalAlignmentValues.Center },
        };
        return new W.TableCell(properties, Paragraph(cell, begins ? cell.Text : "", widths, kind));
    }

    private static W.Paragraph Paragraph(TableCell cell, string text, ColumnWidths widths, TableKind kind)
    {
        var paragraph = new W.Paragraph(new W.ParagraphProperties
        {
            ParagraphStyleId = new W.ParagraphStyleId { Val = StyleNames.TableText },
            SpacingBetweenLines = new W.SpacingBetweenLines { Line = Text(widths.Line), LineRule = W.LineSpacingRuleValues.Exact },
            Indentation = cell is { Indent: > 0, Role: not CellRole.Code } ? new W.Indentation { Left = Text(cell.Indent * widths.Size * 10) } : null,
            Justification = new W.Justification { Val = Side(cell, kind) },
        });
        if (text.Length == 0) return paragraph;
        var run = Runs.Of(text);
        run.RunProperties = new W.RunProperties
        {
            RunFonts = cell.Role == CellRole.Head ? ParagraphStyle.Fonts(Typography.Hei) : null,
            Bold = cell.IsTotal ? new W.Bold() : null,
            FontSize = new W.FontSize { Val = Text(widths.Size) },
            FontSizeComplexScript = new W.FontSizeComplexScript { Val = Text(widths.Size) },
        };
        paragraph.Append(run);
        return paragraph;
    }

    /// <summary>Amounts at the right, so that their decimal points stand under each other; in score sheets in the middle, as the form has them.</summary>
    private static W.JustificationValues Side(TableCell cell, TableKind kind) => cell.Role switch
    {
        CellRole.Amount => IsSheet(kind) ? W.JustificationValues.Center : W.JustificationValues.Right,
        CellRole.Head => W.JustificationValues.Center,
        CellRole.Code when cell.Text.Length <= 2 => W.JustificationValues.Center,
        CellRole.Label when cell.IsTotal || IsSheet(kind) => W.JustificationValues.Center,
        _ when cell == Cells.NotAsked => W.JustificationValues.Center,
        _ => W.JustificationValues.Left,
    };

    private static bool IsSheet(TableKind kind) => kind is TableKind.OverallScore or TableKind.ProjectScore;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
