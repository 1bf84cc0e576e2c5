namespace Mingzhang.Checking.Wording;

/// <summary>A phrase found at a place of a text.</summary>
internal readonly record struct Hit(int Start, string Phrase)
{
    public int End => Start + Phrase.Length;
}

/// <summary>
/// Fixed phrases, all looked for in one pass. Where several begin at one place the longest is meant.
/// </summary>
/// <remarks>
/// A bit for every pair of characters that a phrase begins with rules out nearly every place at the cost of one look; the
/// framework's own search for several strings knows no Chinese and stops at every character.
/// </remarks>
internal sealed class PhraseList
{
    public static readonly string[] Digits = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];

    private const int Bits = 12;
    private readonly ulong[] beginnings = new ulong[1 << (Bits - 6)];
    private readonly Dictionary<int, string[]> byBeginning;
    /// <summary>Phrases of a single character.</summary>
    private readonly string singles;

    public PhraseList(params string[] phrases)
    {
        singles = string.Concat(phrases.Where(p => p.Length == 1));
        byBeginning = phrases.Where(p => p.Length > 1).Distinct(StringComparer.Ordinal).GroupBy(p => Pair(p[0], p[1]))
            .ToDictionary(g => g.Key, g => g.OrderByDescending(p => p.Length).ToArray());
        foreach (var phrase in phrases.Where(p => p.Length > 1))
        {
            var bit = Bit(phrase[0], phrase[1]);
            beginnings[bit >> 6] |= 1UL << bit;
        }
    }

    /// <summary>Every beginning with every ending.</summary>
    public static string[] Pairs(IEnumerable<string> beginnings, params string[] endings) =>
        [.. beginnings.SelectMany(b => endings.Select(e => b + e))];

    /// <summary>Where the first phrase begins, −1 if there is none.</summary>
    public int First(ReadOnlySpan<char> text) => Next(text, 0, out _);

    public bool IsIn(ReadOnlySpan<char> text) => First(text) >= 0;

    /// <summary>All hits from left to right, none overlapping another.</summary>
    public IReadOnlyList<Hit> In(string text)
    {
        List<Hit>? hits = null;
        for (var from = Next(text, 0, out var phrase); from >= 0; from = Next(text, from, out phrase))
        {
            (hits ??= []).Add(new Hit(from, phrase));
            from += phrase.Length;
        }
        return hits ?? (IReadOnlyList<Hit>)[];
    }

    private int Next(ReadOnlySpan<char> text, int from, out string phrase)
    {
        for (; from < text.Length; from++)
        {
            if (from + 1 < text.Length && Bit(text[from], text[from + 1]) is var bit && (beginnings[bit >> 6] >> bit & 1) != 0 && At(text[from..]) is { } longest)
            {
                phrase = longest;
                return from;
            }
            if (singles.Length == 0 || !singles.Contains(text[from], StringComparison.Ordinal)) continue;
            phrase = text.Slice(from, 1).ToString();
            return from;
        }
        phrase = "";
        return -1;
    }

    private string? At(ReadOnlySpan<char> text)
    {
        if (byBeginning.TryGetValue(Pair(text[0], text[1]), out var candidates))
            foreach (var candidate in candidates)
                if (text.StartsWith(candidate)) return candidate;
        return null;
    }

    private static int Pair(char first, char second) => first << 16 | second;

    private static int Bit(char first, char second) => (int)((first * 31u + second) * 2654435761u >> (32 - Bits));
}
