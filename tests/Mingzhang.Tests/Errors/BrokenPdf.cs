using System.Text;
using Mingzhang.Tests.Reading.Pdf;

namespace Mingzhang.Tests.Errors;

/// <summary>PDF files that give no account.</summary>
internal static class BrokenPdf
{
    /// <summary>Cut off in the first object.</summary>
    public static byte[] Truncated() => PdfWriter.Sample()[..40];

    /// <summary>No password that we could know.</summary>
    public static byte[] Encrypted()
    {
        var junk = string.Concat(Enumerable.Repeat("5A", 32));
        return new PdfWriter { Trailer = $"/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <{junk}> /U <{junk}> /P -4 >>" }.Page(PdfWriter.Text(60, 700, "密")).Bytes();
    }

    /// <summary>Empty ones.</summary>
    public static byte[] Pages(int count)
    {
        var writer = new PdfWriter();
        var stream = writer.AddStream(Encoding.ASCII.GetBytes("q Q"));
        for (var i = 0; i < count; i++) writer.PageOf(stream);
        return writer.Bytes();
    }

    /// <summary>A few kilobytes that unpack to a page of four hundred thousand lines.</summary>
    public static byte[] ObjectBomb()
    {
        var writer = new PdfWriter();
        return writer.PageOf(writer.AddStream(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("0 0 m 9 9 l S\n", 400_000))), compressed: true)).Bytes();
    }

    /// <summary>A font that draws shapes and does not say which characters they are.</summary>
    public static byte[] Undecodable()
    {
        var writer = new PdfWriter();
        var glyph = writer.AddStream(Encoding.ASCII.GetBytes("1000 0 0 0 750 750 d1 0 0 750 750 re f"));
        var names = Enumerable.Range(0, 32).Select(i => $"/g{i}").ToList();
        var font = writer.Add("<< /Type /Font /Subtype /Type3 /FontBBox [0 0 750 750] /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 0 /LastChar 31"
            + $" /Widths [{string.Join(' ', Enumerable.Repeat("1000", 32))}] /Encoding << /Type /Encoding /Differences [0 {string.Join(' ', names)}] >>"
            + $" /CharProcs << {string.Join(' ', names.Select(name => $"{name} {glyph} 0 R"))} >> >>");
        writer.Resources = $"/Font << /F1 {font} 0 R >>";
        return writer.Page($"BT /F1 12 Tf 60 700 Td <{string.Concat(Enumerable.Range(1, 31).Select(i => i.ToString("X2")))}> Tj ET").Bytes();
    }

    /// <summary>One image over the whole page.</summary>
    public static byte[] Scanned()
    {
        var writer = new PdfWriter();
        var image = writer.AddStream([0xFF], "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8");
        writer.Resources = $"/XObject << /I {image} 0 R >>";
        return writer.Page("q 595 0 0 842 0 0 cm /I Do Q").Bytes();
    }
}
