using System.Globalization;
using System.Xml;

namespace Mingzhang.Reading.Excel;

/// <summary>The number formats of a workbook by the style number of its cells (styles.xml).</summary>
internal sealed class CellFormats
{
    private readonly Dictionary<string, string> codes = new(StringComparer.Ordinal);
    private readonly List<string> cells = [];
    private readonly Dictionary<string, NumberFormat> formats = new(StringComparer.Ordinal);

    public static CellFormats Read(XmlReader? reader)
    {
        var formats = new CellFormats();
        var inCells = false;
        while (reader?.Read() == true)
        {
            if (reader.LocalName == "cellXfs") inCells = reader.NodeType == XmlNodeType.Element && !reader.IsEmptyElement;
            if (reader.NodeType != XmlNodeType.Element) continue;
            if (reader.LocalName == "numFmt") formats.codes[reader.GetAttribute("numFmtId") ?? ""] = reader.GetAttribute("formatCode") ?? "";
            else if (inCells && reader.LocalName == "xf") formats.cells.Add(reader.GetAttribute("numFmtId") ?? "0");
        }
        return formats;
    }

    /// <param name="style">Attribute s of a cell: an index in cellXfs.</param>
    public NumberFormat Of(string? style)
    {
        if (!int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var index) || index >= cells.Count) return NumberFormat.General;
        var id = cells[index];
        if (!formats.TryGetValue(id, out var format)) formats.Add(id, format = new NumberFormat(Code(id)));
        return format;
    }

    private string Code(string id) =>
        codes.GetValueOrDefault(id) ?? (int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? BuiltInFormats.Code(number) : "General");
}
