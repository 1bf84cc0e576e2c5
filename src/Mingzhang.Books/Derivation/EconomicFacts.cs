using Mingzhang.Accounts;

namespace Mingzhang.Books;

/// <summary>一般公共预算财政拨款基本支出决算明细表 and, where recorded, the detail of other funds, natures and functions.</summary>
internal static class EconomicFacts
{
    public static void Add(YearRecords records, Ledger ledger)
    {
        foreach (var entry in records.Economic)
        {
            foreach (var row in Rows(entry)) ledger.Add(row, entry.Amount);
            if (entry is { Fund: FundSource.GeneralPublic, Nature: Nature.Basic })
                ledger.Add(new Address(Concepts.Expenditure) { Fund = Fund.GeneralPublic, Nature = IsPersonnel(entry.Economic) ? Nature.Personnel : Nature.Public }, entry.Amount);
        }
        var operating = new Address(Concepts.Expenditure) { Fund = Fund.GeneralPublic, Nature = Nature.Public };
        if (records.IsAdministrative && ledger.Knows(operating)) ledger.State(new Address(Concepts.OperatingExpenses), ledger[operating]);
    }

    /// <summary>工资福利支出 and 对个人和家庭的补助.</summary>
    internal static bool IsPersonnel(string economic) => economic[..3] is "301" or "303";

    private static IEnumerable<Address> Rows(EconomicEntry entry) =>
        from economic in Levels.OfEconomic(entry.Economic)
        from fund in ExpenditureFacts.Funds(entry.Fund)
        from nature in new[] { Nature.All, entry.Nature }
        from function in entry.Function is null ? [null] : Levels.OfFunction(entry.Function)
        select new Address(Concepts.Expenditure) { Economic = economic, Fund = fund, Nature = nature, Function = function };
}
