using System.Buffers;

namespace Mingzhang.Checking.Wording;

/// <summary>A phrase found at a place of a text.</summary>
internal readonly record struct Hit(int Start, string Phrase)
{
    public int End => Start + Phrase.Length;
}

/// <summary>Fixed phrases, all looked for in one pass. Where several begin at one place the longest is meant.</summary>
internal sealed class PhraseList
{
    private readonly SearchValues<string> values;
    private readonly string[] longestFirst;

    public PhraseList(params string[] phrases)
    {
        values = SearchValues.Create(phrases, StringComparison.Ordinal);
        longestFirst = [.. phrases.OrderByDescending(p => p.Length)];
    }

    public bool IsIn(ReadOnlySpan<char> text) => text.IndexOfAny(values) >= 0;

    /// <summary>All hits from left to right, none overlapping another.</summary>
    public IReadOnlyList<Hit> In(string text)
    {
        List<Hit>? hits = null;
        for (var from = 0; from < text.Length;)
        {
            var step = text.AsSpan(from).IndexOfAny(values);
            if (step < 0) break;
            var phrase = At(text, from + step);
            (hits ??= []).Add(new Hit(from + step, phrase));
            from += step + phrase.Length;
        }
        return hits ?? (IReadOnlyList<Hit>)[];
    }

    private string At(string text, int at)
    {
        foreach (var phrase in longestFirst)
            if (string.CompareOrdinal(text, at, phrase, 0, phrase.Length) == 0) return phrase;
        throw new InvalidOperationException("A phrase was found that is not in the list.");
    }
}
