using Mingzhang.Publishing.Charts;
using Mingzhang.Publishing.Disclosures;

namespace Mingzhang.Publishing.Html.Pages;

/// <summary>A chart as a drawing, and below it the same values as a table.</summary>
internal static class FigureMarkup
{
    public static void Write(Markup html, Chart chart, string id)
    {
        html.Raw("<figure>\n").Element("figcaption", "", chart.Caption).Raw("\n");
        ChartDrawing.Write(html, chart, id);
        html.Raw("<table><caption class=\"unseen\">").Text(chart.Caption).Raw("</caption>\n<thead><tr><td></td>");
        foreach (var series in chart.Series) html.Raw("<th scope=\"col\">").Text(series.Name).Raw("</th>");
        html.Raw("</tr></thead>\n<tbody>\n");
        for (var i = 0; i < chart.Categories.Count; i++)
        {
            html.Raw("<tr><th scope=\"row\">").Text(chart.Categories[i]).Raw("</th>");
            foreach (var series in chart.Series) html.Raw("<td class=\"n\">").Text(ChartDrawing.Amount(series.Values[i], chart)).Raw("</td>");
            html.Raw("</tr>\n");
        }
        html.Raw("</tbody></table>\n</figure>\n");
    }
}
