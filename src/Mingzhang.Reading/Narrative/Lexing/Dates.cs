using Mingzhang.Accounts;

namespace Mingzhang.Reading.Narrative.Lexing;

/// <summary>Years and dates in every spelling: 2023年度, 2023年12月31日, 12月14日, 10-11月, 2025.5.27, 2023、12、31.</summary>
internal static class Dates
{
    public static Token? Read(string folded, int at, PrintedNumber number, int end)
    {
        if (IsYear(folded, at) && Separated(folded, at) is { } separatedEnd) return new Token(TokenKind.NoQuantity, at, separatedEnd) { Reason = "date" };
        if (number.Decimals != 0) return null;
        var next = Skip(folded, end);
        if (next >= folded.Length) return null;
        if (IsYear(folded, at) && end - at == 4 && folded[next] == '年') return Year(folded, at, next + 1, number);
        if (folded[next] == '月' && number.Value <= 12 && !Follows(folded, next + 1, "份数")) return new Token(TokenKind.NoQuantity, at, Day(folded, next + 1)) { Reason = "date" };
        if (folded[next] is '-' or '至' && number.Value <= 12 && RangeEnd(folded, next + 1) is { } rangeEnd) return new Token(TokenKind.NoQuantity, at, rangeEnd) { Reason = "date" };
        return null;
    }

    private static bool IsYear(string folded, int at) =>
        at + 4 <= folded.Length && folded[at] is '1' or '2' && folded.AsSpan(at, 4).IndexOfAnyExceptInRange('0', '9') < 0 && folded[at + 1] is '9' or '0';

    private static Token Year(string folded, int at, int end, PrintedNumber number)
    {
        var month = Skip(folded, end);
        var digits = month;
        while (digits < folded.Length && char.IsAsciiDigit(folded[digits])) digits++;
        var mark = Skip(folded, digits);
        if (digits > month && digits - month <= 2 && mark < folded.Length && folded[mark] == '月')
            return new Token(TokenKind.NoQuantity, at, Day(folded, mark + 1)) { Reason = "date" };
        if (end < folded.Length && folded[end] == '度') end++;
        return new Token(TokenKind.Year, at, end) { Number = number };
    }

    /// <summary>The day after a month, if there is one.</summary>
    private static int Day(string folded, int at)
    {
        var day = Skip(folded, at);
        var digits = day;
        while (digits < folded.Length && char.IsAsciiDigit(folded[digits])) digits++;
        var mark = Skip(folded, digits);
        return digits > day && mark < folded.Length && folded[mark] is '日' or '号' ? mark + 1 : at;
    }

    private static int? RangeEnd(string folded, int at)
    {
        at = Skip(folded, at);
        var digits = at;
        while (digits < folded.Length && char.IsAsciiDigit(folded[digits])) digits++;
        var mark = Skip(folded, digits);
        return digits > at && mark < folded.Length && folded[mark] == '月' ? mark + 1 : null;
    }

    /// <summary>2025.5.27, 2025-05-27, 2023、12、31, 2025. 5. 27</summary>
    private static int? Separated(string folded, int at)
    {
        var i = at + 4;
        if (i >= folded.Length) return null;
        var separator = folded[i];
        if (separator is not ('.' or '-' or '/' or '、')) return null;
        for (var part = 0; part < 2; part++)
        {
            if (i >= folded.Length || folded[i] != separator) return null;
            var digits = Skip(folded, i + 1);
            i = digits;
            while (i < folded.Length && char.IsAsciiDigit(folded[i])) i++;
            if (i == digits || i - digits > 2) return null;
        }
        return i;
    }

    private static bool Follows(string folded, int at, string text) => at <= folded.Length && folded.AsSpan(at).StartsWith(text, StringComparison.Ordinal);

    private static int Skip(string folded, int at)
    {
        while (at < folded.Length && folded[at] == ' ') at++;
        return at;
    }
}
