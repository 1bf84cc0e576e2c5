using Mingzhang.Accounts;
using Mingzhang.Checking;

namespace Mingzhang.Tests.Publishing.Disclosures;

/// <summary>What a check finds in a document of ours that should have nothing to find: all above a note.</summary>
internal static class Offences
{
    /// <param name="read">The document as it was read back.</param>
    /// <param name="apart">Rules that ask for parts which this document does not have by its nature.</param>
    public static IEnumerable<string> Of(AccountSet read, params string[] apart) =>
        Checker.Check(read).Findings.Where(f => f.Level != Level.Note && !apart.Contains(f.Rule)).Select(f => $"{f.Level} {f.Rule} {f.Message}");
}
