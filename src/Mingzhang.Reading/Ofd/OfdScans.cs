using Mingzhang.Reading.Files;
using Mingzhang.Reading.Ofd.Pictures;
using Mingzhang.Reading.Pdf;
using Mingzhang.Reading.Pdf.Layout;
using Mingzhang.Reading.Recognition;

namespace Mingzhang.Reading.Ofd;

/// <summary>A picture that a page draws: the number of its file among the resources, and where it stands.</summary>
internal readonly record struct OfdPicture(OfdResources Resources, string? Id, OfdFrame Frame);

/// <summary>Has those pages of an OFD recognised that are pictures.</summary>
internal sealed class OfdScans(IReadOnlyList<PageContent> pages, IReadOnlyDictionary<int, IReadOnlyList<OfdPicture>> pictures)
{
    private readonly Dictionary<int, List<PlacedPicture>> placed = [];

    public IReadOnlyList<PageContent> Recognize(ReadLimits limits)
    {
        if (limits.Recognition is not { } recognition) return pages;
        foreach (var page in pages.Where(p => PageLegibility.Of(p) == Legibility.Image)) Place(page);
        if (placed.Count == 0 && pages.All(p => PageLegibility.Of(p) == Legibility.Image) && pages.Count > 0) throw StrangePictures();
        return ScannedPages.Recognize(new ScannedPages.Source(p => placed.ContainsKey(p.Number), Drawn), [.. pages], limits.Pdf, recognition);
    }

    private void Place(PageContent page)
    {
        var all = new List<PlacedPicture>();
        foreach (var (resources, id, frame) in pictures[page.Number])
        {
            if (resources.File(id) is { } file && PdfPicture.Of(file) is { } picture) all.Add(new(picture, frame.FromBelow(page.Height)));
        }
        if (all.Count > 0) placed[page.Number] = all;
    }

    /// <summary>Every page at its number; those that are not asked for stay blank.</summary>
    private byte[] Drawn() => PicturePages.Of(pages.Select(p => (Math.Max(p.Width, 1), Math.Max(p.Height, 1), (IReadOnlyList<PlacedPicture>)placed.GetValueOrDefault(p.Number, []))));

    public static UnreadableException StrangePictures() => new("ofd-pictures",
        "OFD 的各页都是图片，而图片缺失、损坏或不是 JPEG、PNG 格式，无法识别。请用 OFD 阅读器另存为 PDF，再加 --ocr 检查。",
        "The pages of the OFD are pictures which are missing, damaged or neither JPEG nor PNG, and cannot be recognised. Save it as PDF in an OFD reader and check that with --ocr.");
}
