namespace Mingzhang.Reading.Ofd.Pictures;

/// <summary>A picture as a PDF takes it: the entries of its object, and its bytes.</summary>
internal sealed record PdfPicture(string Entries, byte[] Bytes)
{
    /// <summary>Dots beyond which no page was ever scanned.</summary>
    public const long MostDots = 200_000_000;

    /// <summary>Null where the file is neither JPEG nor PNG, or damaged.</summary>
    public static PdfPicture? Of(byte[] file) => JpegPicture.Of(file) ?? PngPicture.Of(file);

    public static PdfPicture Of(int width, int height, int bits, string colours, string filter, byte[] bytes) =>
        new($"/Type /XObject /Subtype /Image /Width {width} /Height {height} /BitsPerComponent {bits} /ColorSpace {colours} {filter}", bytes);
}
