using System.IO.Compression;
using System.Xml;
using ExcelDataReader.Exceptions;

namespace Mingzhang.Reading.Files;

/// <summary>
/// The one place where what libraries throw at a damaged file becomes a reason. What they document is taken by its meaning;
/// the reader of old workbooks also lets slip what reading past a damaged record causes, and that is damage as well.
/// </summary>
internal static class LibraryFailure
{
    public static bool IsDamage(Exception exception) => exception is XmlException or InvalidDataException or EndOfStreamException or ExcelReaderException;

    public static bool IsDamageOfOldWorkbook(Exception exception) =>
        IsDamage(exception) || exception is ArgumentException or IndexOutOfRangeException or OverflowException or InvalidOperationException or NullReferenceException or IOException;

    /// <param name="exception">What a library threw.</param>
    /// <param name="archive">The container it was reading, if it was one.</param>
    public static UnreadableException Reason(Exception exception, ZipArchive? archive) => exception switch
    {
        InvalidPasswordException => Unreadable.Encrypted(exception),
        XmlException when archive is not null && archive.Entries.Any(HasDtd) => Unreadable.Dtd(exception),
        _ => Unreadable.Truncated(exception),
    };

    private static bool HasDtd(ZipArchiveEntry entry)
    {
        if (!ZipContainer.IsXml(entry)) return false;
        var start = new byte[4096];
        try
        {
            using var stream = entry.Open();
            return start.AsSpan(0, stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)).IndexOf("<!DOCTYPE"u8) >= 0;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
