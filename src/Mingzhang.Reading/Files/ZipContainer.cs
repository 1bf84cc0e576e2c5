using System.IO.Compression;

namespace Mingzhang.Reading.Files;

/// <summary>
/// Opens a zip container after its directory has been held to the limits: how many entries, how large unpacked, how tightly
/// packed, encrypted or not. Sizes declared too small do no harm: unpacking stops at the declared size.
/// </summary>
internal static class ZipContainer
{
    private const long SmallEntry = 1 << 20;

    /// <exception cref="UnreadableException">The container exceeds a limit, or it is encrypted.</exception>
    /// <exception cref="InvalidDataException">The directory is missing or damaged.</exception>
    public static ZipArchive Open(byte[] file, ReadLimits limits)
    {
        // Whatever end record points at which directory, it has no more entries than the file has entry marks.
        if (file.AsSpan().Count("PK\x01\x02"u8) > limits.ZipEntries) throw Unreadable.ZipBomb();
        var archive = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
        long unpacked = 0;
        foreach (var entry in archive.Entries)
        {
            CheckEntry(entry, limits);
            unpacked += entry.Length;
            if (unpacked > limits.UnpackedBytes) throw Unreadable.ZipBomb();
        }
        return archive;
    }

    private static void CheckEntry(ZipArchiveEntry entry, ReadLimits limits)
    {
        if (entry.IsEncrypted) throw Unreadable.Encrypted();
        if (entry.Length < 0 || entry.Length > limits.UnpackedBytes) throw Unreadable.ZipBomb();
        if (entry.Length > SmallEntry && entry.Length / limits.UnpackedRatio > entry.CompressedLength) throw Unreadable.ZipBomb();
        if (entry.Length > limits.XmlBytes && IsXml(entry)) throw Unreadable.TooLarge(limits.XmlBytes);
    }

    public static bool IsXml(ZipArchiveEntry entry) =>
        entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
}
