using Mingzhang.Accounts;
using Mingzhang.Reading.Layout;
using Mingzhang.Reading.Pdf;

namespace Mingzhang.Tests.Reading.Pdf;

/// <summary>A page drawn by a test: every Chinese character one em wide, every other half an em, no PDF engine needed.</summary>
internal sealed class DrawnPage(int number = 1, float width = 595, float height = 842)
{
    private readonly List<Glyph> glyphs = [];
    private readonly List<Area> rulings = [];
    private readonly List<Area> images = [];

    /// <summary>Text from x on a baseline; a blank moves on by half an em, or by as much as said.</summary>
    public DrawnPage Text(float x, float baseline, string text, float size = 10, float spacing = 0, GlyphTraits traits = GlyphTraits.None)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            var advance = Characters.IsWide(rune.Value) ? size : size / 2;
            if (rune.Value != ' ') glyphs.Add(new(rune.Value, new(x, baseline - 0.85f * size, x + advance, baseline + 0.15f * size), x, baseline, size, 0, (short)traits));
            x += advance + spacing;
        }
        return this;
    }

    public DrawnPage Right(float x, float baseline, string text, float size = 10) =>
        Text(x - text.EnumerateRunes().Sum(r => Characters.IsWide(r.Value) ? size : size / 2), baseline, text, size);

    public DrawnPage Across(float y, float from, float to)
    {
        rulings.Add(new(from, y, to, y));
        return this;
    }

    public DrawnPage Down(float x, float from, float to)
    {
        rulings.Add(new(x, from, x, to));
        return this;
    }

    public DrawnPage Image(Area area)
    {
        images.Add(area);
        return this;
    }

    /// <summary>All lines of a lattice, and a text in each of its fields, row by row; null leaves the field blank.</summary>
    public DrawnPage Table(float[] xs, float[] ys, params string?[] texts)
    {
        foreach (var y in ys) Across(y, xs[0], xs[^1]);
        foreach (var x in xs) Down(x, ys[0], ys[^1]);
        for (var i = 0; i < texts.Length; i++)
        {
            if (texts[i] is { } text) Text(xs[i % (xs.Length - 1)] + 4, ys[i / (xs.Length - 1)] + 14, text);
        }
        return this;
    }

    public PageContent Content => new() { Number = number, Width = width, Height = height, Glyphs = [.. glyphs], Rulings = [.. rulings], Images = [.. images] };

    public static SourceDocument Read(params DrawnPage[] pages) => PdfLayout.Of([.. pages.Select(p => p.Content)], "t.pdf");

    public static string[] Lines(params DrawnPage[] pages) => [.. Read(pages).Blocks.OfType<Paragraph>().Select(p => p.Text)];

    public static Grid Grid(params DrawnPage[] pages) => Assert.Single(Read(pages).Blocks.OfType<Grid>());

    /// <summary>Cells with | between; =n after a cell that covers n columns, ^n after one that covers n rows, ? after a doubtful one.</summary>
    public static string[] Rows(Grid grid) => [.. grid.Rows.Select(r => string.Join('|', r.Cells.Select(Show)))];

    private static string Show(GridCell cell) =>
        cell.Text + (cell.ColumnSpan > 1 ? $"={cell.ColumnSpan}" : "") + (cell.RowSpan > 1 ? $"^{cell.RowSpan}" : "") + (cell.Doubtful ? "?" : "");

    public static Box Box(decimal x0, decimal y0, decimal x1, decimal y1) => new(x0, y0, x1, y1);
}
