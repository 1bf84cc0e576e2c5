using System.IO.Compression;
using System.Text;

namespace Mingzhang.Tests.Reading.Made;

/// <summary>Zip containers with the same bytes at every run.</summary>
internal static class Zip
{
    private static readonly DateTimeOffset Epoch = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Of(IEnumerable<(string Name, byte[] Content)> entries, CompressionLevel level = CompressionLevel.Fastest)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                var entry = archive.CreateEntry(name, level);
                entry.LastWriteTime = Epoch;
                using var part = entry.Open();
                part.Write(content);
            }
        }
        return stream.ToArray();
    }

    public static byte[] Of(params (string Name, string Content)[] entries) =>
        Of(entries.Select(entry => (entry.Name, Encoding.UTF8.GetBytes(entry.Content))));

    public static List<(string Name, byte[] Content)> Entries(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        return [.. archive.Entries.Select(entry => (entry.FullName, Content(entry)))];
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var part = entry.Open();
        using var content = new MemoryStream();
        part.CopyTo(content);
        return content.ToArray();
    }
}
