using Mingzhang.Accounts;
using Mingzhang.Publishing.Charts;
using Mingzhang.Publishing.Disclosures;
using Mingzhang.Publishing.Html;

namespace Mingzhang.Publishing.Comparisons;

/// <summary>A comparison as one HTML file: a drawing for each section of amounts, and all of it as tables.</summary>
public static class ComparisonPage
{
    /// <summary>More bars than these tell nothing; the table has them all.</summary>
    private const int MostBars = 16;

    public static string Of(Comparison comparison, Language language)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var html = new Markup();
        var title = ComparedText.Title(comparison, language);
        html.Raw("<!DOCTYPE html>\n<html").Attribute("lang", language.Tag()).Raw(">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\"").Attribute("content", Assets.PolicyOf(Assets.DisclosureStyle))
            .Raw(">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>").Text(title).Raw("</title>\n<style>").Raw(Assets.DisclosureStyle).Raw("</style>\n</head>\n<body>\n")
            .Raw("<header>\n").Element("h1", "", title).Raw("\n").Element("p", "", ComparedText.Unit(language)).Raw("\n</header>\n<main id=\"main\">\n");
        for (var i = 0; i < comparison.Sections.Count; i++) Write(html, comparison, comparison.Sections[i], i, language);
        return html.Raw("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Write(Markup html, Comparison comparison, ComparedSection section, int number, Language language)
    {
        html.Element("h3", "", language.Say(section.Chinese, section.English)).Raw("\n");
        var (first, second) = ComparedText.Names(comparison, language);
        var money = section.Rows.Where(r => r is { Kind: QuantityKind.Money, First: not null, Second: not null } && (r.First != 0 || r.Second != 0)).ToList();
        if (money.Count is > 0 and <= MostBars)
        {
            html.Raw("<figure>\n").Element("figcaption", "", language.Say(section.Chinese, section.English)).Raw("\n");
            ChartDrawing.Write(html, new Chart(ChartKind.Bar, language.Say(section.Chinese, section.English), "万元", [.. money.Select(r => ComparedText.Label(r, language))],
                [new(first, [.. money.Select(r => r.First!.Value)], []), new(second, [.. money.Select(r => r.Second!.Value)], [])]), "c" + (number + 1));
            html.Raw("</figure>\n");
        }
        WriteTable(html, section, first, second, language);
    }

    private static void WriteTable(Markup html, ComparedSection section, string first, string second, Language language)
    {
        html.Raw("<div class=\"wide\" role=\"region\" tabindex=\"0\"").Attribute("aria-label", language.Say(section.Chinese, section.English)).Raw("><table><caption class=\"unseen\">")
            .Text(language.Say(section.Chinese, section.English)).Raw("</caption>\n<thead><tr><th scope=\"col\">").Text(language.Say("项目", "item")).Raw("</th>");
        foreach (var head in new[] { first, second, language.Say("增减", "change"), language.Say("增减率", "percent") }) html.Raw("<th scope=\"col\">").Text(head).Raw("</th>");
        html.Raw("</tr></thead>\n<tbody>\n");
        foreach (var row in section.Rows)
        {
            html.Raw("<tr><th scope=\"row\">").Text(ComparedText.Label(row, language)).Raw("</th>");
            foreach (var cell in new[] { ComparedText.Amount(row.First, row.Kind, language), ComparedText.Amount(row.Second, row.Kind, language), ComparedText.Difference(row, language), ComparedText.Percent(row, language) })
                html.Raw("<td class=\"n\">").Text(cell).Raw("</td>");
            html.Raw("</tr>\n");
        }
        html.Raw("</tbody></table></div>\n");
    }
}
