using System.Xml;

namespace Mingzhang.Reading.Word;

/// <summary>The properties of a table cell (w:tcPr): its span in the grid, and whether it is joined with the cell above or to the left.</summary>
internal readonly record struct CellProperties(int ColumnSpan, bool BeginsJoin, bool JoinsAbove, bool JoinsLeft)
{
    public static CellProperties Plain { get; } = new(1, false, false, false);

    public static CellProperties Read(XmlReader reader)
    {
        var properties = Plain;
        foreach (var name in reader.Within())
        {
            properties = name switch
            {
                "gridSpan" => properties with { ColumnSpan = reader.Number() ?? 1 },
                "vMerge" when reader.Val() == "restart" => properties with { BeginsJoin = true },
                "vMerge" => properties with { JoinsAbove = true },
                "hMerge" when reader.Val() != "restart" => properties with { JoinsLeft = true },
                _ => properties,
            };
        }
        return properties;
    }
}
