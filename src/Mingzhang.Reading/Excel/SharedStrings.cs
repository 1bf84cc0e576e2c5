using System.Globalization;
using System.Text;
using System.Xml;

namespace Mingzhang.Reading.Excel;

/// <summary>The texts that the cells of a workbook share (sharedStrings.xml), and how texts are written in its parts.</summary>
internal static class SharedStrings
{
    public static List<string> Read(XmlReader? reader)
    {
        var strings = new List<string>();
        while (reader?.Read() == true)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "si") strings.Add(ReadText(reader));
        }
        return strings;
    }

    /// <summary>The text of a string item or inline string, its formatted runs joined, phonetic hints left out. Stops at its end.</summary>
    public static string ReadText(XmlReader reader)
    {
        if (reader.IsEmptyElement) return "";
        var depth = reader.Depth;
        var text = new StringBuilder();
        var inText = false;
        var more = reader.Read();
        while (more && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "rPh")
            {
                reader.Skip();
                more = !reader.EOF;
                continue;
            }
            if (reader.NodeType is XmlNodeType.Element or XmlNodeType.EndElement) inText = reader.LocalName == "t" && reader.NodeType == XmlNodeType.Element;
            else if (inText) text.Append(reader.Value);
            more = reader.Read();
        }
        return Unescape(text.ToString());
    }

    /// <summary>Characters that XML cannot hold are written _x000D_, and a text that looks so begins with _x005F_.</summary>
    public static string Unescape(string text)
    {
        if (!text.Contains("_x", StringComparison.Ordinal)) return text;
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 6 < text.Length && text[i] == '_' && text[i + 1] == 'x' && text[i + 6] == '_'
                && int.TryParse(text.AsSpan(i + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                plain.Append((char)code);
                i += 6;
            }
            else plain.Append(text[i]);
        }
        return plain.ToString();
    }
}
