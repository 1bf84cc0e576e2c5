namespace Mingzhang.Accounts;

/// <summary>
/// A number as it stands in print: its exact value and the decimals shown ("1,717.30" is 1717.30 with two decimals).
/// The unit is not part of it: percent signs and 万元 are left to the caller.
/// </summary>
/// <remarks>
/// Read as digits: ASCII and full-width; as sign: + and the hyphens - － −; as decimal point: . and ．. Thousands separators
/// count only where every group has three digits. Longer than <see cref="Figure.MaxSignificantDigits"/> digits or finer than
/// <see cref="MaxDecimals"/> decimals is no amount. Free of culture. <c>default</c> is a bare "0".
/// </remarks>
public readonly record struct PrintedNumber(decimal Value, int Decimals)
{
    public const int MaxDecimals = 6;
    private const int MaxPrintedLength = 64;

    /// <summary>
    /// Reads a whole cell: one number, with blanks around it, next to its separators, or where a narrow column broke it
    /// (only in a number with a decimal point, else "12 13" would become one).
    /// </summary>
    public static bool TryParse(ReadOnlySpan<char> cell, out PrintedNumber number)
    {
        number = default;
        cell = cell.Trim();
        if (cell.Length is 0 or > MaxPrintedLength) return false;
        Span<char> compact = stackalloc char[cell.Length];
        var length = 0;
        var broken = false;
        for (var i = 0; i < cell.Length; i++)
        {
            if (!char.IsWhiteSpace(cell[i])) compact[length++] = cell[i] == '，' ? ',' : cell[i];
            else broken |= DigitAt(cell, i - 1) >= 0 && DigitAt(cell, i + 1) >= 0;
        }
        compact = compact[..length];
        if (broken && compact.IndexOfAny('.', '．') < 0) return false;
        if (Scan(compact, out var read) != length || read is null) return false;
        number = read.Value;
        return true;
    }

    /// <summary>
    /// Reads the number that begins at the first character (a sign or a digit) and returns its length, 0 if there is none.
    /// <paramref name="number"/> is null for a digit string too long to be an amount. A comma that does not
    /// separate groups of three digits ends the number, and so does a point without a digit after it.
    /// </summary>
    public static int Scan(ReadOnlySpan<char> text, out PrintedNumber? number)
    {
        number = null;
        var start = text.Length > 0 && IsSign(text[0]) ? 1 : 0;
        var end = EndOfDigits(text, start);
        if (end == start) return 0;
        if (end - start <= 3) end = EndOfGroups(text, end);
        var point = -1;
        if (end < text.Length && text[end] is '.' or '．' && DigitAt(text, end + 1) >= 0)
        {
            point = end;
            end = EndOfDigits(text, end + 1);
        }
        number = Evaluate(text[..end], point);
        return end;
    }

    /// <summary>The digit's value, or −1 for any other character and for a position outside the text.</summary>
    public static int DigitAt(ReadOnlySpan<char> text, int index)
    {
        if ((uint)index >= (uint)text.Length) return -1;
        var c = text[index];
        if (char.IsAsciiDigit(c)) return c - '0';
        return c is >= '０' and <= '９' ? c - '０' : -1;
    }

    public static bool IsSign(char c) => c is '-' or '－' or '−' or '+' or '＋';

    private static int EndOfDigits(ReadOnlySpan<char> text, int from)
    {
        while (DigitAt(text, from) >= 0) from++;
        return from;
    }

    private static int EndOfGroups(ReadOnlySpan<char> text, int end)
    {
        while (end < text.Length && text[end] == ',' && EndOfDigits(text, end + 1) == end + 4) end += 4;
        return end;
    }

    private static PrintedNumber? Evaluate(ReadOnlySpan<char> text, int point)
    {
        var decimals = point < 0 ? 0 : text.Length - point - 1;
        if (decimals > MaxDecimals) return null;
        long mantissa = 0;
        var significant = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var digit = DigitAt(text, i);
            if (digit < 0) continue;
            if ((mantissa > 0 || digit > 0) && ++significant > Figure.MaxSignificantDigits) return null;
            mantissa = mantissa * 10 + digit;
        }
        var negative = text[0] is '-' or '－' or '−' && mantissa > 0;
        return new(new decimal((int)mantissa, (int)(mantissa >> 32), 0, negative, (byte)decimals), decimals);
    }
}
