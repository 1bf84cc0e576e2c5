using Mingzhang.Accounts;
using Mingzhang.Reading.Pdf;

namespace Mingzhang.Tests.Reading.Pdf;

/// <summary>Notes written into a PDF lie on the figures that they speak of, however the page is turned and cropped.</summary>
public class AnnotationTests
{
    private const int Red = 0xFF0000;

    private static byte[] Annotated(byte[] pdf, params PageNote[] notes)
    {
        using var file = new MemoryStream();
        PdfWorkers.Annotate(pdf, notes, bytes => file.Write(bytes));
        return file.ToArray();
    }

    private static PageImage Drawn(byte[] pdf, int page)
    {
        PageImage? drawn = null;
        PdfWorkers.Draw(pdf, new([page], 72, Colour: true), image => drawn = image);
        return drawn!;
    }

    /// <summary>Blue, green, red at a point of the page as shown.</summary>
    private static byte[] Dot(PageImage image, int x, int y) => image.Dots.Slice((y * image.Width + x) * 3, 3).ToArray();

    [Theory]
    [InlineData("")]
    [InlineData("/Rotate 90")]
    [InlineData("/Rotate 180")]
    [InlineData("/Rotate 270")]
    [InlineData("/CropBox [50 60 500 700]")]
    [InlineData("/CropBox [50 60 500 700] /Rotate 90")]
    [InlineData("/CropBox [50 60 500 700] /Rotate 270")]
    public void A_highlight_lies_where_the_page_shows_its_box(string entries)
    {
        var pdf = new PdfWriter { PageEntries = entries }.Page("").Bytes();
        var image = Drawn(Annotated(pdf, new PageNote(1, new Box(100, 200, 180, 220), Red, "a", "b")), 1);
        Assert.Equal([0, 0, 255], Dot(image, 140, 210));
        Assert.Equal([255, 255, 255], Dot(image, 140, 240));
        Assert.Equal([255, 255, 255], Dot(image, 210, 210));
    }

    [Fact]
    public void The_words_of_a_note_stand_in_the_file_and_its_text_is_as_before()
    {
        const string words = "支出合计应为 315.09，少 1.00 万元";
        var before = PdfWriter.Sample();
        var after = Annotated(before, new PageNote(2, new Box(60, 60, 90, 70), Red, "明账", words), new PageNote(1, null, Red, "明账", words));
        Assert.True(after.AsSpan().StartsWith("%PDF-"u8));
        var coded = Convert.ToHexString([0xFE, 0xFF, .. System.Text.Encoding.BigEndianUnicode.GetBytes(words)]);
        Assert.Equal(2, Occurrences(after, coded, words));
        Assert.Equal(PdfLayout.Read(before).Blocks.Count, PdfLayout.Read(after).Blocks.Count);
    }

    [Fact]
    public void A_page_that_is_not_there_is_passed_over() =>
        Assert.NotEmpty(Annotated(PdfWriter.Sample(), new PageNote(99, new Box(1, 1, 9, 9), Red, "a", "b")));

    [Fact]
    public void A_file_of_many_megabytes_comes_whole()
    {
        var writer = new PdfWriter();
        var noise = new byte[5 << 20];
        new Random(7).NextBytes(noise);
        writer.AddStream(noise);
        var image = writer.AddStream(noise, "/Type /XObject /Subtype /Image /Width 1024 /Height 5120 /ColorSpace /DeviceGray /BitsPerComponent 8");
        writer.Resources = $"/XObject << /I {image} 0 R >>";
        var after = Annotated(writer.Page("q 100 0 0 100 0 0 cm /I Do Q").Bytes(), new PageNote(1, new Box(1, 1, 9, 9), Red, "a", "b"));
        Assert.True(after.Length > noise.Length);
        Assert.True(after.AsSpan().IndexOf("%%EOF"u8) > noise.Length);
    }

    /// <summary>A string of a PDF is written in hexadecimal, or in brackets with some bytes escaped.</summary>
    private static int Occurrences(byte[] file, string hex, string words)
    {
        var text = System.Text.Encoding.Latin1.GetString(file);
        var inHex = text.Split(hex, StringSplitOptions.None).Length - 1;
        byte[] coded = [0xFE, 0xFF, .. System.Text.Encoding.BigEndianUnicode.GetBytes(words)];
        var escaped = string.Concat(coded.Select(b => (char)b is '(' or ')' or '\\' ? "\\" + (char)b : b == 13 ? "\\r" : b == 10 ? "\\n" : ((char)b).ToString()));
        return inHex + text.Split(escaped, StringSplitOptions.None).Length - 1;
    }
}
