using Mingzhang.Accounts;

namespace Mingzhang.Books;

internal static class ProcurementSheet
{
    public static readonly BookSheet Form = new("政府采购", "Procurement",
    [
        new("类别", Takes.Choice, "下拉选择", "货物", [.. Choices.Procurements.Keys]),
        new("合同金额", Takes.Money, "一个合同一行", "68400"),
        new("授予中小企业", Takes.Choice, "是或否；小微企业也选是", "是", [.. Choices.YesNo.Keys]),
        new("授予小微企业", Takes.Choice, "是或否", "否", [.. Choices.YesNo.Keys]),
    ]);

    public static IEnumerable<Entered[]> Rows(YearRecords records) =>
        records.Procurement.Select(e => new Entered[] { Choices.Name(Choices.Procurements, e.Kind), e.Amount, Choices.Name(Choices.YesNo, e.IsSme), Choices.Name(Choices.YesNo, e.IsMicro) });

    public static List<ProcurementEntry> Read(IReadOnlyList<BookRow> rows)
    {
        var entries = new List<ProcurementEntry>();
        foreach (var row in rows)
        {
            var known = row.Choice("类别", Choices.Procurements, out var kind) & row.Choice("授予中小企业", Choices.YesNo, out var sme) & row.Choice("授予小微企业", Choices.YesNo, out var micro);
            var amount = row.Required("合同金额");
            if (!known) continue;
            if (micro && !sme) row.Problem("授予中小企业", "小微企业也是中小企业；这里应选“是”。", "A micro enterprise is a small or medium one too: say yes here.");
            entries.Add(new(kind, amount, sme, micro));
            row.Says("合同金额", new(ProcurementFacts.TotalOf(kind)));
        }
        return entries;
    }
}
