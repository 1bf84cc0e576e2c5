using Mingzhang.Accounts;

namespace Mingzhang.Books;

/// <summary>Works a year's records into facts: every total, class row and balance that a form prints, summed in yuan.</summary>
public static class Derivation
{
    public static YearAccount Of(YearRecords records) => new()
    {
        Entity = records.Entity,
        Year = records.Year,
        Form = records.Form,
        Facts = FactsOf(records),
        Texts = records.Texts,
        IsAdministrative = records.IsAdministrative,
        Overall = records.Overall,
        Projects = records.Projects,
    };

    private static Facts FactsOf(YearRecords records)
    {
        var ledger = new Ledger();
        foreach (var (address, amount) in records.Stated) ledger.State(address, amount);
        IncomeFacts.Add(records, ledger);
        ExpenditureFacts.Add(records, ledger);
        EconomicFacts.Add(records, ledger);
        BalanceFacts.Add(records, ledger);
        ThreePublicFacts.Add(records, ledger);
        ProcurementFacts.Add(records, ledger);
        return new Facts(ledger.Amounts);
    }
}
