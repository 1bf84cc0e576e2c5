using Mingzhang.Reading.Layout;

namespace Mingzhang.Reading.Pdf.Layout;

/// <summary>Lays out pages of positioned characters and lines, of whatever format: one paragraph a printed line, one grid a table.</summary>
internal static class PrintedPages
{
    /// <param name="pages">In order.</param>
    /// <param name="path">Name to report.</param>
    /// <param name="format">pdf or ofd.</param>
    public static SourceDocument LayOut(IReadOnlyList<PageContent> pages, string path, string format)
    {
        var parts = pages.Select(PageLayout.Of).ToList();
        var unread = PageLegibility.Describe(parts.Select(p => (p.Page, p.Legibility)));
        if (parts.TrueForAll(p => p.Items.Count == 0)) throw PdfFailures.NoText(parts, format);
        RunningHeads.Drop(parts);
        var items = TableJoiner.Join(parts.SelectMany(p => AlignedTables.Find(p.Items)));
        TextFlow.Mark(parts, items);
        var blocks = new BlockWriter(parts);
        foreach (var item in items) blocks.Write(item);
        return new()
        {
            Path = path,
            Format = format,
            Blocks = blocks.Blocks,
            Unread = unread,
            UnreadPages = parts.Where(p => !p.IsRead).Select(p => p.Page).ToHashSet(),
            RecognizedPages = parts.Where(p => p.Legibility == Legibility.Recognized).Select(p => p.Page).ToHashSet(),
        };
    }
}
