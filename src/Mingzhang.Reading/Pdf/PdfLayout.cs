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
        var parts = new List<PageParts>(pages.Count);
        foreach (var page in pages) parts.Add(PageLayout.Of(page));
        RunningHeads.Drop(parts);
        return new()
        {
            Path = path,
            Format = "pdf",
            Blocks = Blocks(TableJoiner.Join(parts.SelectMany(p => p.Items))),
        };
    }

    private static List<Block> Blocks(List<PageItem> items)
    {
        var blocks = new List<Block>(items.Count);
        var line = 1;
        foreach (var item in items)
        {
            blocks.Add(item switch
            {
                LineItem printed => new Paragraph { Line = line++, Page = item.Page, Text = printed.Line.Text, Box = BoxOf(item.Area) },
                TableItem table => GridOf(table, ref line),
                _ => throw new InvalidOperationException(),
            });
        }
        return blocks;
    }

    private static Grid GridOf(TableItem table, ref int line)
    {
        var first = line;
        var rows = new List<GridRow>(table.Part.Rows.Count);
        foreach (var row in table.Part.Rows)
        {
            var at = line++;
            rows.Add(new(at, row.Page, [.. row.Cells.OrderBy(c => c.Column).Select(c => CellOf(c, at))]));
        }
        return new() { Line = first, Page = table.Page, Rows = rows, Aligned = true };
    }

    private static GridCell CellOf(PartCell cell, int line) => new(cell.Text, line, cell.Column)
    {
        RowSpan = cell.Rows,
        ColumnSpan = cell.Columns,
        Box = BoxOf(cell.Area),
        Doubtful = cell.Doubtful,
    };

    /// <summary>Tenths of a point are finer than anything printed.</summary>
    private static Box BoxOf(Area area) => new(Tenths(area.X0), Tenths(area.Y0), Tenths(area.X1), Tenths(area.Y1));

    private static decimal Tenths(float points) => new((int)Math.Clamp(MathF.Round(points * 10), -1e6f, 1e6f), 0, 0, points * 10 < -0.5f, 1);
}
