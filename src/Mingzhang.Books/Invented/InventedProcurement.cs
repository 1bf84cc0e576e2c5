namespace Mingzhang.Books;

internal static class InventedProcurement
{
    /// <summary>Up to six contracts, together no more than a third of the spending.</summary>
    public static List<ProcurementEntry> Of(Chance chance, decimal spent)
    {
        if (chance.Coin(20)) return [];
        return Enumerable.Range(0, chance.Whole(1, 6)).Select(_ => Contract(chance, spent / 18)).Where(c => c.Amount > 0).ToList();
    }

    private static ProcurementEntry Contract(Chance chance, decimal most)
    {
        var sme = chance.Coin(70);
        return new((ProcurementKind)chance.Whole(0, 2), Math.Floor(Math.Min(chance.Yuan(7), most) * 100) / 100, sme, sme && chance.Coin(50));
    }
}
