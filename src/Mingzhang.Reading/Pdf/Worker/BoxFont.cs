using System.Buffers.Binary;

namespace Mingzhang.Reading.Pdf.Worker;

/// <summary>
/// A TrueType font in which every character is one box. It stands in for fonts that a PDF names and does not embed: with no
/// font at all PDFium takes characters for empty and leaves some out, and with a font of the machine results would differ
/// from machine to machine. What a character is comes from the PDF, not from here.
/// </summary>
internal static class BoxFont
{
    private const short Em = 1000;
    private const short Descent = -120;
    private const short Ascent = 880;

    public static byte[] Build()
    {
        (string Tag, byte[] Data)[] tables =
        [
            ("cmap", Map()), ("glyf", [.. Glyph(), .. Glyph()]), ("head", Head()), ("hhea", Horizontal()), ("hmtx", Shorts(Em, 0, Em, 0)), ("loca", Shorts(0, (short)(Glyph().Length / 2), (short)(2 * Glyph().Length / 2))), ("maxp", Maximum()),
        ];
        using var file = new MemoryStream();
        file.Write(Longs(0x00010000));
        file.Write(Shorts((short)tables.Length, 64, 2, 48));
        var offset = 12 + 16 * tables.Length;
        foreach (var (tag, data) in tables)
        {
            file.Write(System.Text.Encoding.ASCII.GetBytes(tag));
            file.Write(Longs(0, offset, data.Length));
            offset += (data.Length + 3) / 4 * 4;
        }
        foreach (var (_, data) in tables)
        {
            file.Write(data);
            while (file.Length % 4 != 0) file.WriteByte(0);
        }
        return file.ToArray();
    }

    /// <summary>Format 13: a range of characters, all drawn by one glyph.</summary>
    private static byte[] Map() => [.. Shorts(0, 2, 3, 1), .. Longs(20), .. Shorts(3, 10), .. Longs(20), .. Shorts(13, 0), .. Longs(28, 0, 1, 0x20, 0x10FFFF, 1)];

    /// <summary>One contour of four corners, two bytes a coordinate; drawn for missing characters too.</summary>
    private static byte[] Glyph() =>
    [
        .. Shorts(1, 0, Descent, Em, Ascent, 3, 0), 1, 1, 1, 1, .. Shorts(0, 0, Em, 0), .. Shorts(Descent, Ascent - Descent, 0, Descent - Ascent), 0, 0,
    ];

    private static byte[] Head() =>
        [.. Longs(0x00010000, 0x00010000, 0, 0x5F0F3CF5), .. Shorts(0, Em), .. Longs(0, 0, 0, 0), .. Shorts(0, Descent, Em, Ascent, 0, 8, 2, 0, 0)];

    private static byte[] Horizontal() => [.. Longs(0x00010000), .. Shorts(Ascent, Descent, 0, Em, 0, 0, Em, 1, 0, 0, 0, 0, 0, 0, 0, 2)];

    private static byte[] Maximum() => [.. Longs(0x00010000), .. Shorts(2, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)];

    private static byte[] Shorts(params ReadOnlySpan<short> values)
    {
        var bytes = new byte[2 * values.Length];
        for (var i = 0; i < values.Length; i++) BinaryPrimitives.WriteInt16BigEndian(bytes.AsSpan(2 * i), values[i]);
        return bytes;
    }

    private static byte[] Longs(params ReadOnlySpan<int> values)
    {
        var bytes = new byte[4 * values.Length];
        for (var i = 0; i < values.Length; i++) BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(4 * i), values[i]);
        return bytes;
    }
}
