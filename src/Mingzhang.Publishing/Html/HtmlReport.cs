using Mingzhang.Checking;
using Mingzhang.Checking.Rules;

namespace Mingzhang.Publishing.Html;

/// <summary>A report as one HTML file without network: the findings beside the document, each linked to the other, readable on paper.</summary>
public static class HtmlReport
{
    /// <param name="report">What was found.</param>
    /// <param name="rule">The page of a rule.</param>
    /// <param name="tool">Who says so.</param>
    /// <param name="language">Of everything but the document.</param>
    /// <param name="pictures">Pages of the original to show, in order.</param>
    public static string Of(Report report, Func<string, RulePage?> rule, Tool tool, Language language, IReadOnlyList<PagePicture>? pictures = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(tool);
        var findings = NumberedFinding.Of(report);
        var marks = new Marks(report, findings, language);
        var pages = new PicturePart(pictures ?? [], findings);
        var html = new Markup();
        PageFrame.Begin(html, language.Say("决算核对：", "Final accounts checked: ") + AccountText.Title(report.Account, language), language);
        html.Raw("<a class=\"skip\" href=\"#document\">").Text(language.Say("跳到原文", "Skip to the document")).Raw("</a>\n");
        WriteHeader(html, report, language);
        html.Raw("<main>\n");
        FindingsPart.Write(html, report, findings, marks, pages, rule, language);
        DocumentPart.Write(html, report, marks, pages, language);
        html.Raw("</main>\n<footer><p>").Text($"{tool.Name} {tool.Version} · {tool.Ruleset} · SHA-256 {report.Account.Sha256}").Raw("</p></footer>\n");
        PageFrame.End(html, script: true);
        return html.ToString();
    }

    private static void WriteHeader(Markup html, Report report, Language language)
    {
        var account = report.Account;
        var addressed = account.Figures.Count(figure => figure.Address is not null);
        var (held, broken, open) = report.Relations;
        html.Raw("<header><h1>").Text(AccountText.Title(account, language)).Raw("</h1>\n")
            .Element("p", "facts", $"{account.Path} · {AccountText.Form(account, language)} · " + language.Say(
                $"读出数字 {account.Figures.Count} 个，{addressed} 个已明含义 · 核对关系 {held + broken} 项，{held} 项成立，{broken} 项不成立 · {open} 项因缺数未核对",
                $"{account.Figures.Count} figures, {addressed} understood · {held + broken} relations checked, {held} hold, {broken} do not · {open} could not be checked"))
            .Raw("</header>\n");
    }
}
