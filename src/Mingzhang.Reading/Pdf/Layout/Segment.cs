using Mingzhang.Accounts;

namespace Mingzhang.Reading.Pdf.Layout;

/// <summary>A piece of a line between wide gaps: what would stand in a cell if there were ruling lines.</summary>
internal sealed record Segment(PrintedLine Line)
{
    /// <summary>Parts of an em.</summary>
    private const float Gap = 0.8f;
    /// <summary>Between an amount set to the right and a label that begins the next cell.</summary>
    private const float CellGap = 0.1f;
    private const float CutGap = 0.25f;

    public Area Area => Line.Area;
    public string Text => Line.Text;
    public bool IsNumber { get; } = PrintedNumber.TryParse(Line.Text, out _);
    /// <summary>An amount rather than a page number or a year.</summary>
    public bool IsAmount => IsNumber && Text.Contains('.', StringComparison.Ordinal);

    public static List<Segment> Of(PrintedLine line)
    {
        var segments = new List<Segment>();
        if (LineText.IsSpacedOut(line))
        {
            segments.Add(new(line));
            return segments;
        }
        for (var from = 0; from < line.Glyphs.Count;)
        {
            var to = from + 1;
            while (to < line.Glyphs.Count && LineText.Gap(line.Glyphs[to - 1], line.Glyphs[to]) <= (IsCellEnd(line.Glyphs, from, to) ? CellGap : Gap)) to++;
            segments.Add(new(new PrintedLine(line.Glyphs.GetRange(from, to - from))));
            from = to;
        }
        return segments;
    }

    /// <summary>In two at the widest gap within reach of a gutter; null where the text runs over it without one.</summary>
    public (Segment Left, Segment Right)? Cut(float from, float to)
    {
        var (glyphs, at, widest) = (Line.Glyphs, 0, CutGap);
        for (var i = 1; i < glyphs.Count; i++)
        {
            var isNear = glyphs[i].Box.X0 > from - glyphs[i].Size && glyphs[i - 1].Box.X1 < to + glyphs[i].Size;
            if (isNear && LineText.Gap(glyphs[i - 1], glyphs[i]) is var gap && gap > widest) (at, widest) = (i, gap);
        }
        return at == 0 ? null : (new(new PrintedLine(glyphs.GetRange(0, at))), new(new PrintedLine(glyphs.GetRange(at, glyphs.Count - at))));
    }

    /// <summary>A whole amount up to here, and a word after it; in running text no gap stands between the two.</summary>
    private static bool IsCellEnd(List<Glyph> glyphs, int from, int to)
    {
        if (to - from < 4 || glyphs[to - 3].Rune != '.' || !(Characters.IsWide(glyphs[to].Rune) || Characters.IsDigit(glyphs[to].Rune)) || glyphs[to].Rune is '万' or '亿' or '元') return false;
        for (var i = from; i < to; i++)
        {
            if (!Characters.IsDigit(glyphs[i].Rune) && glyphs[i].Rune is not ('.' or ',' or '-')) return false;
        }
        return true;
    }
}
