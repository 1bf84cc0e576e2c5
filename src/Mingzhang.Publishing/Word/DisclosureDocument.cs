using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Mingzhang.Publishing.Disclosures;
using Mingzhang.Publishing.Packages;
using Mingzhang.Publishing.Word.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Mingzhang.Publishing.Word;

/// <summary>The disclosure as a Word document in official typography; the same disclosure gives the same bytes.</summary>
public static class DisclosureDocument
{
    public static void Write(Disclosure disclosure, Stream output, DocumentOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(disclosure);
        ArgumentNullException.ThrowIfNull(output);
        using var dated = new MemoryStream();
        using (var document = WordprocessingDocument.Create(dated, WordprocessingDocumentType.Document)) Fill(document, disclosure, options ?? new());
        Undated.Copy(dated, output);
    }

    /// <summary>The headings that the contents list, in the order of <see cref="DocumentOptions.ContentsPages"/>.</summary>
    public static IReadOnlyList<string> ContentsLines(Disclosure disclosure)
    {
        ArgumentNullException.ThrowIfNull(disclosure);
        return [.. Arrangement.Entries(Arrangement.Of(disclosure.Blocks)).Select(e => e.Text)];
    }

    private static void Fill(WordprocessingDocument document, Disclosure disclosure, DocumentOptions options)
    {
        var main = document.AddMainDocumentPart();
        document.ChangeIdOfPart(main, "document");
        StyleSheet.AddTo(main);
        Fonts.AddTo(main);
        Settings.AddTo(main, updateFields: options.ContentsPages is null);
        Footers.AddTo(main);
        if (options.Draft) Watermark.AddTo(main);
        Properties.AddTo(document, disclosure);
        var body = new BodyWriter(main, disclosure, options);
        main.Document = new W.Document(body.Write());
    }
}
