using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Ratios;

/// <summary>Finds lines of a table whose amounts make up a gap within rounding; the fewest first. An explanation, never a proof.</summary>
internal static class SubsetSums
{
    /// <summary>Beyond this many lines nearly every gap is some sum of theirs.</summary>
    private const int MostLines = 12;
    private const int MostParts = 4;

    public static IReadOnlyList<Figure> Find(IReadOnlyList<Figure> lines, decimal gap)
    {
        if (lines.Count > MostLines) return [];
        for (var size = 1; size <= Math.Min(MostParts, lines.Count); size++)
            if (Choose(lines, 0, size, gap, []) is { } found) return found;
        return [];
    }

    private static List<Figure>? Choose(IReadOnlyList<Figure> lines, int from, int size, decimal gap, List<Figure> chosen)
    {
        if (size == 0) return Math.Abs(gap) <= chosen.Sum(f => f.Half) ? [.. chosen] : null;
        for (var i = from; i <= lines.Count - size; i++)
        {
            chosen.Add(lines[i]);
            if (Choose(lines, i + 1, size - 1, gap - lines[i].Common, chosen) is { } found) return found;
            chosen.RemoveAt(chosen.Count - 1);
        }
        return null;
    }
}
