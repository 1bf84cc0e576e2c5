using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Mingzhang.Reading;
using Mingzhang.Reading.Ofd.Pictures;
using Mingzhang.Reading.Pdf;
using Mingzhang.Reading.Recognition;
using Mingzhang.Tests.Reading.Made;
using Mingzhang.Tests.Reading.Recognition;

namespace Mingzhang.Tests.Reading.Ofd;

/// <summary>OFD files whose pages are pictures.</summary>
public class OfdScanTests
{
    private const string Space = "xmlns:ofd=\"http://www.ofdspec.org/2016\"";
    private static readonly ReadLimits Recognizing = ReadLimits.Default with { Recognition = RecognitionLimits.Default };

    private static byte[] Png(int width, int height, int kind, byte[] rows, byte[]? palette = null)
    {
        using var file = new MemoryStream();
        file.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, (byte)kind);
        Chunk(file, "IHDR", header);
        if (palette is not null) Chunk(file, "PLTE", palette);
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true)) zlib.Write(rows);
        Chunk(file, "IDAT", packed.ToArray());
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    private static void Chunk(MemoryStream file, string kind, byte[] content)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, content.Length);
        file.Write([.. length, .. Encoding.ASCII.GetBytes(kind), .. content, 0, 0, 0, 0]);
    }

    /// <summary>One dark dot at the left of two, in each way that a PNG may keep its colours, drawn by PDFium.</summary>
    [Theory]
    [InlineData(0, new byte[] { 0, 10, 240 }, null)]
    [InlineData(2, new byte[] { 1, 10, 10, 10, 230, 230, 230 }, null)]
    [InlineData(3, new byte[] { 0, 1, 0 }, new byte[] { 240, 240, 240, 10, 10, 10 })]
    [InlineData(4, new byte[] { 0, 10, 255, 0, 0 }, null)]
    [InlineData(6, new byte[] { 1, 10, 10, 10, 255, 230, 230, 230, 0 }, null)]
    public void A_picture_is_drawn_where_it_is_placed(int kind, byte[] row, byte[]? palette)
    {
        var picture = PdfPicture.Of(Png(2, 1, kind, row, palette));
        Assert.NotNull(picture);
        var pdf = PicturePages.Of([(100, 100, []), (100, 100, [new PlacedPicture(picture, [40, 0, 0, 20, 10, 70])])]);
        PageImage? drawn = null;
        PdfWorkers.Draw(pdf, new([2], 72, Colour: false), image => drawn = image);
        byte At(int x, int y) => drawn!.Dots.Span[y * drawn.Width + x];
        Assert.InRange(At(15, 20), 0, 60);
        Assert.InRange(At(45, 20), 200, 255);
        Assert.Equal(255, At(15, 50));
    }

    [Fact]
    public void Other_files_are_no_pictures()
    {
        Assert.Null(PdfPicture.Of([]));
        Assert.Null(PdfPicture.Of("II*\0"u8.ToArray()));
        Assert.Null(PdfPicture.Of([0xFF, 0xD8, 0xFF, 0xC0, 0, 3, 8, 0, 0, 0, 0, 1]));
        Assert.Null(PdfPicture.Of(Png(2, 1, 4, [0, 10])));
        Assert.Null(PdfPicture.Of(Png(2, 1, 4, [9, 10, 255, 0, 0])));
        Assert.Null(PdfPicture.Of(Png(100_000, 100_000, 0, [0])));
        Assert.Null(PdfPicture.Of(Png(2, 1, 0, [0, 1, 2])[..^30]));
    }

    [Fact]
    public void A_JPEG_tells_its_size_and_colours() =>
        Assert.Contains("/Width 7 /Height 5 /BitsPerComponent 8 /ColorSpace /DeviceRGB", PdfPicture.Of([0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC2, 0, 17, 8, 0, 5, 0, 7, 3, 0, 0, 0, 0, 0, 0])!.Entries, StringComparison.Ordinal);

    /// <summary>The first page of the invented account, as a picture that the document's resources name.</summary>
    private static byte[] Scan(string resources, string file, string attributes = "CTM=\"210 0 0 297 0 0\"")
    {
        PageImage? page = null;
        PdfWorkers.Draw(Scanned.Printed, new([1], 200, Colour: false), image => page = image);
        var rows = new byte[(page!.Width + 1) * page.Height];
        for (var y = 0; y < page.Height; y++) page.Dots.Span.Slice(y * page.Width, page.Width).CopyTo(rows.AsSpan(y * (page.Width + 1) + 1));
        var parts = OfdWriter.Parts([$"<ofd:ImageObject ID=\"5\" ResourceID=\"7\" Boundary=\"0 0 210 297\" {attributes}/>"]).Select(p => (p.Name, Encoding.UTF8.GetBytes(p.Content.Replace("<ofd:PageArea>", "<ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes><ofd:PageArea>", StringComparison.Ordinal))));
        return Zip.Of([.. parts, ("Doc_0/DocumentRes.xml", Encoding.UTF8.GetBytes(resources)), (file, Png(page.Width, page.Height, 0, rows))]);
    }

    private static string Resources(string attributes, string file) =>
        $"<ofd:Res {Space} {attributes}><ofd:MultiMedias><ofd:MultiMedia ID=\"7\" Type=\"Image\"><ofd:MediaFile>{file}</ofd:MediaFile></ofd:MultiMedia></ofd:MultiMedias></ofd:Res>";

    [Theory]
    [InlineData("BaseLoc=\"Res\"", "a.png", "Doc_0/Res/a.png", "CTM=\"210 0 0 297 0 0\"")]
    [InlineData("", "/Doc_0/Res/a.png", "Doc_0/Res/a.png", "")]
    [InlineData("BaseLoc=\"Res\"", "Res/a.png", "Doc_0/Res/a.png", "CTM=\"-210 0 0 -297 210 297\"")]
    public void Pages_that_are_pictures_are_recognised(string attributes, string named, string file, string placed)
    {
        var read = DocumentReader.Read(Scan(Resources(attributes, named), file, placed), "决算.ofd", Recognizing);
        Assert.True(read.Account is not null, read.Failure?.Chinese);
        Assert.Equal([1], read.Account.RecognizedPages);
        Assert.Contains(read.Account.Figures, f => f is { Text: "20.18", Doubtful: true });
    }

    [Fact]
    public void Pictures_that_are_not_there_are_said_to_be_so()
    {
        Assert.Equal("ofd-pictures", DocumentReader.Read(Scan(Resources("", "b.png"), "Doc_0/a.png"), "决算.ofd", Recognizing).Failure?.Code);
        Assert.Equal("ofd-pictures", DocumentReader.Read(Scan("<broken", "Doc_0/a.png"), "决算.ofd", Recognizing).Failure?.Code);
        Assert.Equal("scanned", DocumentReader.Read(Scan(Resources("", "a.png"), "Doc_0/a.png"), "决算.ofd").Failure?.Code);
    }
}
