namespace Mingzhang.Reading.Outline;

/// <summary>How a heading or list item is numbered: the level its style stands for by custom (GB/T 9704 art. 7.3.3) and its number.</summary>
/// <param name="Level">1 第一部分, 2 一、, 3 （一）, 4 1. or 1、, 5 （1）; 0 none.</param>
/// <param name="Number">The number, 0 if none.</param>
/// <param name="Length">Characters taken by the numeral, blanks after it included.</param>
internal readonly record struct Numeral(int Level, int Number, int Length)
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>Reads the numeral at the start of folded text. <paramref name="expected"/> is the next number of a running 1. 2. 3. list.</summary>
    public static Numeral Parse(ReadOnlySpan<char> folded, int expected = 0)
    {
        var start = folded.Length - folded.TrimStart().Length;
        var text = folded[start..];
        if (text.Length < 2) return default;
        var numeral = ParsePart(text) ?? ParseBracketed(text) ?? ParseChinese(text) ?? ParseArabic(text, expected) ?? default;
        return numeral.Level == 0 ? numeral : numeral with { Length = Blanks(folded, start + numeral.Length) };
    }

    private static int Blanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] == ' ') at++;
        return at;
    }

    private static Numeral? ParsePart(ReadOnlySpan<char> text)
    {
        if (text[0] != '第') return null;
        var at = Blanks(text, 1);
        var n = Chinese(text, ref at);
        at = Blanks(text, at);
        return n > 0 && text[at..].StartsWith("部分", StringComparison.Ordinal) ? new Numeral(1, n, at + 2) : null;
    }

    private static Numeral? ParseChinese(ReadOnlySpan<char> text)
    {
        var at = 0;
        var n = Chinese(text, ref at);
        return n > 0 && at < text.Length && text[at] is '、' or '.' ? new Numeral(2, n, at + 1) : null;
    }

    private static Numeral? ParseBracketed(ReadOnlySpan<char> text)
    {
        if (text[0] != '(') return null;
        var at = Blanks(text, 1);
        var level = 3;
        var n = Chinese(text, ref at);
        if (n == 0)
        {
            level = 5;
            n = Arabic(text, ref at);
        }
        at = Blanks(text, at);
        return n is > 0 and < 100 && at < text.Length && text[at] == ')' ? new Numeral(level, n, at + 1) : null;
    }

    /// <summary>"2.50万以上项目" after an item 1, "3.2020年度" after an item 2: a number, then a text that begins with a number.</summary>
    private static Numeral? ParseArabic(ReadOnlySpan<char> text, int expected)
    {
        var at = 0;
        var n = Arabic(text, ref at);
        if (n is 0 or >= 100 || at > 2) return null;
        at = Blanks(text, at);
        if (at >= text.Length || text[at] is not ('、' or '.' or ')')) return null;
        var next = at + 1;
        if (text[at] == '.' && next < text.Length && char.IsAsciiDigit(text[next]))
        {
            var year = next + 4 < text.Length && text[next] is '1' or '2' && text[next + 4] == '年';
            if (!year && n != expected) return null;
        }
        return new Numeral(4, n, next);
    }

    private static int Arabic(ReadOnlySpan<char> text, ref int at)
    {
        var n = 0;
        while (at < text.Length && char.IsAsciiDigit(text[at]) && n < 1000) n = n * 10 + (text[at++] - '0');
        return n;
    }

    private static int Chinese(ReadOnlySpan<char> text, ref int at)
    {
        int n = 0, units = 0;
        for (; at < text.Length; at++)
        {
            if (text[at] == '十')
            {
                n = units == 0 ? 10 : units * 10;
                units = 0;
                continue;
            }
            var digit = Digits.IndexOf(text[at], StringComparison.Ordinal);
            if (digit < 0) break;
            units = digit;
        }
        return n + units;
    }
}
