using Mingzhang.Reading.Layout;

namespace Mingzhang.Reading.Pdf.Layout;

/// <summary>
/// Tells from where lines stand which of them go on with the line before. A paragraph ends where the first word of the next
/// line would still have found room; it goes on where it would not.
/// </summary>
internal static class TextFlow
{
    /// <summary>Lines of fewer characters say nothing about the margins.</summary>
    private const int LongLine = 15;
    private const int LeastLines = 8;
    /// <summary>Points.</summary>
    private const float SameEdge = 3f;
    /// <summary>Parts of an em.</summary>
    private const float Slack = 0.5f;
    private const float Indent = 1.2f;
    private const float SameSize = 0.12f;
    private const string Closing = "，。、；：？！）》〉」』】〕”’…,.;:?!)]}%％";
    private const string Opening = "（《〈「『【〔“‘([{";
    private const string Ends = "。：；！？:;!?";

    public static void Mark(IReadOnlyList<PageParts> pages, IReadOnlyList<PageItem> items)
    {
        var margins = new Dictionary<(int, int), Margins?>();
        foreach (var group in pages.GroupBy(Format)) margins[group.Key] = MarginsOf([.. group.SelectMany(p => p.Items.OfType<LineItem>()).Where(l => l.Line.Glyphs.Count >= LongLine)]);
        var format = pages.ToDictionary(p => p.Page, Format);
        LineItem? last = null;
        foreach (var item in items)
        {
            var line = item as LineItem;
            if (last is not null && line is not null && format[last.Page] == format[line.Page] && margins[format[line.Page]] is { } column)
            {
                line.Flow = FlowOf(last.Line, line.Line, column, last.Page != line.Page);
            }
            last = line;
        }
    }

    private static (int Width, int Height) Format(PageParts page) => ((int)page.Width, (int)page.Height);

    /// <summary>Where most long lines begin and end; null where they do not agree.</summary>
    private static Margins? MarginsOf(List<LineItem> lines) =>
        lines.Count >= LeastLines && Edge(lines, l => l.Area.X0) is { } left && Edge(lines, l => l.Area.X1) is { } right ? new(left, right) : null;

    private static float? Edge(List<LineItem> lines, Func<LineItem, float> edge)
    {
        var ends = lines.Select(edge).Order().ToList();
        int most = 0, at = 0;
        for (int from = 0, to = 0; from < ends.Count; from++)
        {
            while (to < ends.Count && ends[to] - ends[from] <= SameEdge) to++;
            if (to - from > most) (most, at) = (to - from, (from + to) / 2);
        }
        return most * 4 < ends.Count ? null : ends[at];
    }

    private static LineFlow FlowOf(PrintedLine last, PrintedLine next, Margins column, bool overPage)
    {
        if (Math.Abs(last.Size - next.Size) > SameSize * last.Size) return LineFlow.Begins;
        if (!overPage && next.Baseline - last.Baseline > 4 * next.Size) return LineFlow.Begins;
        if (last.Area.X1 + FirstWord(next) <= column.Right - Slack * last.Size) return LineFlow.Begins;
        if (next.Area.X0 <= column.Left + Indent * next.Size) return LineFlow.Continues;
        if (Ends.Contains(last.Text[^1], StringComparison.Ordinal)) return LineFlow.Begins;
        var isCentred = Math.Abs(next.Area.MiddleX - last.Area.MiddleX) < next.Size;
        return isCentred ? LineFlow.Continues : LineFlow.Unknown;
    }

    /// <summary>Width of what may not be broken at the start of a line: a Chinese character or a number, with the marks that must stay beside it.</summary>
    private static float FirstWord(PrintedLine line)
    {
        var glyphs = line.Glyphs;
        var end = 0;
        while (end < glyphs.Count - 1 && IsOneOf(Opening, glyphs[end])) end++;
        if (!Characters.IsWide(glyphs[end].Rune))
        {
            while (end < glyphs.Count - 1 && !Characters.IsWide(glyphs[end + 1].Rune) && LineText.Gap(glyphs[end], glyphs[end + 1]) < 0.2f) end++;
        }
        while (end < glyphs.Count - 1 && IsOneOf(Closing, glyphs[end + 1])) end++;
        return glyphs[end].Box.X1 - glyphs[0].Box.X0;
    }

    /// <summary>Points from the left of the page.</summary>
    private readonly record struct Margins(float Left, float Right);

    private static bool IsOneOf(string marks, in Glyph glyph) => glyph.Rune < 0x10000 && marks.Contains((char)glyph.Rune, StringComparison.Ordinal);
}
