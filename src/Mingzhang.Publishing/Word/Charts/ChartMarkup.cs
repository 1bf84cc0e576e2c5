using System.Globalization;
using System.Xml.Linq;

namespace Mingzhang.Publishing.Word.Charts;

/// <summary>The vocabulary of chart parts.</summary>
internal static class ChartMarkup
{
    public static readonly XNamespace Chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    public static readonly XNamespace Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
    public static readonly XNamespace Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static XElement C(string name, params object?[] content) => new(Chart + name, content);
    public static XElement A(string name, params object?[] content) => new(Drawing + name, content);
    public static XElement Value(string name, object value) => new(Chart + name, new XAttribute("val", value));
    public static XElement Yes(string name) => Value(name, 1);
    public static XElement No(string name) => Value(name, 0);
    public static XAttribute At(string name, object value) => new(name, value);

    public static XElement Solid(string colour) => A("solidFill", A("srgbClr", At("val", colour)));

    public static XElement Shape(string fill) => C("spPr", Solid(fill), A("ln", At("w", 9525), Solid(Palette.Outline)));

    /// <param name="size">In hundredths of a point.</param>
    public static XElement Text(int size, bool bold = false) => C("txPr", A("bodyPr"), A("lstStyle"), A("p", A("pPr", RunProperties("defRPr", size, bold)), A("endParaRPr", At("lang", "zh-CN"))));

    public static XElement RunProperties(string name, int size, bool bold = false) => A(name, At("lang", "zh-CN"), At("sz", size), At("b", bold ? 1 : 0), Solid("000000"),
        A("latin", At("typeface", Typography.Western)), A("ea", At("typeface", bold ? Typography.Hei : Typography.Song)));

    public static string Number(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);
}
