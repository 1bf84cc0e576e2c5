using System.Buffers;
using System.Globalization;
using System.Text;

namespace Mingzhang.Publishing.Terminal;

/// <summary>How many terminal cells a character takes: Chinese two, Latin one, combining marks none (Unicode annex 11).
/// Chinese quotation marks and signs of arithmetic are ambiguous there: counted as two, lines fit whichever way a terminal shows them.</summary>
public static class DisplayWidth
{
    private static readonly SearchValues<char> Ambiguous = SearchValues.Create("“”‘’…—·×÷±≤≥≠≈√△■□●○★①②③④⑤⑥⑦⑧⑨⑩");

    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0x33FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xA000, 0xA4CF), (0xAC00, 0xD7A3),
        (0xF900, 0xFAFF), (0xFE30, 0xFE6F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1FAFF), (0x20000, 0x3FFFD),
    ];

    public static int Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var width = 0;
        foreach (var rune in text.EnumerateRunes()) width += Of(rune);
        return width;
    }

    public static int Of(Rune rune)
    {
        if (rune.IsBmp && Ambiguous.Contains((char)rune.Value)) return 2;
        if (rune.Value < 0x300) return Rune.IsControl(rune) ? 0 : 1;
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format) return 0;
        return IsWide(rune) ? 2 : 1;
    }

    public static bool IsWide(Rune rune)
    {
        if (rune.Value < 0x1100) return false;
        foreach (var (first, last) in Wide)
        {
            if (rune.Value < first) return false;
            if (rune.Value <= last) return true;
        }
        return false;
    }

    /// <summary>The text with blanks after it until it is as wide as asked.</summary>
    public static string PadTo(this string text, int width) => text + new string(' ', Math.Max(0, width - Of(text)));
}
