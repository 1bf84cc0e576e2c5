using Mingzhang.Accounts;
using Mingzhang.Checking;
using Mingzhang.Publishing.Disclosures;

namespace Mingzhang.Tests.Publishing.Disclosures;

/// <summary>
/// What a check finds in a document of ours that should have nothing to find: all above a note. Where amounts under 50 yuan are
/// printed as 0.00, a sum can rest on nothing that is visible; that it is for review then is right.
/// </summary>
internal static class Offences
{
    /// <param name="printed">What was printed, with its amounts as they were before rounding.</param>
    /// <param name="read">The document as it was read back.</param>
    /// <param name="apart">Rules that ask for parts which this document does not have by its nature.</param>
    public static IEnumerable<string> Of(Disclosure printed, AccountSet read, params string[] apart)
    {
        var vanished = printed.Tables.SelectMany(t => t.Rows).SelectMany(r => r).Where(c => c is { Figure.Value: 0, Held: not (null or 0) }).Select(c => c.Figure!.Address).ToHashSet();
        bool RestsOnNothing(Finding finding) => finding.Level == Level.Review && finding.Figures.Any(f => f.Figure is { Value: 0, Address: { } address } && vanished.Contains(address));
        return Checker.Check(read).Findings.Where(f => f.Level != Level.Note && !apart.Contains(f.Rule) && !RestsOnNothing(f)).Select(f => $"{f.Level} {f.Rule} {f.Message}");
    }
}
