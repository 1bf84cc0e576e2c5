using Mingzhang.Reading.Pdf;
using Mingzhang.Reading.Pdf.Layout;

namespace Mingzhang.Reading.Recognition;

/// <summary>
/// Reads a page that is an image, field by field. Whole pages given to the recognition program come back with numbers split and columns
/// mixed; single lines of single cells do not.
/// </summary>
internal sealed class PageRecognition(ScannedFields page, RecognitionLimits limits)
{
    /// <summary>Per cent: what was read less surely is read again, smoothed.</summary>
    private const int Unsure = 80;
    private readonly List<DotArea> areas = page.Fields.ConvertAll(f => f.Area);

    /// <summary>What is seen in the image of a page; null when the time is up.</summary>
    public static SeenPage? Of(PageContent page, PageImage image, RecognitionLimits limits)
    {
        var scan = new Scan(image.Width, image.Height, image.Dots.ToArray());
        var (turn, upright) = Orientation.Of(t => new PageRecognition(new(UprightPage.Of(page, t), scan.Turned(t), image.PointsPerDot), limits), r => r.Sure());
        return upright.Fields() is { } seen ? new(upright.Seen, turn, new GlyphSetting(image.PointsPerDot, upright.UsualHeight), seen) : null;
    }

    private PageContent Seen => page.Page;
    private int UsualHeight => page.UsualHeight;

    private Sureness Sure() => Tesseract.Words(page.Clear, Orientation.Sample(areas, page.UsualHeight), limits) is { } words ? Sureness.Of(words) : default;

    private List<SeenField>? Fields()
    {
        if (Words() is not { } words) return null;
        var figures = Indices(i => SeenText.MayBeFigure(words[i], page.Fields[i].InTable, areas[i].Height, page.UsualHeight));
        if (Tesseract.Figures(page.Clear, Areas(figures), limits) is not { } again) return null;
        var figureOf = again.ToLookup(w => figures[w.Piece]);
        var isFigure = figures.ToHashSet();
        return [.. page.Fields.Select((field, i) => new SeenField(field, words[i], isFigure.Contains(i) ? [.. figureOf[i]] : null, isFigure.Contains(i) ? [InkMarks.Of(page.Scan, areas[i], page.Letters)] : NumberMarks.Of(page.Scan, areas[i], page.Letters), page.Clear))];
    }

    /// <summary>Of the two readings of a field, the surer.</summary>
    private List<SeenWord>[]? Words()
    {
        if (Tesseract.Words(page.Clear, areas, limits) is not { } all) return null;
        var words = all.ToLookup(w => w.Piece);
        var unsure = Indices(i => words.Contains(i) && SeenText.Confidence([.. words[i]]) < Unsure);
        var blank = Indices(i => !words.Contains(i));
        if (Tesseract.Words(page.Clear.Smoothed(), Areas(unsure), limits) is not { } smooth || Tesseract.WordsAgain(page.Clear, Areas(blank), limits) is not { } few) return null;
        var again = smooth.Select(w => w with { Piece = unsure[w.Piece] }).Concat(few.Select(w => w with { Piece = blank[w.Piece] })).ToLookup(w => w.Piece);
        return [.. areas.Select((_, i) => SeenText.Surer([.. words[i]], [.. again[i]]))];
    }

    private List<int> Indices(Func<int, bool> which) => [.. Enumerable.Range(0, areas.Count).Where(which)];

    private List<DotArea> Areas(List<int> which) => which.ConvertAll(i => areas[i]);
}
