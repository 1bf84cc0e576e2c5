using Mingzhang.Accounts;
using Mingzhang.Checking;

namespace Mingzhang.Publishing;

/// <summary>What the document prints at one place of a finding, and which numbers in it the finding speaks of.</summary>
internal sealed record Quotation(Place Place, Figure? Figure, string Text, IReadOnlyList<string> Numbers)
{
    /// <summary>A sentence is shown whole up to this many characters; a longer one only around its numbers.</summary>
    private const int WholeUpTo = 120;
    private const int Around = 45;

    /// <summary>One for each printed sentence or row, the blamed figure's first.</summary>
    public static IReadOnlyList<Quotation> Of(Finding finding, AccountSet account)
    {
        var all = new List<Quotation>();
        var figures = finding.Figures.OrderBy(f => f.Role == FindingFigure.Culprit ? 0 : 1).Select(f => f.Figure);
        foreach (var group in figures.GroupBy(f => Sentence(f.Place)))
        {
            var quote = group.MaxBy(f => f.Place.Quote.Length)!.Place.Quote;
            // Several columns of one row: the row is the place.
            var at = group.First().Place;
            if (group.Select(f => f.Place.Column).Distinct(StringComparer.Ordinal).Skip(1).Any()) at = at with { Column = null };
            all.Add(new Quotation(at, group.First(), Shorten(quote, [.. group.Select(f => f.Text)]), [.. group.Select(f => f.Text).Distinct(StringComparer.Ordinal)]));
        }
        if (all.Count == 0 && finding.Where is { } place)
        {
            var text = finding.Quote.Length > 0 ? finding.Quote : place.Quote;
            string[] phrase = Phrase(place, account) is { } words ? [words] : [];
            all.Add(new Quotation(place, null, Shorten(text, phrase), phrase));
        }
        return all;
    }

    /// <summary>The printed row, or the sentence; where sentences are not counted, the words themselves.</summary>
    private static (int Table, int Line, int Passage, int Sentence, string Quote) Sentence(Place place) => place.InTable
        ? (place.TableIndex, place.Line, -1, -1, "")
        : (-1, -1, place.Passage, place.Sentence, place.Sentence < 0 ? place.Quote : "");

    /// <summary>The words at a place that names a stretch of a passage.</summary>
    private static string? Phrase(Place place, AccountSet account) =>
        place.Passage >= 0 && place.Passage < account.Passages.Count && place.Length > 0
        && account.Passages[place.Passage].Text is var text && place.Start >= 0 && place.Start + place.Length <= text.Length
            ? text.Substring(place.Start, place.Length)
            : null;

    /// <summary>The text cut at its numbers: marked pieces are the numbers.</summary>
    public IEnumerable<(string Text, bool Marked)> Pieces()
    {
        var at = 0;
        while (Next(at) is var (start, length) && start >= 0)
        {
            if (start > at) yield return (Text[at..start], false);
            yield return (Text.Substring(start, length), true);
            at = start + length;
        }
        if (at < Text.Length) yield return (Text[at..], false);
    }

    private (int Start, int Length) Next(int from)
    {
        (int Start, int Length) best = (-1, 0);
        foreach (var number in Numbers)
        {
            var start = IndexOf(Text, number, from);
            if (start >= 0 && (best.Start < 0 || start < best.Start)) best = (start, number.Length);
        }
        return best;
    }

    /// <summary>The number as a whole: 1.5 does not stand in 11.50.</summary>
    private static int IndexOf(string text, string number, int from)
    {
        for (var at = from; number.Length > 0 && (at = text.IndexOf(number, at, StringComparison.Ordinal)) >= 0; at++)
        {
            var end = at + number.Length;
            var before = at > 0 && char.IsAsciiDigit(number[0]) && IsDigitLike(text[at - 1]);
            var after = end < text.Length && char.IsAsciiDigit(number[^1]) && (char.IsAsciiDigit(text[end]) || (text[end] == '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])));
            if (!before && !after) return at;
        }
        return -1;
    }

    private static bool IsDigitLike(char c) => char.IsAsciiDigit(c) || c is '.' or ',';

    private static string Shorten(string text, IReadOnlyList<string> numbers)
    {
        if (text.Length <= WholeUpTo) return text;
        var at = numbers.Select(number => IndexOf(text, number, 0)).Where(start => start >= 0).ToList();
        var first = Math.Max(0, at.Count == 0 ? 0 : at.Min() - Around);
        var last = Math.Min(text.Length, at.Count == 0 ? WholeUpTo : at.Max() + Around);
        if (last - first > 2 * WholeUpTo) last = first + 2 * WholeUpTo;
        return (first > 0 ? "…" : "") + text[first..last] + (last < text.Length ? "…" : "");
    }
}
