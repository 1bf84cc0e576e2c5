namespace Mingzhang.Reading.Text;

/// <summary>
/// The columns that a row of numbers (栏次 1 2 3) counts: one for each number, though nothing may be printed in it. Numbers stand in
/// the middle of their columns and amounts at the right, so each column of amounts takes the nearest number that keeps the order.
/// </summary>
internal sealed class NumberedColumns
{
    /// <summary>A column without amounts reaches that far beside its number.</summary>
    private const int Reach = 3;
    /// <summary>Lines drift by a few places against each other: another way to give out the numbers that is hardly farther off may be the right one.</summary>
    private const int Drift = 6;
    private const int Never = int.MaxValue / 2;

    private readonly List<(int Start, int End)> amounts;
    private readonly List<(int Start, int End)> numbers;

    /// <param name="amounts">Where amounts stand, from left to right.</param>
    /// <param name="numbers">Where the numbers stand; as many as the amounts or more.</param>
    public NumberedColumns(List<(int Start, int End)> amounts, List<(int Start, int End)> numbers)
    {
        (this.amounts, this.numbers) = (amounts, numbers);
        var owners = Owners(out var best);
        Columns = Parted([.. numbers.Select((n, i) => owners.IndexOf(i) is >= 0 and var a
            ? (Math.Min(n.Start, amounts[a].Start), Math.Max(n.End, amounts[a].End))
            : (n.Start - Reach, n.End + Reach))]);
        AreDoubtful = numbers.Count > amounts.Count && Enumerable.Range(0, amounts.Count).Any(a => Cost(a, owners[a])[numbers.Count, amounts.Count] < best + Drift);
    }

    public List<(int Start, int End)> Columns { get; }
    public bool AreDoubtful { get; }

    /// <summary>The number of each column of amounts.</summary>
    private List<int> Owners(out int best)
    {
        var cost = Cost();
        best = cost[numbers.Count, amounts.Count];
        var owners = new int[amounts.Count];
        for (int n = numbers.Count, a = amounts.Count; a > 0; n--)
        {
            if (cost[n, a] == cost[n - 1, a]) continue;
            owners[--a] = n - 1;
        }
        return [.. owners];
    }

    /// <summary>The least sum of distances if all of the first amounts have one of the first numbers, except one pair.</summary>
    private int[,] Cost(int exceptAmount = -1, int exceptNumber = -1)
    {
        var cost = new int[numbers.Count + 1, amounts.Count + 1];
        for (var n = 0; n <= numbers.Count; n++)
        {
            for (var a = 1; a <= amounts.Count; a++)
            {
                cost[n, a] = Never;
                if (a > n) continue;
                var pair = a - 1 == exceptAmount && n - 1 == exceptNumber ? Never : Apart(numbers[n - 1], amounts[a - 1]);
                cost[n, a] = Math.Min(cost[n - 1, a], Math.Min(Never, cost[n - 1, a - 1] + pair));
            }
        }
        return cost;
    }

    private static int Apart((int Start, int End) number, (int Start, int End) amount) =>
        Math.Max(0, Math.Max(number.Start, amount.Start) - Math.Min(number.End, amount.End) + 1);

    private static List<(int Start, int End)> Parted(List<(int Start, int End)> columns)
    {
        for (var i = 1; i < columns.Count; i++)
        {
            if (columns[i].Start < columns[i - 1].End) columns[i] = (columns[i - 1].End, Math.Max(columns[i].End, columns[i - 1].End + 1));
        }
        return columns;
    }
}
