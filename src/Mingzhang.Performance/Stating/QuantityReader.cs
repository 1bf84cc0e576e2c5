using Mingzhang.Accounts;

namespace Mingzhang.Performance;

/// <summary>Reads a target or actual value that is one number, or a range of two, with comparator and unit.</summary>
internal static class QuantityReader
{
    private static readonly System.Buffers.SearchValues<char> RangeMarks = System.Buffers.SearchValues.Create("-~～—至到－");
    private const int LongestUnit = 8;

    public static Quantity? Read(string text)
    {
        var (comparator, rest) = Comparators.TakeLeading(text);
        if (comparator == Comparator.None && rest.StartsWith('约')) rest = rest[1..];
        var length = PrintedNumber.Scan(rest, out var number);
        if (length == 0 || number is not { } low) return null;
        rest = rest[length..];
        PrintedNumber? high = null;
        if (RangeAfter(rest) is var (after, end))
        {
            (high, rest) = (end, rest[after..]);
        }
        var (behind, unit) = Comparators.TakeTrailing(rest.TrimEnd('。', '；', ';', '，', ','));
        if (comparator == Comparator.None) comparator = behind;
        return IsUnit(unit) ? new Quantity(text, comparator, low, StatedUnit.Of(Plain(unit))) { High = high } : null;
    }

    /// <summary>"-5", "~20", "至20" behind the first number; its unit may stand between (10%-15%).</summary>
    private static (int After, PrintedNumber End)? RangeAfter(string rest)
    {
        var at = rest.AsSpan().IndexOfAny(RangeMarks);
        if (at < 0 || at > 3) return null;
        var length = PrintedNumber.Scan(rest.AsSpan(at + 1), out var number);
        return length > 0 && number is { } end && PrintedNumber.DigitAt(rest, at + 1) >= 0 ? (at + 1 + length, end) : null;
    }

    /// <summary>A unit is short and holds no digit and no comma: anything else is a sentence.</summary>
    private static bool IsUnit(string text)
    {
        if (text.Length > LongestUnit) return false;
        foreach (var c in text)
            if (char.IsDigit(c) || c is '，' or '。' or '；' or '、' or ',' or ';' or ':' or '：') return false;
        return true;
    }

    /// <summary>(人) as 人, 元整 as 元.</summary>
    private static string Plain(string unit) => unit.Trim('(', ')', '（', '）') is var bare && bare.EndsWith('整') ? bare[..^1] : bare;
}
