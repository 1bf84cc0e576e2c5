using Mingzhang.Accounts;

namespace Mingzhang.Books;

/// <summary>
/// Rounds entries to 0.01 万元 so that every printed total is the sum of what is printed, and no figure is off by more than one last
/// unit. Only entries are rounded; totals are derived from them, so whatever the derivation adds up, adds up in print.
/// </summary>
/// <remarks>
/// Each entry goes down or up to the next unit; which way is found by descent: the one turn that lessens the excess most, again and
/// again, then two turns at once. Two ways to add up one amount (基本支出 by function and by economic class) are held together the same way. Deterministic.
/// The problem has no solution where totals cross in too many ways; the totals that stay off are said and nothing is printed.
/// Money of the self-evaluations is recorded apart from the entries; it is shared out when these are settled.
/// </remarks>
public static class BalancedRounding
{
    /// <summary>Yuan in one last unit of 万元 with two decimals.</summary>
    private const decimal LastUnit = 100m;
    private const int MostTurns = 2_000;

    /// <summary>The account with prints that add up, or what stands in their way.</summary>
    public static Balance Of(YearRecords records) => Of(records, MostTurns);

    internal static Balance Of(YearRecords records, int turns)
    {
        var account = Derivation.Of(records);
        var search = new RoundingSearch(records, account.Facts.Exact, LastUnit);
        if (!search.Run(turns)) return new(null, search.Stuck);
        var rounded = Derivation.Of(Amounts.With(records, search.Rounded)).Facts.Exact;
        var printed = rounded.Where(f => f.Key.Concept.Kind == QuantityKind.Money && !records.Stated.ContainsKey(f.Key)).ToDictionary(f => f.Key, f => Facts.Rounded(f.Value));
        var facts = new Facts(WithClosings(account.Facts.Exact, printed), RoundingRegime.Balanced, printed);
        var sheets = new SheetRounding(facts, LastUnit);
        return new(account with { Facts = facts, Overall = account.Overall is { } overall ? sheets.OfWhole(overall) : null, Projects = sheets.OfProjects(account.Projects) }, []);
    }

    /// <summary>A balance below one unit prints as 0.00 or 0.01, as the sums need it.</summary>
    private static Dictionary<Address, decimal> WithClosings(IReadOnlyDictionary<Address, decimal> exact, Dictionary<Address, decimal> printed)
    {
        var all = exact.ToDictionary();
        foreach (var (address, value) in printed) all.TryAdd(address, value * 10_000m);
        foreach (var address in exact.Keys.Where(a => a.Concept == Concepts.ClosingCarryOver)) printed.TryAdd(address, 0);
        return all;
    }
}
