using Mingzhang.Accounts;

namespace Mingzhang.Books;

/// <summary>
/// Carry-over and grand totals: opening + income + surplus used = spending + distribution + closing, in total, for all grants, for
/// each fund, and by item where the fund tables print it. What nobody recorded stays blank.
/// </summary>
internal static class BalanceFacts
{
    private static readonly Fund[] Balanced = [Fund.All, Fund.Fiscal, Fund.GeneralPublic, Fund.GovernmentFund, Fund.StateCapital];

    public static void Add(YearRecords records, Ledger ledger)
    {
        foreach (var entry in records.CarryOver) AddEntry(entry, ledger);
        foreach (var fund in Balanced)
        {
            AddClosing(ledger, fund, null);
            AddGrandTotals(ledger, fund);
        }
        foreach (var fund in new[] { Fund.GovernmentFund, Fund.StateCapital })
            foreach (var function in Functions(ledger, fund)) AddClosing(ledger, fund, function);
    }

    private static void AddEntry(CarryOverEntry entry, Ledger ledger)
    {
        if (entry.Opening != 0)
            foreach (var fund in ExpenditureFacts.Funds(entry.Fund))
                foreach (var function in Rows(entry, fund)) ledger.Add(new Address(Concepts.OpeningCarryOver) { Fund = fund, Function = function }, entry.Opening);
        if (entry.SurplusUsed != 0) ledger.Add(new Address(Concepts.NonFiscalSurplusUsed), entry.SurplusUsed);
        if (entry.Distributed != 0) ledger.Add(new Address(Concepts.SurplusDistribution), entry.Distributed);
    }

    private static IEnumerable<string?> Rows(CarryOverEntry entry, Fund fund) =>
        entry.Function is not null && fund is Fund.GovernmentFund or Fund.StateCapital ? Levels.OfFunction(entry.Function!) : [null];

    /// <summary>No closing balance is a blank, not a nil: the forms leave it out.</summary>
    private static void AddClosing(Ledger ledger, Fund fund, string? function)
    {
        var closing = ledger[Opening(fund, function)] + ledger[Income(fund, function)] - ledger[Spent(fund, function)];
        if (fund == Fund.All) closing += ledger[new Address(Concepts.NonFiscalSurplusUsed)] - ledger[new Address(Concepts.SurplusDistribution)];
        if (closing != 0) ledger.State(new Address(Concepts.ClosingCarryOver) { Fund = fund, Function = function }, closing);
    }

    private static void AddGrandTotals(Ledger ledger, Fund fund)
    {
        if (fund is Fund.All or Fund.Fiscal)
            ledger.Sum(new Address(Concepts.IncomeGrandTotal) { Fund = fund }, (1, Income(fund, null)), (1, Opening(fund, null)), (1, fund == Fund.All ? new Address(Concepts.NonFiscalSurplusUsed) : Opening(fund, "")));
        ledger.Sum(new Address(Concepts.ExpenditureGrandTotal) { Fund = fund }, (1, Spent(fund, null)), (1, new Address(Concepts.ClosingCarryOver) { Fund = fund }), (1, fund == Fund.All ? new Address(Concepts.SurplusDistribution) : Opening(fund, "")));
    }

    private static Address Opening(Fund fund, string? function) => new(Concepts.OpeningCarryOver) { Fund = fund, Function = function };
    private static Address Spent(Fund fund, string? function) => new(Concepts.Expenditure) { Fund = fund, Function = function };
    private static Address Income(Fund fund, string? function) => fund == Fund.All ? new(Concepts.Income) { Function = function } : new(Concepts.GrantIncome) { Fund = fund, Function = function };

    private static List<string> Functions(Ledger ledger, Fund fund) => ledger.Amounts.Keys
        .Where(a => a.Fund == fund && a.Function is not null && a is { Nature: Nature.All, Economic: null, Stage: Stage.Final, Year: AccountYear.Current }
            && (a.Concept == Concepts.GrantIncome || a.Concept == Concepts.Expenditure || a.Concept == Concepts.OpeningCarryOver))
        .Select(a => a.Function!).Distinct(StringComparer.Ordinal).ToList();
}
