using System.Buffers.Binary;
using System.Text;

namespace Mingzhang.Reading.Files;

/// <summary>
/// The names of the streams in a compound file (MS-CFB), which tell old Word from old Excel from an encrypted container. Only
/// the directory is read; sectors in a loop or outside the file end it.
/// </summary>
internal static class CompoundFile
{
    private const int EntryBytes = 128;
    private const int MostEntries = 4096;

    public static HashSet<string> StreamNames(ReadOnlySpan<byte> file)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        if (file.Length < 512) return names;
        var shift = BinaryPrimitives.ReadUInt16LittleEndian(file[0x1E..]);
        if (shift is not (9 or 12)) return names;
        var sector = BinaryPrimitives.ReadUInt32LittleEndian(file[0x30..]);
        var perSector = (1 << shift) / EntryBytes;
        for (var read = 0; read < MostEntries && Sector(file, sector, shift, out var directory); read += perSector)
        {
            for (var i = 0; i < perSector; i++) AddName(directory.Slice(i * EntryBytes, EntryBytes), names);
            sector = Next(file, sector, shift);
        }
        return names;
    }

    /// <exception cref="UnreadableException">It is encrypted, a format that is not read, or damaged.</exception>
    public static FileKind Recognise(ReadOnlySpan<byte> file)
    {
        var names = StreamNames(file);
        if (names.Contains("EncryptedPackage")) throw Unreadable.Encrypted();
        if (names.Contains("Workbook") || names.Contains("Book")) return FileKind.Excel;
        if (names.Contains("WordDocument")) throw Unreadable.Unsupported("旧版 Word 或 WPS 文档（.doc、.wps）", "an old Word or WPS document (.doc, .wps)");
        if (names.Contains("PowerPoint Document")) throw Unreadable.Unsupported("演示文稿（.ppt）", "a presentation (.ppt)");
        throw names.Count == 0 ? Unreadable.Truncated() : Unreadable.Unsupported("无法识别的旧版办公文档", "an old office document of unknown kind");
    }

    private static void AddName(ReadOnlySpan<byte> entry, HashSet<string> names)
    {
        var bytes = BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]);
        if (entry[66] != 0 && bytes is >= 2 and <= 64) names.Add(Encoding.Unicode.GetString(entry[..(bytes - 2)]));
    }

    private static bool Sector(ReadOnlySpan<byte> file, uint number, int shift, out ReadOnlySpan<byte> sector)
    {
        var start = ((long)number + 1) << shift;
        var inside = start + (1 << shift) <= file.Length;
        sector = inside ? file.Slice((int)start, 1 << shift) : default;
        return inside;
    }

    /// <summary>The sector after this one by the allocation table, of which the header lists the first 109 sectors: 54 MB of file.</summary>
    private static uint Next(ReadOnlySpan<byte> file, uint number, int shift)
    {
        var perSector = 1u << (shift - 2);
        var index = number / perSector;
        if (index >= 109) return uint.MaxValue;
        var table = BinaryPrimitives.ReadUInt32LittleEndian(file[(int)(0x4C + 4 * index)..]);
        return Sector(file, table, shift, out var entries)
            ? BinaryPrimitives.ReadUInt32LittleEndian(entries[(int)(4 * (number % perSector))..])
            : uint.MaxValue;
    }
}
