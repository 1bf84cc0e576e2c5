using System.Globalization;
using System.IO.Compression;
using System.Text;
using Mingzhang.Publishing.Pdf;

namespace Mingzhang.Tests.Publishing.Pdf;

public class PdfOutlineTests
{
    private const string Pages = "<</Type/Pages\n/Kids[ 1 0 R 2 0 R\n5 0 R ]/Count 3>>";
    private static readonly string Bookmark = $"<</Count 0/Title<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes("一、部门职责"))}>\n/Dest[5 0 R/XYZ 91.5 736.5 0]/Parent 6 0 R>>";

    [Fact]
    public void A_bookmark_gives_the_page_of_its_heading() =>
        Assert.Equal([("一、部门职责", 2)], PdfOutline.Of(Encoding.Latin1.GetBytes($"%PDF-1.6\n3 0 obj\n{Pages}\nendobj\n\n7 0 obj\n{Bookmark}\nendobj\n")));

    [Fact]
    public void Objects_may_be_packed_into_a_stream()
    {
        var numbers = $"3 0 7 {Pages.Length + 1} ";
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionMode.Compress, leaveOpen: true)) zip.Write(Encoding.Latin1.GetBytes(numbers + Pages + "\n" + Bookmark));
        var head = string.Create(CultureInfo.InvariantCulture, $"%PDF-1.6\n9 0 obj\n<</Type/ObjStm/N 2/First {numbers.Length}/Length {packed.Length}/Filter/FlateDecode>>\nstream\n");
        byte[] pdf = [.. Encoding.Latin1.GetBytes(head), .. packed.ToArray(), .. "\nendstream\nendobj\n"u8];
        Assert.Equal([("一、部门职责", 2)], PdfOutline.Of(pdf));
    }

    [Theory]
    [InlineData("")]
    [InlineData("not a PDF")]
    [InlineData("%PDF-1.6\n7 0 obj\n<</Title<FEFF4E00>/Dest[5 0 R/XYZ 0 0 0]>>\nendobj\n")]
    public void Where_there_is_nothing_nothing_is_found(string pdf) => Assert.Empty(PdfOutline.Of(Encoding.Latin1.GetBytes(pdf)));
}
