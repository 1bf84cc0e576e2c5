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
                foreach (var (fact, amount) in new[] { (address.At(Stage.InitialBudget), entry.InitialBudget), (address.At(Stage.AdjustedBudget), entry.AdjustedBudget), (address, entry.Final), (address.Previous, entry.Previous) })
                    if (amount is { } known) ledger.Add(fact, known);
            }
        var reception = new Address(Concepts.Reception);
        if (records.Form == "sichuan" && ledger.Knows(reception)) ledger.State(new(Concepts.DomesticReception), ledger[reception] - ledger[new(Concepts.ForeignReception)]);
    }

    private static IEnumerable<Concept> Rows(Concept item) =>
        item == Concepts.VehiclePurchase || item == Concepts.VehicleRunning ? [item, Concepts.Vehicles, Concepts.ThreePublic] : [item, Concepts.ThreePublic];
}
