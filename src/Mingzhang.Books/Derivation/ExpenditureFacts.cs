using Mingzhang.Accounts;

namespace Mingzhang.Books;

/// <summary>支出决算表, 一般公共预算财政拨款支出决算表 and the budgets the text speaks of: by item, nature and fund, with every total over them.</summary>
internal static class ExpenditureFacts
{
    /// <summary>Spent of no grant: no table prints it, the self-evaluation of the whole does (其他资金).</summary>
    public static readonly Address OtherMoney = new(Concepts.Expenditure) { Scope = Scope.Other("其他资金") };

    public static void Add(YearRecords records, Ledger ledger)
    {
        foreach (var entry in records.Expenditure.Where(e => e.Fund == FundSource.Other)) ledger.Add(OtherMoney, entry.Final);
        foreach (var entry in records.Expenditure)
            foreach (var row in Rows(entry))
            {
                ledger.Add(row, entry.Final);
                if (entry.InitialBudget is { } initial) ledger.Add(row.At(Stage.InitialBudget), initial);
                if (entry.AdjustedBudget is { } adjusted) ledger.Add(row.At(Stage.AdjustedBudget), adjusted);
            }
    }

    private static IEnumerable<Address> Rows(ExpenditureEntry entry) =>
        from function in Levels.OfFunction(entry.Function)
        from fund in Funds(entry.Fund)
        from nature in new[] { Nature.All, entry.Nature }
        select new Address(Concepts.Expenditure) { Function = function, Fund = fund, Nature = nature };

    internal static IEnumerable<Fund> Funds(FundSource source) => source.Granted() is { } granted ? [Fund.All, Fund.Fiscal, granted] : [Fund.All];
}
