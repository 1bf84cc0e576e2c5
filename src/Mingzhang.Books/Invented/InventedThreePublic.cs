using Mingzhang.Accounts;

namespace Mingzhang.Books;

/// <summary>The three public expenses: not less than what of them stands in the basic expenditure, often just that, often nothing.</summary>
internal static class InventedThreePublic
{
    private static readonly (Concept Item, string Economic)[] Items =
        [(Concepts.OverseasTravel, "30212"), (Concepts.VehiclePurchase, "31013"), (Concepts.VehicleRunning, "30231"), (Concepts.Reception, "30217")];

    public static List<ThreePublicEntry> Of(Chance chance, IReadOnlyList<EconomicEntry> economic)
    {
        var none = chance.Coin(15);
        return Items.Select(item => Of(chance, item.Item, economic.Where(e => e.Economic == item.Economic).Sum(e => e.Amount), none)).ToList();
    }

    private static ThreePublicEntry Of(Chance chance, Concept item, decimal basic, bool none)
    {
        var final = basic + (!none && chance.Coin(30) ? chance.Yuan(5) : 0);
        if (none && final == 0) return new(item, 0, 0, 0, 0);
        var previous = final == 0 ? (chance.Coin(20) ? chance.Yuan(5) : 0) : chance.Near(final, 8);
        var budget = chance.Coin(20) ? final : final + chance.Yuan(5);
        return new(item, budget, budget, final, previous);
    }
}
