using System.Text;
using Mingzhang.Accounts;
using Mingzhang.Checking;
using Mingzhang.Publishing.Disclosures;
using Mingzhang.Publishing.Html.Pages;
using Mingzhang.Reading;

namespace Mingzhang.Cli.Building;

/// <summary>A disclosure that was composed, printed as a page, and checked as anyone would check it: by reading the file.</summary>
/// <param name="Page">The page whose text was checked.</param>
internal sealed record Built(Disclosure Disclosure, byte[] Page, Report Report)
{
    public const string PageName = "决算公开.html";

    /// <summary>What forbids publication: texts still to be written, and errors that the check proves.</summary>
    public int Obstacles => Disclosure.Open.Count + Report.Count(Level.Error);

    public static Built Of(YearAccount account, bool draft)
    {
        var disclosure = DisclosureComposer.Compose(account);
        var page = Encoding.UTF8.GetBytes(DisclosurePage.Of(disclosure, draft));
        var read = DocumentReader.Read(page, PageName);
        if (read.Account is not { } printed) throw new InvalidOperationException($"The page just written cannot be read: {read.Failure?.English}");
        return new(disclosure, page, Checker.Check(printed));
    }
}
