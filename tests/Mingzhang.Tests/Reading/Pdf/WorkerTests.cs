using System.Text;
using Mingzhang.Reading;
using Mingzhang.Reading.Pdf;
using Mingzhang.Reading.Pdf.Worker;
using static Mingzhang.Tests.Reading.Pdf.PdfWriter;

namespace Mingzhang.Tests.Reading.Pdf;

/// <summary>What a hostile file or a failing engine does: a line for the user, never a crash or a hang here.</summary>
public class WorkerTests
{
    private static readonly PdfLimits Short = PdfLimits.Default with { PageTime = TimeSpan.FromSeconds(4), Time = TimeSpan.FromSeconds(8) };

    private static UnreadableException Refused(byte[] pdf, PdfLimits? limits = null)
    {
        var failure = Assert.Throws<UnreadableException>(() => PdfLayout.Read(pdf, "x.pdf", limits));
        Assert.DoesNotContain('\n', failure.Chinese + failure.English);
        return failure;
    }

    [Fact]
    public void Not_a_pdf() => Assert.Equal("not-a-document", Refused("hello"u8.ToArray()).Code);

    [Fact]
    public void A_header_alone() => Assert.Equal("truncated", Refused("%PDF-1.7\n"u8.ToArray()).Code);

    [Fact]
    public void Cut_off_in_the_first_object() => Assert.Equal("truncated", Refused(Sample()[..40]).Code);

    [Fact]
    public void Encrypted()
    {
        var junk = string.Concat(Enumerable.Repeat("5A", 32));
        var pdf = new PdfWriter { Trailer = $"/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <{junk}> /U <{junk}> /P -4 >>" }.Page(Text(60, 700, "密")).Bytes();
        Assert.Equal("encrypted", Refused(pdf).Code);
    }

    [Fact]
    public void No_pages() => Assert.Equal("empty", Refused(new PdfWriter().Bytes()).Code);

    [Fact]
    public void Too_many_pages()
    {
        var writer = new PdfWriter();
        var stream = writer.AddStream(Encoding.ASCII.GetBytes("q Q"));
        for (var i = 0; i < 5001; i++) writer.PageOf(stream);
        Assert.Equal("too-large", Refused(writer.Bytes()).Code);
    }

    [Fact]
    public void Too_large_a_file() => Assert.Equal("too-large", Refused(Sample(), PdfLimits.Default with { Bytes = 100 }).Code);

    [Fact]
    public void A_page_of_too_many_objects_is_read_in_part_and_says_so()
    {
        var content = new StringBuilder(Text(60, 700, "本年支出合计307.82万元，其中基本支出若干"));
        for (var i = 0; i < 150_000; i++) content.Append("1 1 m 2 2 l S\n");
        var document = PdfLayout.Read(new PdfWriter().PageOf(0).Page(content.ToString()).Bytes(), limits: PdfLimits.Default with { Objects = 100_000 });
        Assert.Contains(document.Unread, u => u.Contains("超过上限", StringComparison.Ordinal));
        Assert.Single(document.Blocks);
    }

    [Fact]
    public void Too_much_text_in_all()
    {
        var content = string.Concat(Enumerable.Range(0, 200).Select(i => Text(60, 840 - 4 * i, $"本年支出合计{i}")));
        Assert.Equal("too-large", Refused(new PdfWriter().Page(content).Page(content).Bytes(), PdfLimits.Default with { Output = 1_500 }).Code);
    }

    [Fact]
    public void Forms_within_forms_without_end_stop_at_the_limits()
    {
        var writer = new PdfWriter();
        var inner = writer.AddStream(Encoding.ASCII.GetBytes("1 1 m 2 2 l S\n"), "/Type /XObject /Subtype /Form /BBox [0 0 9 9]");
        for (var level = 0; level < 12; level++)
        {
            inner = writer.AddStream(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("/X Do ", 20))), $"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X {inner} 0 R >> >>");
        }
        writer.Resources = $"/XObject << /X {inner} 0 R >>";
        Assert.Contains(Refused(writer.Page("/X Do").Bytes(), Short).Code, (string[])["timeout", "empty", "pdf-crash", "undecodable"]);
    }

    [Fact]
    public void A_stream_that_unpacks_to_gigabytes_ends_in_a_line()
    {
        var writer = new PdfWriter();
        var packed = writer.AddStream(new byte[512 << 20], compressed: true);
        Assert.Contains(Refused(writer.PageOf(packed).Bytes(), Short with { Memory = 256L << 20 }).Code, (string[])["timeout", "empty", "pdf-crash", "truncated", "undecodable"]);
    }

    [Fact]
    public void A_font_without_a_map_is_said()
    {
        var writer = new PdfWriter();
        var glyph = writer.AddStream(Encoding.ASCII.GetBytes("1000 0 0 0 750 750 d1 0 0 750 750 re f"));
        var names = string.Join(' ', Enumerable.Range(0, 32).Select(i => $"/g{i}"));
        var font = writer.Add($"<< /Type /Font /Subtype /Type3 /FontBBox [0 0 750 750] /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 0 /LastChar 31 /Widths [{string.Join(' ', Enumerable.Repeat("1000", 32))}] /Encoding << /Type /Encoding /Differences [0 {names}] >> /CharProcs << {string.Join(' ', Enumerable.Range(0, 32).Select(i => $"/g{i} {glyph} 0 R"))} >> >>");
        writer.Resources = $"/Font << /F1 {font} 0 R >>";
        writer.Page($"BT /F1 12 Tf 60 700 Td <{string.Concat(Enumerable.Range(1, 31).Select(i => i.ToString("X2")))}> Tj ET");
        Assert.Equal("undecodable", Refused(writer.Bytes()).Code);
    }

    [Fact]
    public void A_worker_that_is_none_is_said() =>
        Assert.Equal("no-pdf-worker", Assert.Throws<UnreadableException>(() => ReadBy(new("no-such-program-of-ours", []))).Code);

    [Fact]
    public void A_worker_that_says_nothing_is_ended() =>
        Assert.Equal("timeout", Assert.Throws<UnreadableException>(() => ReadBy(new("sleep", []), Short with { PageTime = TimeSpan.FromSeconds(1), Memory = 60 })).Code);

    [Fact]
    public void A_worker_that_talks_nonsense_is_ended() =>
        Assert.Equal("no-pdf-worker", Assert.Throws<UnreadableException>(() => ReadBy(new("echo", ["nonsense"]))).Code);

    [Fact]
    public void A_worker_that_dies_is_replaced()
    {
        using var workers = new PdfWorkers(WorkerCommand.Default);
        for (var i = 0; i < 3; i++)
        {
            using var broken = new MemoryStream("%PDF-1.7\n"u8.ToArray());
            Assert.Throws<UnreadableException>(() => workers.Read(broken, broken.Length, PdfLimits.Default));
            using var cutShort = new MemoryStream(Sample());
            Assert.Throws<UnreadableException>(() => workers.Read(cutShort, cutShort.Length + 1, Short with { PageTime = TimeSpan.FromSeconds(1) }));
            using var sound = new MemoryStream(Sample());
            Assert.Equal(2, workers.Read(sound, sound.Length, PdfLimits.Default).Count);
        }
    }

    [Fact]
    public void A_page_that_is_no_page_is_refused()
    {
        var page = new PageContent { Number = 1, Width = 595, Height = 842, Glyphs = [new('a', new(1, 2, 3, 4), 1, 4, 10, 0, 0)], Rulings = [new(0, 0, 1, 1)], Images = [new(5, 6, 7, 8)] };
        var bytes = Frames.Encode(page);
        var decoded = Frames.Decode(bytes)!;
        Assert.Equal((page.Glyphs[0], page.Rulings[0], page.Images[0]), (decoded.Glyphs[0], decoded.Rulings[0], decoded.Images[0]));
        Assert.Null(Frames.Decode(bytes.AsSpan(0, 20)));
        Assert.Null(Frames.Decode(bytes.AsSpan(0, 40)));
        bytes[19] = 0x80;
        Assert.Null(Frames.Decode(bytes));
    }

    private static List<PageContent> ReadBy(WorkerCommand command, PdfLimits? limits = null)
    {
        using var workers = new PdfWorkers(command);
        using var file = new MemoryStream(Sample());
        return workers.Read(file, file.Length, limits ?? Short);
    }
}
