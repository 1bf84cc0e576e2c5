using System.Text;

namespace Mingzhang.Reading.Files;

/// <summary>Decoded text, and how many characters were lost to damaged bytes.</summary>
internal readonly record struct DecodedText(string Text, int Damaged);

/// <summary>
/// Finds the encoding of a text from its bytes, strictly: a byte order mark, then valid UTF-8, then the encoding that the
/// document names, then valid GB18030 (which covers GBK and GB2312). A few damaged bytes are borne, and counted.
/// </summary>
internal static class TextDecoder
{
    /// <summary>Of 1,000 characters this many may be damaged; beyond it the bytes are something else.</summary>
    private const int DamagedPerThousand = 10;

    private static readonly Encoding Gb18030 = CodePage(54936)!;

    /// <param name="bytes">The whole text.</param>
    /// <param name="declared">Name of the encoding that the document gives (HTML meta), if any.</param>
    /// <exception cref="UnreadableException">The bytes are no text.</exception>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? declared = null)
    {
        var decoded = ByMark(bytes) ?? Utf8(bytes) ?? Wide(bytes) ?? Declared(bytes, declared) ?? Chinese(bytes) ?? throw Unreadable.NotADocument();
        if (IsNoise(decoded.Text)) throw Unreadable.NotADocument();
        return decoded;
    }

    private static DecodedText? ByMark(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) return Count(Encoding.UTF8.GetString(bytes[3..]));
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return Count(Encoding.Unicode.GetString(bytes[2..]));
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return Count(Encoding.BigEndianUnicode.GetString(bytes[2..]));
        return null;
    }

    /// <summary>Sequences that UTF-8 forms are rare in any other encoding: where nearly all fit, the rest are damage.</summary>
    private static DecodedText? Utf8(ReadOnlySpan<byte> bytes)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes)) return new(Encoding.UTF8.GetString(bytes), 0);
        var decoded = Count(Encoding.UTF8.GetString(bytes));
        var wide = decoded.Text.Count(c => c >= 0x80) - decoded.Damaged;
        return decoded.Damaged * (1000 / DamagedPerThousand) <= wide || (wide > 0 && IsCut(bytes)) ? decoded : null;
    }

    /// <summary>Valid but for a character cut off at the end.</summary>
    private static bool IsCut(ReadOnlySpan<byte> bytes)
    {
        for (var tail = 1; tail <= 3 && tail < bytes.Length; tail++)
        {
            if (bytes[^tail] >= 0xC2) return System.Text.Unicode.Utf8.IsValid(bytes[..^tail]);
        }
        return false;
    }

    /// <summary>UTF-16 without a mark: line ends and Latin digits give it away by their zero bytes.</summary>
    private static DecodedText? Wide(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0 || !bytes.Contains((byte)0)) return null;
        int even = 0, odd = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] != 0) continue;
            if (i % 2 == 0) even++;
            else odd++;
        }
        if (Math.Max(even, odd) < 4 * Math.Min(even, odd) || 20 * (even + odd) < bytes.Length) return null;
        return Sound((odd > even ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(bytes));
    }

    /// <summary>Any bytes are valid in an encoding of one byte a character, so its name proves nothing.</summary>
    private static DecodedText? Declared(ReadOnlySpan<byte> bytes, string? name)
    {
        if (name is null || name.StartsWith("gb", StringComparison.OrdinalIgnoreCase)) return null;
        var page = CodePagesEncodingProvider.Instance.GetEncoding(name);
        return page is null || page.IsSingleByte ? null : Sound(CodePage(page.CodePage)!.GetString(bytes));
    }

    private static Encoding? CodePage(int page) =>
        CodePagesEncodingProvider.Instance.GetEncoding(page, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"));

    private static DecodedText? Chinese(ReadOnlySpan<byte> bytes) => Sound(Gb18030.GetString(bytes));

    private static DecodedText? Sound(string text)
    {
        var decoded = Count(text);
        return decoded.Damaged * (1000L / DamagedPerThousand) <= text.Length ? decoded : null;
    }

    private static DecodedText Count(string text) => new(text, text.AsSpan().Count('\uFFFD'));

    /// <summary>Control characters other than white space: one in a hundred is no text.</summary>
    private static bool IsNoise(string text)
    {
        var controls = 0;
        foreach (var c in text)
        {
            if (c < ' ' && c is not ('\t' or '\n' or '\r' or '\f' or '\v') || c is >= '\u007F' and < '\u00A0' or '\uFFFE' or '\uFFFF') controls++;
        }
        return controls * 100 > text.Length;
    }
}
