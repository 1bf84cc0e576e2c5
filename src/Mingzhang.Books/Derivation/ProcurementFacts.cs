using Mingzhang.Accounts;

namespace Mingzhang.Books;

/// <summary>政府采购支出 by kind, and what of it went to small, medium and micro enterprises.</summary>
internal static class ProcurementFacts
{
    public static void Add(YearRecords records, Ledger ledger)
    {
        foreach (var contract in records.Procurement)
        {
            var (total, sme) = Of(contract.Kind);
            ledger.Add(new Address(Concepts.Procurement), contract.Amount);
            ledger.Add(new Address(total), contract.Amount);
            if (!contract.IsSme) continue;
            ledger.Add(new Address(Concepts.SmeContracts), contract.Amount);
            ledger.Add(new Address(sme), contract.Amount);
            if (contract.IsMicro) ledger.Add(new Address(Concepts.MicroContracts), contract.Amount);
        }
    }

    internal static Concept TotalOf(ProcurementKind kind) => Of(kind).Total;

    private static (Concept Total, Concept Sme) Of(ProcurementKind kind) => kind switch
    {
        ProcurementKind.Goods => (Concepts.ProcurementGoods, Concepts.SmeGoods),
        ProcurementKind.Works => (Concepts.ProcurementWorks, Concepts.SmeWorks),
        _ => (Concepts.ProcurementServices, Concepts.SmeServices),
    };
}
