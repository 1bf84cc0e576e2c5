namespace Mingzhang.Books;

/// <summary>Reproducible chance: the same seed gives the same department everywhere.</summary>
internal sealed class Chance(int seed)
{
    // A generator with a seed is stable across machines; nothing secret rests on it.
    private readonly Random random = new(seed);

    public bool Coin(int percent) => random.Next(100) < percent;
    public int Whole(int from, int to) => random.Next(from, to + 1);
    public T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];

    /// <summary>So many of them, in their order.</summary>
    public List<T> Some<T>(IReadOnlyList<T> from, int count)
    {
        var left = Enumerable.Range(0, from.Count).ToList();
        while (left.Count > count) left.RemoveAt(random.Next(left.Count));
        return left.ConvertAll(i => from[i]);
    }

    /// <summary>Yuan and fen, as likely 30,000 as 30,000,000: from 10² to 10^<paramref name="digits"/>.</summary>
    public decimal Yuan(int digits)
    {
        var size = random.Next(2, digits);
        var whole = 1L;
        for (var i = 0; i < size; i++) whole *= 10;
        return random.NextInt64(whole, whole * 10) + random.Next(100) / 100m;
    }

    /// <summary>Positive parts of a total, to the fen; fewer where the total has not enough of them.</summary>
    public List<decimal> Split(decimal total, int parts)
    {
        var result = new List<decimal>();
        for (; parts > 1 && total >= parts * 0.01m; parts--)
        {
            var most = total - (parts - 1) * 0.01m;
            var part = Math.Max(0.01m, Math.Floor(most / parts * random.Next(10, 180)) / 100m);
            part = Math.Min(part, most);
            result.Add(part);
            total -= part;
        }
        result.Add(total);
        return result;
    }

    /// <summary>Another year's amount or another stage's: the same, a little more or less, or none.</summary>
    public decimal Near(decimal amount, int nonePercent = 3)
    {
        if (Coin(nonePercent)) return 0;
        if (Coin(10)) return amount;
        return Math.Round(amount * random.Next(60, 150) / 100m, 2, MidpointRounding.AwayFromZero);
    }
}
