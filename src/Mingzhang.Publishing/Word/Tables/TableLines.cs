using Mingzhang.Publishing.Disclosures;
using Mingzhang.Publishing.Word.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Mingzhang.Publishing.Word.Tables;

/// <summary>公开01表 at the right; under it the department at the left, the year in the middle, the unit at the right.</summary>
internal static class TableLines
{
    public static IEnumerable<W.Paragraph> Above(PrintedTable table, int width)
    {
        if (table.FormNumber is { } number) yield return new W.Paragraph(Properties(width, W.JustificationValues.Right), Runs.Of(number));
        if (table.EntityLine is null && table.YearLine is null && table.UnitLine is null) yield break;
        yield return new W.Paragraph(Properties(width, null), Runs.Of(table.EntityLine ?? ""), new W.Run(new W.TabChar()), Runs.Of(table.YearLine ?? ""), new W.Run(new W.TabChar()), Runs.Of(table.UnitLine ?? ""));
    }

    private static W.ParagraphProperties Properties(int width, W.JustificationValues? side) => new()
    {
        ParagraphStyleId = new W.ParagraphStyleId { Val = StyleNames.TableLine },
        Tabs = new W.Tabs(new W.TabStop { Val = W.TabStopValues.Center, Position = width / 2 }, new W.TabStop { Val = W.TabStopValues.Right, Position = width }),
        Justification = side is { } at ? new W.Justification { Val = at } : null,
    };
}
