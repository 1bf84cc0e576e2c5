using System.IO.Compression;

namespace Mingzhang.Reading.Ofd.Pictures;

/// <summary>Unpacks the rows of a PNG with transparency (8 bits a sample, the last of each dot its opacity).</summary>
internal static class PngRows
{
    private const int White = 255;

    /// <summary>Colours alone, laid on white paper. Null where the rows are damaged.</summary>
    public static byte[]? OnWhite(byte[] packed, int width, int height, int samples)
    {
        var colours = samples - 1;
        var opaque = new byte[(long)width * height * colours];
        var (above, row) = (new byte[width * samples], new byte[width * samples]);
        using var unpacked = new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress);
        try
        {
            for (var y = 0; y < height; y++)
            {
                var filter = unpacked.ReadByte();
                unpacked.ReadExactly(row);
                if (filter is < 0 or > 4) return null;
                Unfilter(filter, row, above, samples);
                for (var x = 0; x < width; x++)
                {
                    int opacity = row[x * samples + colours];
                    for (var c = 0; c < colours; c++) opaque[((long)y * width + x) * colours + c] = (byte)((row[x * samples + c] * opacity + White * (White - opacity)) / White);
                }
                (above, row) = (row, above);
            }
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException)
        {
            return null;
        }
        return opaque;
    }

    /// <summary>PNG, 9.2: a byte is kept as its difference from what its neighbours let expect.</summary>
    private static void Unfilter(int filter, byte[] row, byte[] above, int samples)
    {
        for (var i = 0; i < row.Length; i++)
        {
            int left = i >= samples ? row[i - samples] : 0, up = above[i], corner = i >= samples ? above[i - samples] : 0;
            row[i] += (byte)(filter switch { 1 => left, 2 => up, 3 => (left + up) / 2, 4 => Nearest(left, up, corner), _ => 0 });
        }
    }

    private static int Nearest(int left, int up, int corner)
    {
        var expected = left + up - corner;
        int byLeft = Math.Abs(expected - left), byUp = Math.Abs(expected - up), byCorner = Math.Abs(expected - corner);
        return byLeft <= byUp && byLeft <= byCorner ? left : byUp <= byCorner ? up : corner;
    }
}
