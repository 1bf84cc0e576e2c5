namespace Mingzhang.Books;

/// <summary>
/// Parts of an amount in whole units that add up to its print: each goes down, those with the largest remainders go up. What is nil
/// stays nil. Where the whole is off by one unit at most, so is every part.
/// </summary>
internal static class Apportionment
{
    /// <param name="parts">Exact amounts that add up to what <paramref name="whole"/> prints.</param>
    /// <param name="whole">The printed whole, a multiple of the unit.</param>
    public static decimal[] Of(IReadOnlyList<decimal> parts, decimal whole, decimal unit)
    {
        decimal[] units = [.. parts.Select(p => Math.Floor(p / unit))];
        var missing = whole / unit - units.Sum();
        var order = Enumerable.Range(0, parts.Count).Where(i => parts[i] != 0).OrderByDescending(i => parts[i] / unit - units[i]).ThenBy(i => i).ToList();
        if (missing < 0) order.Reverse();
        foreach (var i in order.Take((int)Math.Abs(missing))) units[i] += Math.Sign(missing);
        return [.. units.Select(u => u * unit)];
    }
}
