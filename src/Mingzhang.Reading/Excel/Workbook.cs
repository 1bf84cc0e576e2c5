using System.Xml;
using Mingzhang.Reading.Files;
using Mingzhang.Reading.Layout.Pieces;

namespace Mingzhang.Reading.Excel;

/// <summary>Reads the worksheets of an .xlsx in the order of their tabs.</summary>
internal static class Workbook
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string StrictRelations = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private sealed record Tab(string Name, bool Hidden, string Relation);

    /// <exception cref="UnreadableException">The workbook exceeds a limit.</exception>
    /// <exception cref="XmlException">A part is not well-formed.</exception>
    public static IEnumerable<Sheet> Read(OfficePackage package, ReadLimits limits)
    {
        var main = package.MainPart() ?? throw Unreadable.Truncated();
        var (tabs, epoch1904) = Tabs(package, main);
        var strings = Open(package, package.Related(main, "sharedStrings"), SharedStrings.Read);
        var formats = Open(package, package.Related(main, "styles"), CellFormats.Read);
        var sheets = new SheetPart(strings, formats, epoch1904, new CellBudget(limits.Cells), limits.Depth);
        foreach (var tab in tabs)
        {
            if (!package.RelationsOf(main).TryGetValue(tab.Relation, out var relation) || relation.Kind != "worksheet") continue;
            var (rows, merges) = Open(package, relation.Target, sheets.Read);
            yield return new Sheet(tab.Name, tab.Hidden, rows, merges);
        }
    }

    private static (List<Tab> Tabs, bool Epoch1904) Tabs(OfficePackage package, string main)
    {
        var tabs = new List<Tab>();
        var epoch1904 = false;
        using var reader = package.Open(main);
        while (reader?.Read() == true)
        {
            if (reader.NodeType != XmlNodeType.Element) continue;
            if (reader.LocalName == "workbookPr") epoch1904 = reader.GetAttribute("date1904") is "1" or "true";
            else if (reader.LocalName == "sheet")
            {
                var relation = reader.GetAttribute("id", Relations) ?? reader.GetAttribute("id", StrictRelations) ?? "";
                tabs.Add(new Tab(reader.GetAttribute("name") ?? "", reader.GetAttribute("state") is "hidden" or "veryHidden", relation));
            }
        }
        return (tabs, epoch1904);
    }

    private static T Open<T>(OfficePackage package, string? part, Func<XmlReader?, T> read)
    {
        using var reader = package.Open(part);
        return read(reader);
    }
}
