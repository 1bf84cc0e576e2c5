using System.Globalization;
using System.Xml;
using Mingzhang.Reading.Files;
using Mingzhang.Reading.Layout.Pieces;

namespace Mingzhang.Reading.Excel;

/// <summary>
/// Reads the rows and merges of a worksheet part as a stream. Numbers are printed from the digits in the file under the cell's
/// format; formulas give the value they had when the file was saved.
/// </summary>
internal sealed class SheetPart(List<string> strings, CellFormats formats, bool epoch1904, CellBudget cells, int mostDeep)
{
    public (List<SheetRow> Rows, List<Merge> Merges) Read(XmlReader? reader)
    {
        var rows = new List<SheetRow>();
        var merges = new List<Merge>();
        var next = 0;
        SheetRow? row = null;
        while (reader?.Read() == true)
        {
            if (reader.Depth > mostDeep) throw Unreadable.TooDeep(mostDeep);
            if (reader.NodeType != XmlNodeType.Element) continue;
            if (reader.LocalName == "row")
            {
                // Rows and cells may leave their number out; one that goes back is not believed.
                next = int.TryParse(reader.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > next ? number : next + 1;
                row = new SheetRow(next - 1, []);
            }
            else if (reader.LocalName == "c" && row is not null)
            {
                ReadCell(reader, row);
                if (row.Cells.Count > 0 && (rows.Count == 0 || !ReferenceEquals(rows[^1], row))) rows.Add(row);
            }
            else if (reader.LocalName == "mergeCell" && CellReference.TryParse(reader.GetAttribute("ref"), out Merge merge)) merges.Add(merge);
        }
        return (rows, merges);
    }

    private void ReadCell(XmlReader reader, SheetRow row)
    {
        var least = row.Cells.Count == 0 ? 0 : row.Cells[^1].Column + 1;
        var column = CellReference.TryParse(reader.GetAttribute("r"), out _, out var named) && named >= least ? named : least;
        var (type, style) = (reader.GetAttribute("t"), reader.GetAttribute("s"));
        var text = Value(reader, type, style);
        if (string.IsNullOrWhiteSpace(text)) return;
        cells.Spend(1);
        row.Cells.Add(new SheetCell(column, text));
    }

    /// <summary>Stops at the end of the cell.</summary>
    private string Value(XmlReader reader, string? type, string? style)
    {
        var text = "";
        if (reader.IsEmptyElement) return text;
        var depth = reader.Depth;
        var inValue = false;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "is") return SharedStrings.ReadText(reader);
            if (reader.NodeType is XmlNodeType.Element or XmlNodeType.EndElement) inValue = reader.LocalName == "v" && reader.NodeType == XmlNodeType.Element;
            else if (inValue) text += reader.Value;
        }
        return Print(text, type, style);
    }

    private string Print(string value, string? type, string? style) => type switch
    {
        _ when value.Length == 0 => "",
        "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < strings.Count ? strings[index] : "",
        "str" => SharedStrings.Unescape(value),
        "e" => value,
        "b" => value == "1" ? "TRUE" : "FALSE",
        "d" when DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) && formats.Of(style) is { IsDate: true } format => format.Print(moment),
        "d" => value,
        _ => formats.Of(style).Print(value, epoch1904),
    };
}
