namespace Mingzhang.Reading.Files;

/// <summary>Tells from the first bytes of a file whether it is a container, text, or something that is not read.</summary>
internal static class Signature
{
    /// <summary>Bytes enough to recognise any format; PDF allows its mark anywhere in the first kilobyte.</summary>
    public const int Needed = 1024;

    private static readonly (byte[] Mark, Func<UnreadableException> Reason)[] Refused =
    [
        ([.. "MIME-Version:"u8], () => Unreadable.Unsupported("单个文件网页（.mht）", "a single-file web page (.mht)")),
        ([0x89, .. "PNG\r\n"u8], Unreadable.Picture),
        ([0xFF, 0xD8, 0xFF], Unreadable.Picture),
        ([.. "GIF8"u8], Unreadable.Picture),
        ([.. "II*\0"u8], Unreadable.Picture),
        ([.. "MM\0*"u8], Unreadable.Picture),
        ([.. "Rar!\x1A"u8], Unreadable.Archive),
        ([.. "7z"u8, 0xBC, 0xAF], Unreadable.Archive),
        ([0x1F, 0x8B, 0x08], Unreadable.Archive),
    ];

    /// <summary>Text stands for all that has no mark of its own, HTML included: that needs decoding first.</summary>
    /// <exception cref="UnreadableException">The mark is of a format that is not read.</exception>
    public static FileKind Recognise(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith("PK\x03\x04"u8) || start.StartsWith("PK\x05\x06"u8)) return FileKind.Zip;
        if (start.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])) return FileKind.Compound;
        if (IsBareWorkbook(start)) return FileKind.Excel;
        if (start[..Math.Min(start.Length, Needed)].IndexOf("%PDF-"u8) >= 0) return FileKind.Pdf;
        if (start.StartsWith("{\\rtf"u8)) return FileKind.Rtf;
        foreach (var (mark, reason) in Refused)
        {
            if (start.StartsWith(mark)) throw reason();
        }
        if (IsBitmap(start) || IsWebp(start)) throw Unreadable.Picture();
        return FileKind.Text;
    }

    /// <summary>Excel 2 to 4 wrote its records (first BOF: 0x0009 to 0x0409, 4 to 8 bytes long) without a compound file.</summary>
    private static bool IsBareWorkbook(ReadOnlySpan<byte> start) =>
        start.Length > 4 && start[0] == 0x09 && start[1] is 0x00 or 0x02 or 0x04 && start[2] is >= 4 and <= 8 && start[3] == 0;

    private static bool IsBitmap(ReadOnlySpan<byte> start) =>
        start.Length > 18 && start.StartsWith("BM"u8) && start[6..10].SequenceEqual((ReadOnlySpan<byte>)[0, 0, 0, 0]);

    private static bool IsWebp(ReadOnlySpan<byte> start) =>
        start.Length > 12 && start.StartsWith("RIFF"u8) && start[8..12].SequenceEqual("WEBP"u8);
}
