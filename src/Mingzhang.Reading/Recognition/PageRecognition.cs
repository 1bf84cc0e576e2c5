using Mingzhang.Reading.Pdf;
using Mingzhang.Reading.Pdf.Layout;

namespace Mingzhang.Reading.Recognition;

/// <summary>
/// Reads a page that is an image: ruling lines from the dots, then text field by field. Whole pages given to the recognition
/// program come back with numbers split and columns mixed; single lines of single cells do not.
/// </summary>
internal sealed class PageRecognition
{
    /// <summary>Of points: no ink of a ruling line, and none of its grey borders, gets into a cell.</summary>
    private const int LineBorder = 2;
    /// <summary>Per cent: below, words of running text are a seal or a picture.</summary>
    private const int LeastConfidence = 25;
    private readonly Scan scan;
    private readonly float pointsPerDot;
    private readonly int letters;
    private readonly float fall;
    private readonly List<DotArea> lines;

    private PageRecognition(PageImage image)
    {
        scan = new(image.Width, image.Height, image.Dots.ToArray());
        pointsPerDot = image.PointsPerDot;
        var histogram = scan.Histogram();
        letters = Threshold.OfLetters(histogram);
        fall = Skew.Of(scan, letters);
        if (fall != 0) scan = scan.Level(fall);
        lines = [.. RuledLines.Of(scan, letters, fall != 0), .. RuledLines.Of(scan, Threshold.OfLines(histogram), fall != 0)];
    }

    /// <summary>The page with the characters and lines that its image shows; null when the time is up.</summary>
    public static PageContent? Of(PageContent page, PageImage image, RecognitionLimits limits) => new PageRecognition(image).Read(page, limits);

    private PageContent? Read(PageContent page, RecognitionLimits limits)
    {
        Area[] rulings = [.. page.Rulings, .. lines.Select(Points)];
        foreach (var line in lines) scan.Whiten(new(line.X0 - LineBorder, line.Y0 - LineBorder, line.X1 + LineBorder, line.Y1 + LineBorder));
        var pieces = Pieces(Lattices(rulings), out var usual);
        if (Words(pieces, limits) is not { } seen) return null;
        var figures = Indices(pieces, i => SeenText.MayBeFigure(seen[i], pieces[i].InTable));
        if (Tesseract.Figures(scan, Areas(pieces, figures), limits) is not { } again) return null;
        var figureOf = again.ToLookup(w => figures[w.Piece]);
        var setting = new GlyphSetting(pointsPerDot, usual);
        var glyphs = new List<Glyph>();
        for (var i = 0; i < pieces.Count; i++)
        {
            var text = SeenText.Better(pieces[i].Area, [.. seen[i]], [.. figureOf[i]]);
            if (pieces[i].InTable || SeenText.Confidence(text) >= LeastConfidence) setting.Set(pieces[i].Area, text, glyphs);
        }
        return page with { Glyphs = [.. glyphs], Rulings = rulings, IsRecognized = true, Fall = fall };
    }

    private ILookup<int, SeenWord>? Words(List<Piece> pieces, RecognitionLimits limits)
    {
        if (Tesseract.Words(scan, pieces.ConvertAll(p => p.Area), limits) is not { } words) return null;
        var seen = words.Select(w => w.Piece).ToHashSet();
        var blank = Indices(pieces, i => !seen.Contains(i));
        return Tesseract.WordsAgain(scan, Areas(pieces, blank), limits) is { } more ? words.Concat(more.Select(w => w with { Piece = blank[w.Piece] })).ToLookup(w => w.Piece) : null;
    }

    private static List<int> Indices(List<Piece> pieces, Func<int, bool> which) => [.. Enumerable.Range(0, pieces.Count).Where(which)];

    private static List<DotArea> Areas(List<Piece> pieces, List<int> which) => which.ConvertAll(i => pieces[i].Area);

    private Area Points(DotArea dots) => new(dots.X0 * pointsPerDot, dots.Y0 * pointsPerDot, dots.X1 * pointsPerDot, dots.Y1 * pointsPerDot);

    private DotArea Dots(Area points) => new(
        Math.Max(0, (int)(points.X0 / pointsPerDot)), Math.Max(0, (int)(points.Y0 / pointsPerDot)),
        Math.Min(scan.Width, (int)(points.X1 / pointsPerDot) + 1), Math.Min(scan.Height, (int)(points.Y1 / pointsPerDot) + 1));

    /// <summary>From the smallest: a frame around a table is read after it.</summary>
    private static IEnumerable<Lattice> Lattices(Area[] rulings) =>
        RuleGroups.Of(Rules.Of(rulings)).ConvertAll(Lattice.Of).OfType<Lattice>().Where(l => l.ColumnCount > 1 && l.Cells.Count >= 3).OrderBy(l => l.Area.Width * l.Area.Height);

    private readonly record struct Piece(DotArea Area, bool InTable);

    /// <summary>Lines of cells, then the lines of what is left.</summary>
    private List<Piece> Pieces(IEnumerable<Lattice> lattices, out int usual)
    {
        var open = scan.Copy();
        var fields = new List<(List<DotArea> Bands, bool InTable)>();
        foreach (var lattice in lattices)
        {
            fields.AddRange(lattice.Cells.Select(c => (TextBands.Bands(open, Dots(lattice.AreaOf(c)), letters), true)));
            open.Whiten(Dots(lattice.Area));
        }
        fields.Add((TextBands.Bands(open, new(0, 0, scan.Width, scan.Height), letters), false));
        var height = usual = TextBands.UsualHeight(fields.SelectMany(f => f.Bands));
        return [.. fields.SelectMany(f => TextBands.Whole(f.Bands, height).SelectMany(b => TextBands.Pieces(f.InTable ? scan : open, b, letters)).Select(p => new Piece(p, f.InTable)))];
    }
}
