using Mingzhang.Accounts;
using Mingzhang.Reading.Layout;
using Mingzhang.Reading.Pdf.Layout;
using Mingzhang.Reading.Recognition;

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
        return Of(Pages(file, file.Length, limits ?? PdfLimits.Default), path);
    }

    /// <param name="recognition">Limits for recognising pages that are images; null leaves them unread.</param>
    public static SourceDocument Read(byte[] content, string path = "", PdfLimits? limits = null, RecognitionLimits? recognition = null)
    {
        using var file = new MemoryStream(content, writable: false);
        var within = limits ?? PdfLimits.Default;
        var pages = Pages(file, content.Length, within);
        return Of(recognition is null ? pages : ScannedPages.Recognize(content, pages, within, recognition), path);
    }

    /// <summary>True of a file that begins as a PDF; some carry a few bytes before it.</summary>
    public static bool IsPdf(ReadOnlySpan<byte> head) => head[..Math.Min(head.Length, SniffedBytes)].IndexOf("%PDF-"u8) >= 0;

    private static List<PageContent> Pages(Stream file, long length, PdfLimits limits)
    {
        Span<byte> head = stackalloc byte[SniffedBytes];
        var sniffed = file.ReadAtLeast(head, SniffedBytes, throwOnEndOfStream: false);
        if (!IsPdf(head[..sniffed])) throw PdfFailures.NotPdf();
        file.Position = 0;
        return PdfWorkers.Shared.Read(file, length, limits);
    }

    internal static SourceDocument Of(IReadOnlyList<PageContent> pages, string path) => PrintedPages.LayOut(pages, path, "pdf");
}
