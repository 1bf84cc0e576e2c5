using System.Xml;
using Mingzhang.Reading.Files;
using Mingzhang.Reading.Layout;
using Mingzhang.Reading.Pdf;
using Mingzhang.Reading.Pdf.Layout;

namespace Mingzhang.Reading.Ofd;

/// <summary>
/// Reads OFD (GB/T 33190-2016), the national format of fixed-layout documents: a zip container of XML that says where each
/// character and line stands. Laid out like the pages of a PDF.
/// </summary>
internal static class OfdReader
{
    public const string Root = "OFD.xml";

    /// <exception cref="UnreadableException">It is encrypted, has no pages, or exceeds a limit.</exception>
    /// <exception cref="XmlException">Its root or a document's is not well-formed.</exception>
    public static SourceDocument Read(OfficePackage package, string path, ReadLimits limits)
    {
        var pages = new List<PageContent>();
        var pictures = new Dictionary<int, IReadOnlyList<OfdPicture>>();
        long sent = 0;
        foreach (var root in Documents(package))
        {
            var document = OfdDocument.Read(package, root, limits);
            foreach (var part in document.Pages)
            {
                var (page, drawn) = OfdPage.Read(package, document, part, pages.Count + 1, limits);
                pages.Add(page);
                pictures.Add(page.Number, drawn);
                sent += page.Glyphs.Length + page.Rulings.Length;
                if (pages.Count > limits.Pdf.Pages || sent > limits.Pdf.Output) throw OfdDocument.TooManyPages(limits);
            }
        }
        return PrintedPages.LayOut(new OfdScans(pages, pictures).Recognize(limits), path, "ofd");
    }

    /// <summary>The roots of the documents; an encrypted file (GM/T 0099) names its encryption beside them.</summary>
    private static List<string> Documents(OfficePackage package)
    {
        var roots = new List<string>();
        using var reader = package.Open(Root);
        while (reader?.Read() == true)
        {
            if (reader.NodeType != XmlNodeType.Element) continue;
            if (reader.LocalName is "Encryptions" or "Encryption") throw Unreadable.Encrypted();
            if (reader.LocalName == "DocRoot") roots.Add(OfdPaths.Resolve(Root, reader.ReadElementContentAsString().Trim()));
        }
        if (package.Has("Encryptions.xml") || package.Has("Encryptinfo.dat") || package.Has("Decryptseed.dat")) throw Unreadable.Encrypted();
        return roots.Count == 0 ? throw Unreadable.Truncated() : roots;
    }
}
