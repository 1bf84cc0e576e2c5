using Mingzhang.Publishing.Disclosures;
using Mingzhang.Publishing.Terminal;
using Mingzhang.Publishing.Word.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Mingzhang.Publishing.Word.Tables;

/// <summary>公开01表 at the right; under it the department at the left, the year in the middle, the unit at the right.</summary>
internal static class TableLines
{
    public const int TitleAfter = 60;
    public const int AboveLine = 300;
    public const int NoteLine = 260;
    /// <summary>Half of 2024年度 and a little air.</summary>
    private const int YearRoom = 600;
    /// <summary>Engines differ by a line or so.</summary>
    private const int Spare = 260;

    public static IEnumerable<W.Paragraph> Above(PrintedTable table, int width)
    {
        if (table.FormNumber is { } number) yield return new W.Paragraph(Properties(width, W.JustificationValues.Right), Runs.Of(number));
        if (table.EntityLine is null && table.YearLine is null && table.UnitLine is null) yield break;
        var entity = table.EntityLine ?? "";
        // A long name goes past the middle: the year then follows it.
        var fits = DisplayWidth.Of(entity) * Typography.TableLine * 5 + YearRoom < width / 2;
        yield return new W.Paragraph(Properties(width, null), Runs.Of(entity), fits ? new W.Run(new W.TabChar()) : Runs.Of("　　"), Runs.Of(table.YearLine ?? ""), new W.Run(new W.TabChar()), Runs.Of(table.UnitLine ?? ""));
    }

    /// <summary>What title, lines above and notes below a table take of its page, in twips.</summary>
    public static int HeightAround(PrintedTable table, int width)
    {
        var titles = LinesOf(table.Title, Typography.TableTitle, width) * Typography.TableTitle * 15;
        var above = (table.FormNumber is null ? 0 : 1) + (table.EntityLine is null && table.YearLine is null && table.UnitLine is null ? 0 : 1);
        return titles + TitleAfter + above * AboveLine + table.Notes.Sum(n => LinesOf(n, Typography.TableNote, width)) * NoteLine + Spare;
    }

    private static int LinesOf(string text, int size, int width) => (DisplayWidth.Of(text) * size * 5 + width - 1) / width;

    private static W.ParagraphProperties Properties(int width, W.JustificationValues? side) => new()
    {
        ParagraphStyleId = new W.ParagraphStyleId { Val = StyleNames.TableLine },
        Tabs = new W.Tabs(new W.TabStop { Val = W.TabStopValues.Center, Position = width / 2 }, new W.TabStop { Val = W.TabStopValues.Right, Position = width }),
        Justification = side is { } at ? new W.Justification { Val = at } : null,
    };
}
