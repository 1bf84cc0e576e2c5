using System.Xml;

namespace Mingzhang.Reading.Word;

/// <summary>What the parts of a Word document have in common: their namespaces (ECMA-376 transitional and strict) and how their values are written.</summary>
internal static class Xml
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string StrictWord = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    public static bool IsWord(this XmlReader reader) => reader.NamespaceURI is Word or StrictWord;

    public static bool IsWordElement(this XmlReader reader) => reader.NodeType == XmlNodeType.Element && reader.IsWord();

    /// <summary>An attribute of Word's own namespace.</summary>
    public static string? Get(this XmlReader reader, string name) => reader.GetAttribute(name, reader.NamespaceURI);

    public static string? Val(this XmlReader reader) => reader.Get("val");

    public static int? Number(this XmlReader reader, string name = "val") => int.TryParse(reader.Get(name), out var number) ? number : null;

    /// <summary>A property that is on by its mere presence.</summary>
    public static bool IsOn(this XmlReader reader) => reader.Val() is null or not ("0" or "false" or "off");

    /// <summary>
    /// Stands on each Word element within the current one in turn, and at the end on its end. Records of earlier formatting
    /// (tracked changes) are passed over.
    /// </summary>
    public static IEnumerable<string> Within(this XmlReader reader)
    {
        if (reader.IsEmptyElement) yield break;
        var depth = reader.Depth;
        var more = reader.Read();
        while (more && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName.EndsWith("Change", StringComparison.Ordinal))
            {
                reader.Skip();
                more = !reader.EOF;
                continue;
            }
            if (reader.IsWordElement()) yield return reader.LocalName;
            more = reader.Read();
        }
    }
}
