using Mingzhang.Accounts;

namespace Mingzhang.Books;

/// <summary>财政拨款“三公”经费支出决算表: the items, vehicles together, and all together, for both budgets and both years.</summary>
internal static class ThreePublicFacts
{
    public static void Add(YearRecords records, Ledger ledger)
    {
        foreach (var entry in records.ThreePublic)
            foreach (var concept in Rows(entry.Item))
            {
                var address = new Address(concept);
                ledger.Add(address.At(Stage.InitialBudget), entry.InitialBudget);
                ledger.Add(address.At(Stage.AdjustedBudget), entry.AdjustedBudget);
                ledger.Add(address, entry.Final);
                ledger.Add(address.Previous, entry.Previous);
            }
    }

    private static IEnumerable<Concept> Rows(Concept item) =>
        item == Concepts.VehiclePurchase || item == Concepts.VehicleRunning ? [item, Concepts.Vehicles, Concepts.ThreePublic] : [item, Concepts.ThreePublic];
}
