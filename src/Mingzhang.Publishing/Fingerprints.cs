using System.Security.Cryptography;
using System.Text;
using Mingzhang.Accounts;
using Mingzhang.Checking;

namespace Mingzhang.Publishing;

/// <summary>
/// Recognises a finding again in a corrected or reissued document: made of rule, entity, year and addresses, never of a page,
/// a line or a value, because those are what a correction changes.
/// </summary>
internal static class Fingerprints
{
    /// <summary>One per finding, in their order. Findings that nothing tells apart are counted: "…-2", "…-3".</summary>
    public static IReadOnlyList<string> Of(AccountSet account, IReadOnlyList<Finding> findings)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var all = new string[findings.Count];
        for (var i = 0; i < all.Length; i++)
        {
            var print = Of(account, findings[i]);
            var times = seen[print] = seen.GetValueOrDefault(print) + 1;
            all[i] = times == 1 ? print : $"{print}-{times}";
        }
        return all;
    }

    private static string Of(AccountSet account, Finding finding)
    {
        var subject = finding.Figures.Select(f => f.Figure.Address?.ToString() ?? Where(f.Figure.Place));
        if (finding.Figures.Count == 0 && finding.Place is { } place) subject = [Where(place)];
        string[] parts =
        [
            finding.Rule,
            account.Entity ?? "",
            account.Year?.ToString() ?? "",
            .. subject.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ];
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts)));
        return Convert.ToHexStringLower(hash.AsSpan(0, 8));
    }

    private static string Where(Place place) => place.InTable
        ? $"{place.Table}|{place.Row}|{place.Column}"
        : $"{place.Part}|{place.Section}";
}
