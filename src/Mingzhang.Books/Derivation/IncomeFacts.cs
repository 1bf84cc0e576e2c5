using Mingzhang.Accounts;

namespace Mingzhang.Books;

/// <summary>收入决算表 and the income side of the overviews.</summary>
internal static class IncomeFacts
{
    public static void Add(YearRecords records, Ledger ledger)
    {
        foreach (var entry in records.Income)
            foreach (var function in Levels.OfFunction(entry.Function))
            {
                ledger.Add(new Address(Concepts.Income) { Function = function }, entry.Amount);
                foreach (var fund in Funds(entry)) ledger.Add(new Address(entry.Source) { Fund = fund, Function = function }, entry.Amount);
            }
    }

    private static IEnumerable<Fund> Funds(IncomeEntry entry) => entry.Fund.Granted() is { } granted ? [Fund.Fiscal, granted] : [Fund.All];
}
