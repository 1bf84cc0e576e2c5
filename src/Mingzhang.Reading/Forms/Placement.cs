using Mingzhang.Accounts;

namespace Mingzhang.Reading.Forms;

/// <summary>
/// Puts the numbers of a row whose blank cells were lost into its columns: in their order, so that the sums of the form hold.
/// A number that could stand in more than one column stays in the leftmost and is doubtful.
/// </summary>
internal static class Placement
{
    private const int MostColumns = 12;

    /// <summary>The column (index into <paramref name="columns"/>) of each number, and whether that is a guess.</summary>
    public static (int Column, bool Doubtful)[] Of(IReadOnlyList<PrintedNumber> numbers, IReadOnlyList<ColumnForm?> columns, IEnumerable<ColumnRelation> relations)
    {
        var places = Enumerable.Range(0, numbers.Count).Select(i => (Column: i, Doubtful: true)).ToArray();
        if (numbers.Count == columns.Count) return Array.ConvertAll(places, p => (p.Column, false));
        var usable = relations.Select(r => Local(r, columns)).Where(r => r.Length > 1).ToList();
        if (numbers.Count > columns.Count || usable.Count == 0 || columns.Count > MostColumns) return places;
        var tolerance = 0.5m * PowersOfTen.Negative(numbers.Min(n => n.Decimals)) * (columns.Count + 1);
        int[]? first = null;
        foreach (var choice in Choices(columns.Count, numbers.Count))
        {
            if (!usable.TrueForAll(r => Holds(r, choice, numbers, tolerance))) continue;
            if (first is null) places = Array.ConvertAll(first = [.. choice], c => (c, false));
            for (var i = 0; i < choice.Length; i++) places[i].Doubtful |= choice[i] != first[i];
        }
        return places;
    }

    private static (int Coefficient, int Column)[] Local(ColumnRelation relation, IReadOnlyList<ColumnForm?> columns) =>
        [.. from term in relation.Terms
            let at = columns.TakeWhile(c => c?.Number != term.Column).Count()
            where at < columns.Count
            select (term.Coefficient, at)];

    private static bool Holds((int Coefficient, int Column)[] relation, int[] choice, IReadOnlyList<PrintedNumber> numbers, decimal tolerance)
    {
        var sum = 0m;
        foreach (var (coefficient, column) in relation)
        {
            var at = Array.IndexOf(choice, column);
            if (at >= 0) sum += coefficient * numbers[at].Value;
        }
        return Math.Abs(sum) <= tolerance;
    }

    private static IEnumerable<int[]> Choices(int columns, int count)
    {
        var choice = Enumerable.Range(0, count).ToArray();
        while (true)
        {
            yield return choice;
            var i = count - 1;
            while (i >= 0 && choice[i] == columns - count + i) i--;
            if (i < 0) yield break;
            choice[i]++;
            for (var j = i + 1; j < count; j++) choice[j] = choice[j - 1] + 1;
        }
    }
}
