using System.Globalization;
using System.Xml.Linq;
using Mingzhang.Publishing.Disclosures;
using static Mingzhang.Publishing.Word.Charts.ChartMarkup;

namespace Mingzhang.Publishing.Word.Charts;

/// <summary>A chart as Word draws and edits it: data with their cells in the workbook, an explicit fill for all that is drawn, values beside it.</summary>
internal static class ChartSpace
{
    private const int Small = 900;
    private const string CategoryAxis = "500001";
    private const string ValueAxis = "500002";

    public static XDocument Of(Chart chart, string workbook) => new(C("chartSpace",
        new XAttribute(XNamespace.Xmlns + "c", ChartMarkup.Chart), new XAttribute(XNamespace.Xmlns + "a", Drawing), new XAttribute(XNamespace.Xmlns + "r", Relations),
        No("date1904"), Value("lang", "zh-CN"), No("roundedCorners"),
        C("chart", Title(chart), No("autoTitleDeleted"), C("plotArea", C("layout"), Plot(chart)), Legend(chart), Yes("plotVisOnly"), Value("dispBlanksAs", "gap")),
        C("spPr", Solid("FFFFFF"), A("ln", A("noFill"))), ChartMarkup.Text(Small),
        C("externalData", new XAttribute(Relations + "id", workbook), No("autoUpdate"))));

    private static XElement Title(Chart chart) => C("title",
        C("tx", C("rich", A("bodyPr"), A("lstStyle"), A("p", A("pPr", RunProperties("defRPr", 1200, bold: true)), A("r", RunProperties("rPr", 1200, bold: true), A("t", Heading(chart)))))),
        No("overlay"));

    private static string Heading(Chart chart) => chart.Unit.Length == 0 ? chart.Title : $"{chart.Title}（单位：{chart.Unit}）";

    private static IEnumerable<XElement> Plot(Chart chart) => chart.Kind == ChartKind.Pie ? [Pie(chart)] : [Bars(chart), Categories(chart), Values(chart)];

    private static XElement Pie(Chart chart) => C("pieChart", Yes("varyColors"), chart.Series.Take(1).Select((s, i) => Series(chart, s, i)), Value("firstSliceAng", 0));

    private static XElement Bars(Chart chart) => C("barChart",
        Value("barDir", chart.Kind == ChartKind.Bar ? "bar" : "col"), Value("grouping", "clustered"), No("varyColors"),
        chart.Series.Select((s, i) => Series(chart, s, i)),
        Value("gapWidth", 80), Value("axId", CategoryAxis), Value("axId", ValueAxis));

    private static XElement Series(Chart chart, ChartSeries series, int index)
    {
        var pie = chart.Kind == ChartKind.Pie;
        var column = (char)('B' + index);
        return C("ser", Value("idx", index), Value("order", index),
            C("tx", C("strRef", C("f", $"{ChartWorkbook.Sheet}!${column}$1"), C("strCache", Value("ptCount", 1), C("pt", At("idx", 0), C("v", series.Name))))),
            Shape(Palette.Fill(index)), pie ? null : No("invertIfNegative"),
            pie ? chart.Categories.Select((_, i) => C("dPt", Value("idx", i), No("bubble3D"), Shape(Palette.Fill(i)))) : null,
            Labels(pie), Texts(chart.Categories), Numbers(series.Values, column));
    }

    private static XElement Labels(bool pie) => C("dLbls",
        C("numFmt", At("formatCode", "0.00"), At("sourceLinked", 0)), C("spPr", A("noFill"), A("ln", A("noFill"))), ChartMarkup.Text(Small),
        Value("dLblPos", pie ? "bestFit" : "outEnd"), No("showLegendKey"), Yes("showVal"), Value("showCatName", pie ? 1 : 0), No("showSerName"), No("showPercent"), No("showBubbleSize"),
        pie ? C("separator", "\n") : null, pie ? Yes("showLeaderLines") : null);

    private static XElement Texts(IReadOnlyList<string> categories) => C("cat", C("strRef", C("f", Range('A', categories.Count)), C("strCache", Value("ptCount", categories.Count), categories.Select(Point))));

    private static XElement Numbers(IReadOnlyList<decimal> values, char column) => C("val", C("numRef", C("f", Range(column, values.Count)),
        C("numCache", C("formatCode", "0.00"), Value("ptCount", values.Count), values.Select((v, i) => Point(Number(v), i)))));

    private static XElement Point(string text, int index) => C("pt", At("idx", index), C("v", text));

    private static string Range(char column, int rows) => $"{ChartWorkbook.Sheet}!${column}$2:${column}${(rows + 1).ToString(CultureInfo.InvariantCulture)}";

    /// <summary>Bars are read from the top, as a list is.</summary>
    private static XElement Categories(Chart chart) => C("catAx", Value("axId", CategoryAxis), C("scaling", Value("orientation", chart.Kind == ChartKind.Bar ? "maxMin" : "minMax")),
        No("delete"), Value("axPos", chart.Kind == ChartKind.Bar ? "l" : "b"), Value("majorTickMark", "none"), Value("minorTickMark", "none"), Value("tickLblPos", "low"),
        Line(), ChartMarkup.Text(Small), Value("crossAx", ValueAxis), Value("crosses", "autoZero"), Yes("auto"), Value("lblAlgn", "ctr"), Value("lblOffset", 100), No("noMultiLvlLbl"));

    private static XElement Values(Chart chart) => C("valAx", Value("axId", ValueAxis), C("scaling", Value("orientation", "minMax"), chart.Series.All(s => s.Values.All(v => v >= 0)) ? No("min") : null),
        No("delete"), Value("axPos", chart.Kind == ChartKind.Bar ? "b" : "l"), C("majorGridlines", C("spPr", A("ln", At("w", 6350), Solid("D9D9D9")))),
        C("numFmt", At("formatCode", "General"), At("sourceLinked", 0)), Value("majorTickMark", "none"), Value("minorTickMark", "none"), Value("tickLblPos", "nextTo"),
        Line(), ChartMarkup.Text(Small), Value("crossAx", CategoryAxis), Value("crosses", chart.Kind == ChartKind.Bar ? "max" : "autoZero"), Value("crossBetween", "between"));

    private static XElement Line() => C("spPr", A("ln", At("w", 9525), Solid("7F7F7F")));

    private static XElement? Legend(Chart chart) => chart.Kind == ChartKind.Pie || chart.Series.Count < 2 ? null : C("legend", Value("legendPos", "b"), No("overlay"), ChartMarkup.Text(Small));
}
