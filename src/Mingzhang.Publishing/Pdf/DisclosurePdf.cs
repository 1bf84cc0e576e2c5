using Mingzhang.Publishing.Disclosures;
using Mingzhang.Publishing.Word;

namespace Mingzhang.Publishing.Pdf;

/// <summary>
/// The disclosure laid out: as a PDF, and as a Word document whose contents know their pages. The first layout finds the pages of
/// the headings, the second prints them.
/// </summary>
public static class DisclosurePdf
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <param name="named">Value of MINGZHANG_SOFFICE, null if not set.</param>
    /// <param name="searchPath">Value of PATH.</param>
    /// <param name="draft">草稿 across every page.</param>
    public static LaidOut Of(Disclosure disclosure, string? named, string? searchPath, bool draft = false)
    {
        ArgumentNullException.ThrowIfNull(disclosure);
        if (LayoutEngine.Find(named, searchPath) is not { } program) return LaidOut.Failed(PdfFailure.NoEngine);
        var folder = Directory.CreateTempSubdirectory("mingzhang-pdf-").FullName;
        try
        {
            return Lay(disclosure, new LayoutEngine(program, Patience), folder, draft);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static LaidOut Lay(Disclosure disclosure, LayoutEngine engine, string folder, bool draft)
    {
        var first = engine.Convert(Document(disclosure, draft, null), folder);
        if (first is null) return LaidOut.Failed(PdfFailure.EngineFailed);
        if (HeadingPages.Of(DisclosureDocument.ContentsLines(disclosure), PdfOutline.Of(first)) is not { Count: > 0 } pages) return new(Document(disclosure, draft, null), first, null);
        var document = Document(disclosure, draft, pages);
        return engine.Convert(document, folder) is { } pdf ? new(document, pdf, null) : LaidOut.Failed(PdfFailure.EngineFailed);
    }

    private static byte[] Document(Disclosure disclosure, bool draft, IReadOnlyList<int>? pages)
    {
        using var document = new MemoryStream();
        DisclosureDocument.Write(disclosure, document, new DocumentOptions { Draft = draft, ContentsPages = pages });
        return document.ToArray();
    }
}

/// <summary>What came of laying a disclosure out: both files, or nothing and the reason why.</summary>
public sealed record LaidOut(ReadOnlyMemory<byte> Document, ReadOnlyMemory<byte> Pdf, PdfFailure? Failure)
{
    internal static LaidOut Failed(PdfFailure failure) => new(default, default, failure);
}
