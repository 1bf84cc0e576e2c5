namespace Mingzhang.Accounts;

/// <summary>Where the name that ends before （类）, （款） or （项） begins in a folded text.</summary>
public static class NameStart
{
    /// <summary>
    /// Behind the last mark, digit or （1） before <paramref name="end"/>. A mark inside the brackets of a name, 驻外使领馆（团、处）, is part of it.
    /// </summary>
    public static int Before(string folded, int end, int from)
    {
        var depth = 0;
        for (var at = end; at > from; at--)
        {
            var c = folded[at - 1];
            if (c == ')' && IsOrdinal(folded, at - 1, from) || depth == 0 && IsEnd(c)) return at;
            depth = Math.Max(0, depth + (c == ')' ? 1 : c == '(' ? -1 : 0));
        }
        return from;
    }

    private static bool IsEnd(char c) => c is '。' or ',' or ';' or ':' or '、' or '.' || char.IsAsciiDigit(c);

    private static bool IsOrdinal(string folded, int close, int from)
    {
        var open = close - 1;
        while (open > from && (char.IsAsciiDigit(folded[open]) || "一二三四五六七八九十".Contains(folded[open], StringComparison.Ordinal))) open--;
        return open < close - 1 && folded[open] == '(';
    }
}
