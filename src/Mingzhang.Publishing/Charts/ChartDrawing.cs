using System.Globalization;
using Mingzhang.Publishing.Disclosures;
using Mingzhang.Publishing.Html;

namespace Mingzhang.Publishing.Charts;

/// <summary>
/// A chart as inline SVG with its title and description. Drawn for the width of a phone: letters stay readable, every value is
/// written beside its shape, so that nothing depends on colour.
/// </summary>
internal static class ChartDrawing
{
    public const int Width = 420;
    /// <summary>More columns would stand too close for their names.</summary>
    private const int MostColumns = 6;
    /// <summary>Told apart by those who see no red or green; each at least 3:1 on white.</summary>
    private static readonly string[] Colours = ["#1b6ca8", "#c2570c", "#3f7d3a", "#7b4fa3", "#8a6d00", "#a3324f", "#2f7f86", "#5c6670"];

    public static string Colour(int index) => Colours[index % Colours.Length];

    public static void Write(Markup html, Chart chart, string id)
    {
        var drawing = new Markup();
        var height = Draw(drawing, chart);
        html.Raw($"<svg viewBox=\"0 0 {Width} {Number(height)}\" role=\"img\"").Attribute("aria-labelledby", $"{id}-title {id}-desc").Raw(">")
            .Raw("<title").Attribute("id", id + "-title").Raw(">").Text(chart.Title).Raw("</title><desc").Attribute("id", id + "-desc").Raw(">").Text(Description(chart)).Raw("</desc>")
            .Raw(drawing.ToString()).Raw("</svg>\n");
    }

    private static decimal Draw(Markup html, Chart chart)
    {
        if (chart.Kind == ChartKind.Pie && chart.Series is [var only] && only.Values.All(v => v >= 0) && only.Values.Any(v => v > 0)) return PieDrawing.Draw(html, chart);
        return chart.Kind == ChartKind.Column && chart.Categories.Count <= MostColumns ? ColumnDrawing.Draw(html, chart) : BarDrawing.Draw(html, chart);
    }

    private static string Description(Chart chart)
    {
        var values = string.Join("；", chart.Series.Select(s => (chart.Series.Count > 1 ? s.Name + "：" : "")
            + string.Join("，", chart.Categories.Zip(s.Values, (c, v) => $"{c} {Amount(v, chart)}{chart.Unit}"))));
        return chart.Description.Length > 0 ? chart.Description : values;
    }

    /// <summary>Money and rates with two decimals, counts whole.</summary>
    public static string Amount(decimal value, Chart chart) => value.ToString(chart.Unit is "万元" or "%" ? "0.00" : "0.##", CultureInfo.InvariantCulture);

    /// <summary>A coordinate: a tenth of a point is finer than any screen.</summary>
    public static string Number(decimal value) => Math.Round(value, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture);

    public static Markup Label(this Markup html, decimal x, decimal y, string text, string anchor = "start", string @class = "") =>
        html.Raw($"<text x=\"{Number(x)}\" y=\"{Number(y)}\"").Attribute("text-anchor", anchor == "start" ? null : anchor).Attribute("class", @class.Length > 0 ? @class : null).Raw(">").Text(text).Raw("</text>");

    public static Markup Box(this Markup html, decimal x, decimal y, decimal width, decimal height, int colour) =>
        html.Raw($"<rect x=\"{Number(x)}\" y=\"{Number(y)}\" width=\"{Number(Math.Max(0, width))}\" height=\"{Number(Math.Max(0, height))}\" fill=\"{Colour(colour)}\"/>");

    public static Markup Line(this Markup html, decimal x1, decimal y1, decimal x2, decimal y2) =>
        html.Raw($"<path d=\"M{Number(x1)} {Number(y1)}L{Number(x2)} {Number(y2)}\" stroke=\"#8a94a0\"/>");

    /// <summary>A name of each series beside its colour, one line each; returns the height used.</summary>
    public static decimal Legend(this Markup html, Chart chart, decimal y)
    {
        if (chart.Series.Count < 2) return 0;
        for (var i = 0; i < chart.Series.Count; i++) html.Box(8, y + 22 * i + 4, 12, 12, i).Label(28, y + 22 * i + 15, chart.Series[i].Name);
        return 22 * chart.Series.Count + 4;
    }
}
