using Mingzhang.Publishing.Disclosures;
using Mingzhang.Publishing.Html;

namespace Mingzhang.Publishing.Charts;

/// <summary>Columns side by side, the amount above each, the name of the category below.</summary>
internal static class ColumnDrawing
{
    private const int Height = 170;
    private const int Top = 22;
    private const int NameLine = 18;

    public static decimal Draw(Markup html, Chart chart)
    {
        var all = chart.Series.SelectMany(s => s.Values).Append(0).ToList();
        var (low, high) = (Math.Min(0, all.Min()), all.Max());
        var scale = Height / Math.Max(0.01m, high - low);
        var zero = Top + high * scale;
        var group = (ChartDrawing.Width - 16m) / chart.Categories.Count;
        var width = Math.Min(54, group * 0.8m / chart.Series.Count);
        var lines = 1;
        for (var c = 0; c < chart.Categories.Count; c++)
        {
            var left = 8 + group * c + (group - width * chart.Series.Count) / 2;
            for (var s = 0; s < chart.Series.Count; s++)
            {
                var value = chart.Series[s].Values[c];
                var top = value < 0 ? zero : zero - value * scale;
                html.Box(left + width * s + 1, top, width - 2, Math.Max(1, Math.Abs(value) * scale), s)
                    .Label(left + width * (s + 0.5m), top - 5, ChartDrawing.Amount(value, chart), "middle", "v");
            }
            lines = Math.Max(lines, Name(html, chart.Categories[c], 8 + group * (c + 0.5m), group));
        }
        html.Line(8, zero, ChartDrawing.Width - 8, zero);
        var y = Top + Height + 6 + lines * NameLine;
        y += (int)html.Legend(chart, y);
        html.Label(ChartDrawing.Width - 8, y + 14, "单位：" + chart.Unit, "end", "v");
        return y + 20;
    }

    /// <summary>A long name goes over several lines.</summary>
    private static int Name(Markup html, string name, decimal middle, decimal width)
    {
        var characters = Math.Max(3, (int)(width / 14));
        var lines = name.Chunk(characters).Select(c => new string(c)).ToList();
        for (var i = 0; i < lines.Count; i++) html.Label(middle, Top + Height + NameLine * (i + 1), lines[i], "middle");
        return lines.Count;
    }
}
