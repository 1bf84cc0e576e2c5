using Mingzhang.Accounts;

namespace Mingzhang.Books;

/// <summary>公务用车 by model, which only the form of Sichuan prints.</summary>
internal static class VehicleSheet
{
    private const string Model = "车型";
    private const string Bought = "更新购置（辆）";
    private const string Price = "购置金额";
    private const string Kept = "年末保有（辆）";

    public static readonly BookSheet Form = new("公务用车", "Official vehicles",
    [
        new(Model, Takes.Words, "不要改动本列；只有四川格式填写本表"),
        new(Bought, Takes.Count, "合计等于“数量”表的更新购置公务用车", "1", Optional: true),
        new(Price, Takes.Money, "合计等于“三公经费”表的公务用车购置费", "185000", Optional: true),
        new(Kept, Takes.Count, "合计等于“数量”表的公务用车保有量", "2", Optional: true),
    ])
    { FixedRows = VehicleModels.Names };

    public static IEnumerable<Entered[]> Rows(YearRecords records)
    {
        decimal? Known(Address fact) => records.Stated.TryGetValue(fact, out var value) ? value : null;
        return VehicleModels.Names.Select(m => new Entered[] { m, Known(VehicleModels.Bought(m)), Known(VehicleModels.Price(m)), Known(VehicleModels.Kept(m)) });
    }

    public static void Read(IReadOnlyList<BookRow> rows, Dictionary<Address, decimal> stated)
    {
        foreach (var row in rows)
        {
            var model = row.Words(Model);
            Take(row, Bought, VehicleModels.Bought(model), row.Count(Bought), stated);
            Take(row, Price, VehicleModels.Price(model), row.Yuan(Price), stated);
            Take(row, Kept, VehicleModels.Kept(model), row.Count(Kept), stated);
        }
    }

    private static void Take(BookRow row, string head, Address fact, decimal? typed, Dictionary<Address, decimal> stated)
    {
        if (typed is { } value) stated[fact] = value;
        row.Says(head, fact);
    }

    /// <summary>Models that were filled in make up what the other sheets say of all vehicles.</summary>
    public static void Agree(YearRecords records, Problems problems)
    {
        var purchase = records.ThreePublic.FirstOrDefault(e => e.Item == Concepts.VehiclePurchase)?.Final;
        var (bought, kept) = (records.Stated.GetValueOrDefault(new(Concepts.VehiclesBought)), records.Stated.GetValueOrDefault(new(Concepts.VehiclesKept)));
        foreach (var (head, of, whole) in new (string, Func<string, Address>, decimal)[] { (Bought, VehicleModels.Bought, bought), (Price, VehicleModels.Price, purchase ?? 0), (Kept, VehicleModels.Kept, kept) })
        {
            var parts = VehicleModels.Names.Select(of).Where(records.Stated.ContainsKey).ToList();
            var sum = parts.Sum(p => records.Stated[p]);
            if (parts.Count > 0 && sum != whole) problems.Add(Form.Name, "", $"“{head}”各车型合计 {sum}，而全部公务用车为 {whole}；请核对。", $"{head}: the models make {sum}, all official vehicles are {whole}; check them.");
        }
    }
}
