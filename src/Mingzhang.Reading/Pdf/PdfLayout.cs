using Mingzhang.Accounts;
using Mingzhang.Reading.Layout;
using Mingzhang.Reading.Pdf.Layout;

namespace Mingzhang.Reading.Pdf;

/// <summary>
/// Lays out a PDF: one paragraph a printed line, one grid a table, with page and box of each. Characters and ruling lines come
/// from a worker process; failures are <see cref="UnreadableException"/>.
/// </summary>
public static class PdfLayout
{
    private const int SniffedBytes = 1024;

    public static SourceDocument Read(string path, PdfLimits? limits = null)
    {
        using var file = File.OpenRead(path);
        return Read(file, file.Length, path, limits ?? PdfLimits.Default);
    }

    public static SourceDocument Read(byte[] content, string path = "", PdfLimits? limits = null)
    {
        using var file = new MemoryStream(content, writable: false);
        return Read(file, content.Length, path, limits ?? PdfLimits.Default);
    }

    /// <summary>True of a file that begins as a PDF; some carry a few bytes before it.</summary>
    public static bool IsPdf(ReadOnlySpan<byte> head) => head[..Math.Min(head.Length, SniffedBytes)].IndexOf("%PDF-"u8) >= 0;

    private static SourceDocument Read(Stream file, long length, string path, PdfLimits limits)
    {
        Span<byte> head = stackalloc byte[SniffedBytes];
        var sniffed = file.ReadAtLeast(head, SniffedBytes, throwOnEndOfStream: false);
        if (!IsPdf(head[..sniffed])) throw PdfFailures.NotPdf();
        file.Position = 0;
        return Of(PdfWorkers.Shared.Read(file, length, limits), path);
    }

    internal static SourceDocument Of(IReadOnlyList<PageContent> pages, string path)
    {
        var parts = pages.Select(PageLayout.Of).ToList();
        var unread = PageLegibility.Describe(parts.Select(p => (p.Page, p.Legibility)));
        if (parts.TrueForAll(p => p.Items.Count == 0)) throw PdfFailures.NoText(parts);
        RunningHeads.Drop(parts);
        var items = TableJoiner.Join(parts.SelectMany(p => AlignedTables.Find(p.Items)));
        TextFlow.Mark(parts, items);
        var blocks = new BlockWriter(parts);
        foreach (var item in items) blocks.Write(item);
        return new() { Path = path, Format = "pdf", Blocks = blocks.Blocks, Unread = unread };
    }
}
