using Mingzhang.Checking;
using Mingzhang.Publishing.Html;
using Mingzhang.Reading;
using Mingzhang.Reading.Pdf;

namespace Mingzhang.Cli.Outputs;

/// <summary>Pages of the original PDF on which a report's findings stand.</summary>
internal static class PagePictures
{
    private const int DotsPerInch = 100;

    /// <summary>None where the document is no PDF, or can no longer be drawn: the report stands without them.</summary>
    public static IReadOnlyList<PagePicture> Of(Report report)
    {
        var wanted = PagePicture.Wanted(report);
        if (wanted.Count == 0 || OriginalPdf.Of(report) is not { } file) return [];
        var pictures = new List<PagePicture>();
        try
        {
            PdfWorkers.Draw(file, new(wanted, DotsPerInch, Colour: false),
                page => pictures.Add(PagePicture.OfGrey(page.Number, page.Width, page.Height, (decimal)page.PointsPerDot, page.Dots.Span)));
        }
        catch (UnreadableException)
        {
            pictures.Clear();
        }
        return pictures;
    }
}
