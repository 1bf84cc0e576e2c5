using System.Buffers.Binary;

namespace Mingzhang.Reading.Ofd.Pictures;

/// <summary>JPEG goes into a PDF as it is; only its size and number of colours must be known.</summary>
internal static class JpegPicture
{
    public static PdfPicture? Of(byte[] file)
    {
        if (file is not [0xFF, 0xD8, 0xFF, ..]) return null;
        for (var at = 2; at + 9 < file.Length && file[at] == 0xFF;)
        {
            var length = BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(at + 2));
            if (IsFrame(file[at + 1])) return Frame(file, file.AsSpan(at + 4));
            at += file[at + 1] == 0xFF ? 1 : 2 + Math.Max((int)length, 2);
        }
        return null;
    }

    /// <summary>SOF0 to SOF15, but for the tables among them.</summary>
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static PdfPicture? Frame(byte[] file, ReadOnlySpan<byte> frame)
    {
        var (height, width) = (BinaryPrimitives.ReadUInt16BigEndian(frame[1..]), BinaryPrimitives.ReadUInt16BigEndian(frame[3..]));
        var colours = frame[5] switch { 1 => "/DeviceGray", 3 => "/DeviceRGB", 4 => "/DeviceCMYK", _ => null };
        return colours is null || width == 0 || height == 0 ? null : PdfPicture.Of(width, height, frame[0], colours, "/Filter /DCTDecode", file);
    }
}
