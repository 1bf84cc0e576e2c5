using Mingzhang.Publishing.Disclosures;
using Mingzhang.Publishing.Html;

namespace Mingzhang.Publishing.Charts;

/// <summary>A pie above the list of its parts: name, amount.</summary>
internal static class PieDrawing
{
    private const int Radius = 88;
    private const int CentreY = 100;
    private const int LineHeight = 24;

    public static decimal Draw(Markup html, Chart chart)
    {
        var values = chart.Series[0].Values;
        var whole = values.Sum();
        var before = 0m;
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i] > 0) Slice(html, before / whole, values[i] / whole, i);
            before += values[i];
        }
        var top = CentreY + Radius + 16;
        for (var i = 0; i < values.Count; i++)
        {
            var y = top + LineHeight * i;
            html.Box(8, y, 13, 13, i).Label(30, y + 12, chart.Categories[i]).Label(ChartDrawing.Width - 8, y + 12, ChartDrawing.Amount(values[i], chart) + chart.Unit, "end");
        }
        return top + LineHeight * values.Count + 4;
    }

    private static void Slice(Markup html, decimal from, decimal share, int colour)
    {
        var (x, y) = (ChartDrawing.Width / 2, CentreY);
        if (share >= 0.9999m)
        {
            html.Raw($"<circle cx=\"{x}\" cy=\"{y}\" r=\"{Radius}\" fill=\"{ChartDrawing.Colour(colour)}\"/>");
            return;
        }
        var (x1, y1) = At(from);
        var (x2, y2) = At(from + share);
        html.Raw($"<path d=\"M{x} {y}L{x1} {y1}A{Radius} {Radius} 0 {(share > 0.5m ? 1 : 0)} 1 {x2} {y2}Z\" fill=\"{ChartDrawing.Colour(colour)}\" stroke=\"#fff\"/>");
    }

    /// <summary>A point of the circle, from twelve o'clock on.</summary>
    private static (string X, string Y) At(decimal share)
    {
        var (sin, cos) = Math.SinCos(2 * Math.PI * (double)share);
        return (ChartDrawing.Number(ChartDrawing.Width / 2 + Radius * (decimal)sin), ChartDrawing.Number(CentreY - Radius * (decimal)cos));
    }
}
