using System.Xml;

namespace Mingzhang.Reading.Word;

/// <summary>The properties of a paragraph (w:pPr) that matter for reading.</summary>
internal readonly record struct ParagraphProperties(string? Style, int? HeadingLevel, string? List, int? ListLevel, bool MarkDeleted, bool MarkHidden)
{
    public static ParagraphProperties Read(XmlReader reader)
    {
        var properties = default(ParagraphProperties);
        foreach (var name in reader.Within())
        {
            properties = name switch
            {
                "pStyle" => properties with { Style = reader.Val() },
                "outlineLvl" => properties with { HeadingLevel = Styles.Outline(reader.Number()) },
                "numId" => properties with { List = reader.Val() },
                "ilvl" => properties with { ListLevel = reader.Number() },
                "del" or "moveFrom" => properties with { MarkDeleted = true },
                "vanish" => properties with { MarkHidden = reader.IsOn() },
                _ => properties,
            };
        }
        return properties;
    }
}
