namespace Mingzhang.Reading.Pdf.Layout;

/// <summary>Characters that stand on one line, from left to right.</summary>
internal sealed class PrintedLine
{
    private string? text;

    public PrintedLine(List<Glyph> glyphs)
    {
        Glyphs = glyphs;
        var area = glyphs[0].Box;
        foreach (var glyph in glyphs) area = area.Join(glyph.Box);
        Area = area;
        Size = MedianSize(glyphs);
        Baseline = MedianBaseline(glyphs);
    }

    public List<Glyph> Glyphs { get; }
    public Area Area { get; }
    /// <summary>Height of the em of most characters.</summary>
    public float Size { get; }
    public float Baseline { get; }
    public string Text => text ??= LineText.Of(this);

    private static float MedianSize(List<Glyph> glyphs)
    {
        var sizes = glyphs.ConvertAll(g => g.Size);
        sizes.Sort();
        return Math.Max(sizes[sizes.Count / 2], 1);
    }

    private static float MedianBaseline(List<Glyph> glyphs)
    {
        var baselines = glyphs.ConvertAll(g => g.Y);
        baselines.Sort();
        return baselines[baselines.Count / 2];
    }
}
