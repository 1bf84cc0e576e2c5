using System.IO.Compression;

namespace Mingzhang.Publishing.Packages;

/// <summary>An office file without the moment it was made: the same input gives the same bytes.</summary>
internal static class Undated
{
    /// <summary>The earliest time a zip entry can carry.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Copy(Stream dated, Stream output)
    {
        dated.Position = 0;
        using var from = new ZipArchive(dated, ZipArchiveMode.Read, leaveOpen: true);
        using var to = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var entry in from.Entries.OrderBy(e => e.FullName, StringComparer.Ordinal))
        {
            var copy = to.CreateEntry(entry.FullName);
            copy.LastWriteTime = NoTime;
            using var source = entry.Open();
            using var target = copy.Open();
            source.CopyTo(target);
        }
    }
}
