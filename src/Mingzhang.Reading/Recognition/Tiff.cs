using System.Buffers.Binary;

namespace Mingzhang.Reading.Recognition;

/// <summary>Pieces of a scan as the pages of one TIFF file, so that one run of the recognition program reads them all.</summary>
internal static class Tiff
{
    /// <summary>Paper around a piece: letters at the very border are read badly.</summary>
    private const int Margin = 10;
    private const byte White = 255;
    private const int Entries = 9;
    private const int Directory = 2 + 12 * Entries + 4;

    public static byte[] Of(Scan scan, IReadOnlyList<DotArea> pieces)
    {
        using var file = new MemoryStream();
        file.Write("II*\0"u8);
        file.Write(Long(8));
        for (var i = 0; i < pieces.Count; i++) Write(file, scan, pieces[i], i + 1 == pieces.Count);
        return file.ToArray();
    }

    /// <summary>A directory, then its dots, then the next.</summary>
    private static void Write(MemoryStream file, Scan scan, DotArea piece, bool isLast)
    {
        var (width, height) = (piece.Width + 2 * Margin, piece.Height + 2 * Margin);
        var dots = (int)file.Length + Directory;
        var padded = (width * height + 1) / 2 * 2;
        file.Write([Entries, 0]);
        Span<byte> entry = stackalloc byte[12];
        foreach (var (tag, value) in ((int, int)[])[(256, width), (257, height), (258, 8), (259, 1), (262, 1), (273, dots), (277, 1), (278, height), (279, width * height)])
        {
            entry.Clear();
            BinaryPrimitives.WriteInt16LittleEndian(entry, (short)tag);
            entry[2] = 4;
            entry[4] = 1;
            BinaryPrimitives.WriteInt32LittleEndian(entry[8..], value);
            file.Write(entry);
        }
        file.Write(Long(isLast ? 0 : dots + padded));
        var row = new byte[width];
        for (var y = piece.Y0 - Margin; y < piece.Y1 + Margin; y++)
        {
            row.AsSpan().Fill(White);
            if (y >= piece.Y0 && y < piece.Y1) scan.Row(y, piece.X0, piece.X1).CopyTo(row.AsSpan(Margin));
            file.Write(row);
        }
        if (padded > width * height) file.WriteByte(White);
    }

    /// <summary>A place in the piece's image, on the scan.</summary>
    public static DotArea OnScan(DotArea piece, int left, int top, int width, int height) =>
        new(piece.X0 + left - Margin, piece.Y0 + top - Margin, piece.X0 + left + width - Margin, piece.Y0 + top + height - Margin);

    private static byte[] Long(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        return bytes;
    }
}
