namespace Mingzhang.Reading.Files;

/// <summary>Reads a file into memory, as much of it as its kind allows; what is too large is refused before it is read.</summary>
internal static class Bytes
{
    /// <exception cref="UnreadableException">The file is not there, not readable, empty, too large, or of a kind that is not read.</exception>
    public static byte[] Read(string path, ReadLimits limits)
    {
        if (Directory.Exists(path)) throw Unreadable.Folder();
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return Read(stream, limits);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or ArgumentException or PathTooLongException or NotSupportedException)
        {
            throw Unreadable.NotFound();
        }
        catch (UnauthorizedAccessException)
        {
            throw Unreadable.NoPermission();
        }
        catch (IOException)
        {
            throw Unreadable.CannotOpen();
        }
    }

    public static byte[] Read(Stream stream, ReadLimits limits)
    {
        if (stream.CanSeek && stream.Length - stream.Position > limits.FileBytes) throw Unreadable.TooLarge(limits.FileBytes);
        var start = new byte[Signature.Needed];
        var read = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        var isText = Signature.Recognise(start.AsSpan(0, read)) == FileKind.Text;
        var most = isText ? limits.TextBytes : limits.FileBytes;
        if (stream.CanSeek && read + stream.Length - stream.Position > most) throw TooLarge(isText, most);
        using var all = new MemoryStream();
        all.Write(start, 0, read);
        var chunk = new byte[81_920];
        while ((read = stream.Read(chunk)) > 0)
        {
            if (all.Length + read > most) throw TooLarge(isText, most);
            all.Write(chunk, 0, read);
        }
        return all.ToArray();
    }

    private static UnreadableException TooLarge(bool isText, long most) => isText ? Unreadable.TextTooLarge(most) : Unreadable.TooLarge(most);
}
