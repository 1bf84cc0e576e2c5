namespace Mingzhang.Checking.Wording;

/// <summary>Small questions about the surroundings of a place in a plain text.</summary>
internal static class Clause
{
    private const int LongestSentence = 1000;

    public static char At(string text, int at) => (uint)at < (uint)text.Length ? text[at] : '\0';

    public static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';

    /// <summary>A mark that ends a clause, or the end of the text.</summary>
    public static bool Ends(string text, int at) => at >= text.Length || text[at] is '。' or ',' or ';';

    /// <summary>The words right before a place, within its sentence.</summary>
    public static ReadOnlySpan<char> Before(string text, int at, int length)
    {
        var from = at;
        while (from > 0 && at - from < length && text[from - 1] is not ('。' or ';')) from--;
        return text.AsSpan(from, at - from);
    }

    /// <summary>The words right after a place, within its sentence.</summary>
    public static ReadOnlySpan<char> After(string text, int at, int length)
    {
        var to = Math.Min(at, text.Length);
        while (to < text.Length && to - at < length && text[to] is not ('。' or ';')) to++;
        return text.AsSpan(at, to - at);
    }

    /// <summary>The sentence around a place; of one without end, as much as a reader would take for a sentence.</summary>
    public static (int Start, int End) Sentence(string text, int at)
    {
        int from = at, to = at;
        while (from > 0 && at - from < LongestSentence && text[from - 1] is not ('。' or ';')) from--;
        while (to < text.Length && to - at < LongestSentence && text[to] is not ('。' or ';')) to++;
        return (from, to);
    }

    /// <summary>The next closing mark within so many characters behind the opening one, −1 if there is none.</summary>
    public static int Close(string text, int open, char close, int within) => text.IndexOf(close, open, Math.Min(within, text.Length - open));

    public static bool Follows(string text, int at, string words) =>
        at >= words.Length && string.CompareOrdinal(text, at - words.Length, words, 0, words.Length) == 0;

    public static bool StandsAt(string text, int at, string words) =>
        at >= 0 && string.CompareOrdinal(text, at, words, 0, words.Length) == 0;

    public static bool HasDigit(ReadOnlySpan<char> text) => text.ContainsAnyInRange('0', '9');
}
