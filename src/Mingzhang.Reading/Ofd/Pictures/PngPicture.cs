using System.Buffers.Binary;

namespace Mingzhang.Reading.Ofd.Pictures;

/// <summary>The packed rows of a PNG without transparency go into a PDF as they are; of one with it, the colours are taken out and laid on white.</summary>
internal static class PngPicture
{
    private static readonly byte[] Signature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    private readonly record struct Header(int Width, int Height, int Bits, int Kind, bool Interlaced)
    {
        public bool IsTransparent => Kind is 4 or 6;
        public int Samples => Kind switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };
        public bool IsSound => Width > 0 && Height > 0 && (long)Width * Height <= PdfPicture.MostDots && !Interlaced && Kind is 0 or 2 or 3 or 4 or 6 && (Bits == 8 || !IsTransparent && Bits is 1 or 2 or 4 or 16);
    }

    public static PdfPicture? Of(byte[] file)
    {
        if (!file.AsSpan().StartsWith(Signature)) return null;
        Header header = default;
        byte[] palette = [];
        using var packed = new MemoryStream();
        for (var at = Signature.Length; at + 12 <= file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            if (length < 0 || length > file.Length - at - 12) return null;
            var content = file.AsSpan(at + 8, length);
            var kind = file.AsSpan(at + 4, 4);
            if (kind.SequenceEqual("IHDR"u8) && length == 13) header = new(BinaryPrimitives.ReadInt32BigEndian(content), BinaryPrimitives.ReadInt32BigEndian(content[4..]), content[8], content[9], content[12] != 0);
            else if (kind.SequenceEqual("PLTE"u8)) palette = content.ToArray();
            else if (kind.SequenceEqual("IDAT"u8)) packed.Write(content);
            at += 12 + length;
        }
        return header.IsSound && packed.Length > 0 ? Of(header, palette, packed.ToArray()) : null;
    }

    private static PdfPicture? Of(Header header, byte[] palette, byte[] packed)
    {
        var colours = header.Kind is 2 or 6 ? "/DeviceRGB" : header.Kind != 3 ? "/DeviceGray" : palette.Length is >= 3 and <= 768 && palette.Length % 3 == 0 ? $"[/Indexed /DeviceRGB {palette.Length / 3 - 1} <{Convert.ToHexString(palette)}>]" : null;
        if (colours is null) return null;
        if (!header.IsTransparent)
            return PdfPicture.Of(header.Width, header.Height, header.Bits, colours, $"/Filter /FlateDecode /DecodeParms << /Predictor 15 /Colors {header.Samples} /BitsPerComponent {header.Bits} /Columns {header.Width} >>", packed);
        return PngRows.OnWhite(packed, header.Width, header.Height, header.Samples) is { } opaque ? PdfPicture.Of(header.Width, header.Height, 8, colours, "", opaque) : null;
    }
}
