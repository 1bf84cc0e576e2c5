using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Mingzhang.Accounts;

namespace Mingzhang.Checking;

/// <summary>
/// The identity of a fault over editions of a document: rule, department, year and the addresses it concerns; for faults of text
/// the section and the quoted words without their digits. Never a page, a line or a value.
/// </summary>
internal static class Fingerprint
{
    public static string Of(Finding finding, AccountSet account)
    {
        var text = new StringBuilder(finding.Rule).Append('|').Append(account.Entity).Append('|').Append(account.Year?.ToString(CultureInfo.InvariantCulture));
        var addresses = finding.Figures.Where(f => f.Figure.Address is not null).Select(f => f.Figure.Address!.ToString()).Distinct().Order(StringComparer.Ordinal).ToList();
        foreach (var address in addresses) text.Append('|').Append(address);
        if (addresses.Count == 0)
        {
            text.Append('|').Append(finding.Where?.Section).Append('|').Append(finding.Where?.Table).Append('|');
            foreach (var c in finding.Quote) if (!char.IsDigit(c) && !char.IsWhiteSpace(c)) text.Append(c);
        }
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, 8));
    }
}
