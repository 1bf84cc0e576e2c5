using Mingzhang.Accounts;

namespace Mingzhang.Reading.Pdf.Layout;

/// <summary>A piece of a line between wide gaps: what would stand in a cell if there were ruling lines.</summary>
internal sealed record Segment(Area Area, string Text)
{
    /// <summary>Parts of an em.</summary>
    private const float Gap = 0.8f;

    public bool IsNumber { get; } = PrintedNumber.TryParse(Text, out _);
    /// <summary>An amount rather than a page number or a year.</summary>
    public bool IsAmount => IsNumber && Text.Contains('.', StringComparison.Ordinal);

    public static List<Segment> Of(PrintedLine line)
    {
        var segments = new List<Segment>();
        if (LineText.IsSpacedOut(line))
        {
            segments.Add(new(line.Area, line.Text));
            return segments;
        }
        for (var from = 0; from < line.Glyphs.Count;)
        {
            var to = from + 1;
            while (to < line.Glyphs.Count && LineText.Gap(line.Glyphs[to - 1], line.Glyphs[to]) <= Gap) to++;
            var piece = new PrintedLine(line.Glyphs.GetRange(from, to - from));
            segments.Add(new(piece.Area, piece.Text));
            from = to;
        }
        return segments;
    }
}
