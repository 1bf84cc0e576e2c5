using Mingzhang.Publishing.Disclosures;
using Mingzhang.Publishing.Html;

namespace Mingzhang.Publishing.Charts;

/// <summary>Bars from left to right, the name of each category above its bars; less than nothing goes to the left.</summary>
internal static class BarDrawing
{
    private const int BarHeight = 14;
    /// <summary>Kept free at the right for the amounts.</summary>
    private const int AmountWidth = 96;

    public static decimal Draw(Markup html, Chart chart)
    {
        var all = chart.Series.SelectMany(s => s.Values).Append(0).ToList();
        var span = Math.Max(0.01m, all.Max() - Math.Min(0, all.Min()));
        var scale = (ChartDrawing.Width - AmountWidth - 16) / span;
        var zero = 8 - Math.Min(0, all.Min()) * scale;
        var y = html.Legend(chart, 0);
        for (var c = 0; c < chart.Categories.Count; c++)
        {
            html.Label(13, y + 16, chart.Categories[c]);
            y += 22;
            for (var s = 0; s < chart.Series.Count; s++, y += BarHeight + 3)
            {
                var value = chart.Series[s].Values[c];
                html.Box(value < 0 ? zero + value * scale : zero, y, Math.Max(1, Math.Abs(value) * scale), BarHeight, s)
                    .Label(Math.Max(zero, zero + value * scale) + 5, y + 12, ChartDrawing.Amount(value, chart), @class: "v");
            }
            y += 6;
        }
        html.Line(zero, 0, zero, y);
        html.Label(ChartDrawing.Width - 8, y + 14, "单位：" + chart.Unit, "end", "v");
        return y + 20;
    }
}
