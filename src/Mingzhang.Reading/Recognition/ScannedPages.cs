using System.Diagnostics;
using Mingzhang.Reading.Pdf;
using Mingzhang.Reading.Pdf.Layout;

namespace Mingzhang.Reading.Recognition;

/// <summary>
/// Has the pages of a document recognised that are images, or whose text cannot be decoded; those too under whose image some other program has laid
/// its text, since it knew nothing of the cells of tables.
/// </summary>
internal static class ScannedPages
{
    private const int DotsPerInch = 200;

    /// <summary>Which pages can be recognised, and a PDF from which they are drawn.</summary>
    public sealed record Source(Func<PageContent, bool> CanDraw, Func<byte[]> Pdf);

    public static List<PageContent> Recognize(byte[] file, List<PageContent> pages, PdfLimits pdf, RecognitionLimits limits) =>
        Recognize(new Source(p => PageLegibility.Of(p) is Legibility.Image or Legibility.Undecodable or Legibility.Recognized, () => file), pages, pdf, limits);

    /// <summary>The pages, recognised where that was needed and found time. Throws <see cref="UnreadableException"/> where nothing can recognise them.</summary>
    public static List<PageContent> Recognize(Source source, List<PageContent> pages, PdfLimits pdf, RecognitionLimits limits)
    {
        var wanted = pages.Where(source.CanDraw).Take(limits.Pages).ToDictionary(p => p.Number);
        if (wanted.Count == 0) return pages;
        Tesseract.Require(limits);
        var file = source.Pdf();
        var since = Stopwatch.GetTimestamp();
        var seen = new List<SeenPage>();
        var shapes = new NumberShapes();
        // A few at a time: an image is four megabytes.
        foreach (var numbers in wanted.Keys.Chunk(2 * Environment.ProcessorCount))
        {
            if (Stopwatch.GetElapsedTime(since) > limits.Time) break;
            var images = new List<PageImage>();
            PdfWorkers.Draw(file, new(numbers, DotsPerInch, Colour: false), images.Add, pdf);
            foreach (var page in images.AsParallel().AsOrdered().Select(i => PageRecognition.Of(wanted[i.Number], i, limits)))
            {
                if (page is null) continue;
                shapes.Take(page);
                seen.Add(page);
            }
        }
        var recognized = seen.ToDictionary(p => p.Number, p => p.Set(shapes));
        return pages.ConvertAll(p => recognized.GetValueOrDefault(p.Number, p));
    }
}
