using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules;

/// <summary>
/// Of several copies of one fact, the one that a figure speaks of: figures of one sentence explain each other. Nearer is the same
/// sentence, passage, table, section, part; then the tables of the accounts, then anywhere; outside the section what most copies print, then what is least far away.
/// </summary>
internal static class Nearest
{
    private const int Elsewhere = 4;

    public static Figure? To(Figure figure, IEnumerable<Figure> copies)
    {
        var others = copies.Where(c => !ReferenceEquals(c, figure)).ToList();
        if (others.Count < 2) return others.FirstOrDefault();
        var prints = others.CountBy(c => c.Common).ToDictionary();
        Figure? best = null;
        (int Step, int Rare, int Far) bestRank = default;
        foreach (var copy in others)
        {
            var step = Step(figure.Place, copy.Place);
            var rare = step < Elsewhere ? 0 : -prints[copy.Common];
            var rank = (step, rare, Math.Abs(Position(figure.Place) - Position(copy.Place)));
            if (best is not null && rank.CompareTo(bestRank) >= 0) continue;
            (best, bestRank) = (copy, rank);
        }
        return best;
    }

    public static Figure? At(AccountSet account, Address? address, Figure figure) => address is null ? null : To(figure, account.At(address));

    public static bool SamePassage(Figure a, Figure b) => a.Place.Passage >= 0 && a.Place.Passage == b.Place.Passage;
    public static bool SameSentence(Figure a, Figure b) => a.Place.Sentence >= 0 && a.Place.Sentence == b.Place.Sentence;

    private static int Step(Place a, Place b)
    {
        if (a.Sentence >= 0 && a.Sentence == b.Sentence) return 0;
        if (a.Passage >= 0 && a.Passage == b.Passage) return 1;
        if (a.TableIndex >= 0 && a.TableIndex == b.TableIndex) return 2;
        if (a.Part == b.Part && !a.InTable && !b.InTable && a.Section.Length > 0 && string.Equals(a.Section, b.Section, StringComparison.Ordinal)) return 3;
        if (a.Part == b.Part && a.InTable == b.InTable) return 4;
        return b.InTable && b.Part == Part.Tables ? 5 : 6;
    }

    private static int Position(Place place) => place.Line * 1000 + Math.Min(place.Start, 999);
}
