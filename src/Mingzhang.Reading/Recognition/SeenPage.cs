using Mingzhang.Reading.Pdf;
using Mingzhang.Reading.Pdf.Layout;

namespace Mingzhang.Reading.Recognition;

/// <summary>A number in a field: the shapes of its marks, and where it stands.</summary>
internal sealed record SeenNumber(float MiddleX, IReadOnlyList<MarkShape> Marks);

/// <summary>What was seen in a field: words, the same read as a figure where it may be one, and the numbers by their marks.</summary>
internal sealed class SeenField
{
    public SeenField(Field field, IReadOnlyList<SeenWord> words, IReadOnlyList<SeenWord>? figure, IReadOnlyList<IReadOnlyList<DotArea>> numbers, Scan scan)
    {
        (Area, InTable, Words, Figure) = (field.Area, field.InTable, words, figure);
        Numbers = [.. numbers.Where(n => n.Count > 0).Select(n => Of(n, scan))];
    }

    public DotArea Area { get; }
    public bool InTable { get; }
    public IReadOnlyList<SeenWord> Words { get; }
    /// <summary>Null where it is none.</summary>
    public IReadOnlyList<SeenWord>? Figure { get; }
    public IReadOnlyList<SeenNumber> Numbers { get; }

    /// <summary>Its shapes are measured by the height of its digits.</summary>
    private static SeenNumber Of(IReadOnlyList<DotArea> marks, Scan scan)
    {
        var tallest = marks.MaxBy(m => m.Height);
        return new((marks[0].X0 + marks[^1].X1) / 2f, [.. marks.Select(m => MarkShape.Of(scan, m, tallest))]);
    }
}

/// <summary>A page as it was seen, before the numbers of all pages are held against each other.</summary>
/// <param name="Page">Set upright and level.</param>
/// <param name="Turn">Quarter turns clockwise from that to the page as shown.</param>
internal sealed record SeenPage(PageContent Page, int Turn, GlyphSetting Setting, IReadOnlyList<SeenField> Fields)
{
    /// <summary>Per cent: below, words of running text are a seal or a picture.</summary>
    private const int LeastConfidence = 25;

    public int Number => Page.Number;

    /// <summary>The page as shown, with the characters and lines of its image.</summary>
    public PageContent Set(NumberShapes shapes)
    {
        var glyphs = new List<Glyph>();
        foreach (var field in Fields)
        {
            var text = shapes.Corrected(field);
            if (field.InTable || SeenText.Confidence(text) >= LeastConfidence) Setting.Set(field.Area, text, glyphs);
        }
        return UprightPage.Of(Page with { Glyphs = [.. glyphs], IsRecognized = true }, -Turn & 3);
    }
}
