using System.Security.Cryptography;
using Mingzhang.Checking;
using Mingzhang.Reading.Pdf;

namespace Mingzhang.Cli.Outputs;

/// <summary>The file that a report speaks of, as it was when checked.</summary>
internal static class OriginalPdf
{
    /// <summary>Null where it is no PDF, or is no longer the file that was checked.</summary>
    public static byte[]? Of(Report report)
    {
        var account = report.Account;
        try
        {
            var file = File.ReadAllBytes(account.Path);
            return PdfLayout.IsPdf(file) && Convert.ToHexStringLower(SHA256.HashData(file)) == account.Sha256 ? file : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}
