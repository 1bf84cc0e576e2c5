using Mingzhang.Accounts;

namespace Mingzhang.Reading.Forms;

/// <summary>
/// Finds the columns of amounts in a row that may have lost blank cells. Puts the numbers of a row whose blank cells were lost into its columns: in their order, so that the sums of the form hold.
/// A number that could stand in more than one column stays in the leftmost and is doubtful.
/// </summary>
internal static class Placement
{
    private const int MostColumns = 12;

    /// <summary>
    /// The cells with their columns. As many cells as columns stand as they are printed; so do fewer, where the text keeps
    /// blanks and only the end of the row is missing, unless the sums say otherwise.
    /// </summary>
    public static IEnumerable<(Slot Slot, SheetCell Cell, bool Doubtful)> Of(List<SheetCell> cells, IReadOnlyList<Slot> slots, IEnumerable<ColumnRelation> relations, bool keepsBlanks)
    {
        while (cells.Count > slots.Count && cells[0].IsBlank) cells.RemoveAt(0);
        while (cells.Count > slots.Count && cells[^1].IsBlank) cells.RemoveAt(cells.Count - 1);
        var numbers = cells.Where(c => c.Number is not null).ToList();
        var columns = slots.Select(s => s.Form).ToList();
        var usable = relations.Select(r => Local(r, columns)).Where(r => r.Length > 1).ToList();
        var values = numbers.ConvertAll(c => c.Number!.Value);
        var printed = cells.Select((c, i) => (c, i)).Where(p => p.c.Number is not null).Select(p => p.i).ToArray();
        if (cells.Count == slots.Count || keepsBlanks && cells.Count < slots.Count && !cells.Exists(c => c.Source.Doubtful) && usable.TrueForAll(r => Holds(r, printed, values, Tolerance(values, columns.Count))))
            return cells.Zip(slots).Where(p => !p.First.IsBlank).Select(p => (p.Second, p.First, false));
        var places = Of(values, columns, usable);
        return numbers.Zip(places).Where(p => p.Second.Column < slots.Count).Select(p => (slots[p.Second.Column], p.First, p.Second.Doubtful));
    }

    /// <summary>Whether the sums of the form hold among numbers by their column: what stands in guessed columns is then no guess any more.</summary>
    public static bool AddUp(IReadOnlyDictionary<int, PrintedNumber> numbers, IEnumerable<ColumnRelation> relations)
    {
        var tolerance = Tolerance([.. numbers.Values], numbers.Count);
        return relations.All(r => Math.Abs(r.Terms.Where(t => numbers.ContainsKey(t.Column)).Sum(t => t.Coefficient * numbers[t.Column].Value)) <= tolerance);
    }

    /// <summary>The column of each number, and whether that is a guess.</summary>
    public static (int Column, bool Doubtful)[] Of(IReadOnlyList<PrintedNumber> numbers, IReadOnlyList<ColumnForm?> columns, IEnumerable<ColumnRelation> relations) =>
        Of(numbers, columns, relations.Select(r => Local(r, columns)).Where(r => r.Length > 1).ToList());

    private static (int Column, bool Doubtful)[] Of(IReadOnlyList<PrintedNumber> numbers, IReadOnlyList<ColumnForm?> columns, List<(int Coefficient, int Column)[]> relations)
    {
        var places = Enumerable.Range(0, numbers.Count).Select(i => (Column: i, Doubtful: true)).ToArray();
        if (numbers.Count == columns.Count) return Array.ConvertAll(places, p => (p.Column, false));
        if (numbers.Count == 0 || numbers.Count > columns.Count || relations.Count == 0 || columns.Count > MostColumns) return places;
        var tolerance = Tolerance(numbers, columns.Count);
        int[]? first = null;
        foreach (var choice in Choices(columns.Count, numbers.Count))
        {
            if (!relations.TrueForAll(r => Holds(r, choice, numbers, tolerance))) continue;
            if (first is null) places = Array.ConvertAll(first = [.. choice], c => (c, false));
            for (var i = 0; i < choice.Length; i++) places[i].Doubtful |= choice[i] != first[i];
        }
        return places;
    }

    private static decimal Tolerance(IReadOnlyList<PrintedNumber> numbers, int columns) =>
        numbers.Count == 0 ? 0 : 0.5m * PowersOfTen.Negative(numbers.Min(n => n.Decimals)) * (columns + 1);

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
