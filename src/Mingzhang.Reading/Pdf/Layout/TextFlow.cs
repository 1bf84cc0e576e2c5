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
    /// <summary>One line in so many, at least, begins at the margin: the others are the first of their paragraph.</summary>
    private const int LeastShareAtLeft = 8;
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
        var unread = pages.Where(p => !p.IsRead).Select(p => p.Page).ToList();
        LineItem? last = null;
        foreach (var item in items)
        {
            var line = item as LineItem;
            if (last is not null && line is not null && unread.Exists(p => last.Page < p && p < line.Page))
            {
                line.Flow = LineFlow.Begins;
            }
            else if (last is not null && line is not null && format[last.Page] == format[line.Page] && margins[format[line.Page]] is { } column)
            {
                line.Flow = FlowOf(last.Line, line.Line, column, last.Page != line.Page);
            }
            last = line;
        }
    }

    private static (int Width, int Height) Format(PageParts page) => ((int)page.Width, (int)page.Height);

    /// <summary>Where long lines begin at the left, and where most of them end; null where they do not agree.</summary>
    private static Margins? MarginsOf(List<LineItem> lines) => lines.Count >= LeastLines && Left(lines) is { } left && Right(lines) is { } right ? new(left, right) : null;

    /// <summary>Where paragraphs are short, more lines are indented than begin at the margin.</summary>
    private static float? Left(List<LineItem> lines)
    {
        foreach (var (from, to, ends) in Edges(lines, l => l.Area.X0))
            if ((to - from) * LeastShareAtLeft >= ends.Count) return ends[(from + to) / 2];
        return null;
    }

    /// <summary>Lines that are not stretched to the margin end within the width of a character before it.</summary>
    private static float? Right(List<LineItem> lines)
    {
        var (from, to, ends) = Edges(lines, l => l.Area.X1).MaxBy(e => e.To - e.From);
        if ((to - from) * 4 >= ends.Count) return ends[(from + to) / 2];
        (from, to, ends) = Edges(lines, l => l.Area.X1, lines[lines.Count / 2].Line.Size).MaxBy(e => e.To - e.From);
        return (to - from) * 2 >= ends.Count ? ends[to - 1] : null;
    }

    /// <summary>Runs of ends that stand at the same place, from the left.</summary>
    private static IEnumerable<(int From, int To, List<float> Ends)> Edges(List<LineItem> lines, Func<LineItem, float> edge, float same = SameEdge)
    {
        var ends = lines.Select(edge).Order().ToList();
        for (int from = 0, to = 0; from < ends.Count; from++)
        {
            while (to < ends.Count && ends[to] - ends[from] <= same) to++;
            yield return (from, to, ends);
        }
    }

    private static LineFlow FlowOf(PrintedLine last, PrintedLine next, Margins column, bool overPage)
    {
        if (Math.Abs(last.Size - next.Size) > SameSize * last.Size) return LineFlow.Begins;
        if (!overPage && next.Baseline - last.Baseline > 4 * next.Size) return LineFlow.Begins;
        if (last.Area.X1 + FirstWord(next) <= column.Right - Slack * last.Size) return LineFlow.Begins;
        if (next.Area.X0 <= column.Left + Indent * next.Size) return LineFlow.Continues;
        if (Ends.Contains(last.Text[^1], StringComparison.Ordinal)) return LineFlow.Begins;
        return column.Centre(last) && column.Centre(next) ? LineFlow.Continues : LineFlow.Unknown;
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
    private readonly record struct Margins(float Left, float Right)
    {
        /// <summary>As much room at the left of a line as at its right: a title's, not the first line of a paragraph.</summary>
        public bool Centre(PrintedLine line) => Math.Abs(line.Area.X0 - Left - (Right - line.Area.X1)) < line.Size;
    }

    private static bool IsOneOf(string marks, in Glyph glyph) => glyph.Rune < 0x10000 && marks.Contains((char)glyph.Rune, StringComparison.Ordinal);
}
