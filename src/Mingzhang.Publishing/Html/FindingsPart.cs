using Mingzhang.Accounts;
using Mingzhang.Checking;
using Mingzhang.Checking.Rules;

namespace Mingzhang.Publishing.Html;

/// <summary>The findings, gravest first, each a card that leads to the figures it speaks of; after them what was not checked.</summary>
internal static class FindingsPart
{
    private const int QuotesShown = 12;

    public static void Write(Markup html, Report report, IReadOnlyList<NumberedFinding> findings, Marks marks, PicturePart pages, Func<string, RulePage?> rule, Language language)
    {
        html.Raw("<section id=\"findings\" class=\"pane\" tabindex=\"0\"").Attribute("aria-label", language.Say("核对结果", "Findings")).Raw(">\n")
            .Element("h2", "", language.Say("核对结果", "Findings")).Raw("\n");
        if (findings.Count == 0) html.Element("p", "nothing", Verdicts.Nothing(report, language));
        else WriteFilter(html, report, language);
        foreach (var group in findings.GroupBy(numbered => numbered.Finding.Level))
        {
            html.Raw($"<div class=\"group {group.Key.Key()}\">\n<h3>").Text($"{group.Key.Name(language)} {group.Count()}")
                .Element("small", "", group.Key.Advice(language)).Raw("</h3>\n");
            foreach (var numbered in group) WriteCard(html, numbered, report.Account, marks, pages, rule, language);
            html.Raw("</div>\n");
        }
        RemainderPart.Write(html, report, language);
        html.Raw("</section>\n");
    }

    private static void WriteFilter(Markup html, Report report, Language language)
    {
        html.Raw("<fieldset class=\"filter\"><legend>").Text(language.Say("显示", "Show")).Raw("</legend>");
        foreach (var level in Levels.GravestFirst)
        {
            html.Raw($"<label class=\"{level.Key()}\"><input type=\"checkbox\" checked id=\"show-{level.Key()}\"> ")
                .Text($"{level.Name(language)} {report.Count(level)}").Raw("</label>");
        }
        html.Raw("</fieldset>\n");
    }

    private static void WriteCard(Markup html, NumberedFinding numbered, AccountSet account, Marks marks, PicturePart pages, Func<string, RulePage?> rule, Language language)
    {
        var finding = numbered.Finding;
        html.Raw($"<article class=\"finding {finding.Level.Key()}\" id=\"c{numbered.Number}\" tabindex=\"-1\">\n<h4><span class=\"no\">{numbered.Number}</span> ");
        html.Element("span", "code", finding.Rule).Raw(" ").Text(rule(finding.Rule).Title(language)).Raw("</h4>\n")
            .Element("p", "message", language.Say(finding.Message, finding.MessageEn)).Raw("\n");
        WriteQuotes(html, numbered, account, marks, language);
        if (pages.AnchorOf(numbered) is { } box) html.Raw("<p class=\"onpage\"><a").Attribute("href", "#" + box).Raw(">").Text(language.Say("在原件页面上看", "See it on the page")).Raw("</a></p>\n");
        if (ChangeText.Suggestion(finding, language) is { } suggestion)
        {
            html.Raw("<p class=\"fix\">").Element("b", "", finding.Verdict.Suggestion(language)).Raw(" ").Text(suggestion).Raw("</p>\n");
        }
        WriteList(html, "because", language.Say("理由", "Because"), finding.Because(language));
        WriteList(html, "effects", language.Say("同一原因还使下列各项不符", "The same cause also breaks"),
            [.. finding.Effects.Select(effect => $"{effect.Rule} {language.Say(effect.Message, effect.MessageEn)}")]);
        WriteList(html, "clears", language.Say("其余各数为何不错", "Why not the other figures"), finding.Clears(language));
        if (finding.Authority.Length > 0) html.Element("p", "source", language.Say("依据：", "Source: ") + finding.Authority).Raw("\n");
        html.Raw("</article>\n");
    }

    private static void WriteQuotes(Markup html, NumberedFinding numbered, AccountSet account, Marks marks, Language language)
    {
        var quotes = Quotation.Of(numbered.Finding, account);
        html.Raw("<ul class=\"quotes\">\n");
        foreach (var quote in quotes.Take(QuotesShown))
        {
            var target = quote.Figure is { } figure ? marks.IdOf(figure) : marks.Targets(numbered).FirstOrDefault();
            html.Raw("<li>");
            if (target is not null) html.Raw("<a class=\"place\"").Attribute("href", "#" + target).Raw(">").Text(PlaceText.Of(quote.Place, language)).Raw("</a>");
            else html.Element("span", "place", PlaceText.Of(quote.Place, language));
            if (quote.Text.Length > 0) WriteQuote(html, quote);
            html.Raw("</li>\n");
        }
        if (quotes.Count > QuotesShown) html.Element("li", "more", language.Say($"另有 {quotes.Count - QuotesShown} 处", quotes.Count - QuotesShown == 1 ? "1 more place" : $"{quotes.Count - QuotesShown} more places"));
        html.Raw("</ul>\n");
    }

    private static void WriteQuote(Markup html, Quotation quote)
    {
        html.Raw("<q>");
        foreach (var (text, marked) in quote.Pieces())
        {
            if (marked) html.Element("b", "", text);
            else html.Text(text);
        }
        html.Raw("</q>");
    }

    private static void WriteList(Markup html, string @class, string title, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0) return;
        html.Raw($"<div class=\"{@class}\">").Element("p", "", title).Raw("<ul>");
        foreach (var line in lines) html.Element("li", "", line);
        html.Raw("</ul></div>\n");
    }
}
