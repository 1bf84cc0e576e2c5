namespace Mingzhang.Books;

/// <summary>All amounts of the records in one fixed order: to look at, and to put others in their places.</summary>
internal static class Amounts
{
    public static List<decimal> Of(YearRecords records)
    {
        var amounts = new List<decimal>();
        Map(records, amount =>
        {
            amounts.Add(amount);
            return amount;
        });
        return amounts;
    }

    /// <summary>The records with the amounts of the list, in the order of <see cref="Of"/>.</summary>
    public static YearRecords With(YearRecords records, IReadOnlyList<decimal> amounts)
    {
        var next = 0;
        return Map(records, _ => amounts[next++]);
    }

    /// <summary>One amount alone: what it alone adds up to.</summary>
    public static YearRecords Alone(YearRecords records, int index)
    {
        var next = 0;
        var alone = Map(records, amount => next++ == index ? amount : 0);
        return alone with
        {
            Stated = new Dictionary<Accounts.Address, decimal>(),
            Income = [.. alone.Income.Where(e => e.Amount != 0)],
            Expenditure = [.. alone.Expenditure.Where(e => (e.InitialBudget, e.AdjustedBudget, e.Final) is not (0 or null, 0 or null, 0))],
            Economic = [.. alone.Economic.Where(e => e.Amount != 0)],
            CarryOver = [.. alone.CarryOver.Where(e => (e.Opening, e.SurplusUsed, e.Distributed) != (0, 0, 0))],
            ThreePublic = [.. alone.ThreePublic.Where(e => (e.InitialBudget, e.AdjustedBudget, e.Final, e.Previous) != (0, 0, 0, 0))],
            Procurement = [.. alone.Procurement.Where(e => e.Amount != 0)],
        };
    }

    private static YearRecords Map(YearRecords records, Func<decimal, decimal> map) => records with
    {
        Income = records.Income.Select(e => e with { Amount = map(e.Amount) }).ToList(),
        Expenditure = records.Expenditure.Select(e => e with { InitialBudget = Map(e.InitialBudget, map), AdjustedBudget = Map(e.AdjustedBudget, map), Final = map(e.Final) }).ToList(),
        Economic = records.Economic.Select(e => e with { Amount = map(e.Amount) }).ToList(),
        CarryOver = records.CarryOver.Select(e => e with { Opening = map(e.Opening), SurplusUsed = map(e.SurplusUsed), Distributed = map(e.Distributed) }).ToList(),
        ThreePublic = records.ThreePublic.Select(e => e with { InitialBudget = Map(e.InitialBudget, map), AdjustedBudget = Map(e.AdjustedBudget, map), Final = Map(e.Final, map), Previous = Map(e.Previous, map) }).ToList(),
        Procurement = records.Procurement.Select(e => e with { Amount = map(e.Amount) }).ToList(),
    };

    private static decimal? Map(decimal? amount, Func<decimal, decimal> map) => amount is { } value ? map(value) : null;
}
