using System.Globalization;
using System.Xml;

namespace Mingzhang.Reading.Word;

internal sealed partial class StoryWalker
{
    private const string Math = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    private const string StrictMath = "http://purl.oclc.org/ooxml/officeDocument/math";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string StrictRelations = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    /// <summary>8 by 5 cm, in the English metric units of drawings: 360,000 to the centimetre.</summary>
    private const long LargeWidth = 8 * 360_000;
    private const long LargeHeight = 5 * 360_000;

    private bool largeDrawing;

    private void Append(string text)
    {
        if (!fields.Suppress && !Story.HiddenRun) Story.Flow.Append(text);
    }

    private void BreakLine()
    {
        if (!fields.Suppress && !Story.HiddenRun) Story.Flow.BreakLine();
    }

    private bool EnterRun(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "t":
                inText = true;
                break;
            case "rPr":
                foreach (var name in reader.Within()) Story.HiddenRun |= name == "vanish" && reader.IsOn();
                break;
            case "tab" or "ptab":
                Append("\t");
                break;
            case "br" or "cr":
                BreakLine();
                break;
            case "noBreakHyphen":
                Append("-");
                break;
            case "sym":
                Append(Symbols.Print(reader.Get("font"), reader.Get("char")));
                break;
            case "fldChar":
                fields.Mark(reader.Get("fldCharType"));
                break;
        }
        return true;
    }

    /// <summary>Alternatives, drawings, charts and formulas, which have namespaces of their own.</summary>
    private bool EnterOther(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "AlternateContent":
                alternatives.Open(reader.Depth);
                break;
            case "Choice" or "Fallback":
                return alternatives.Take(reader.Depth);
            case "extent":
                largeDrawing = Size(reader, "cx") >= LargeWidth && Size(reader, "cy") >= LargeHeight;
                break;
            case "pic" when largeDrawing:
                context.LargePictures++;
                break;
            case "textpath" when reader.GetAttribute("string") is { } words:
                Append(words);
                break;
            case "chart" when (reader.GetAttribute("id", Relations) ?? reader.GetAttribute("id", StrictRelations)) is { } id:
                if (context.Chart(id) is { } chart) Story.Anchor(chart);
                break;
            default:
                EnterFormula(reader);
                break;
        }
        return true;
    }

    /// <summary>A formula is written in one line: a fraction as a/b, a power as a^b.</summary>
    private void EnterFormula(XmlReader reader)
    {
        if (reader.NamespaceURI is not (Math or StrictMath)) return;
        if (reader.LocalName == "t") inText = true;
        else if (reader.LocalName == "den") Append("/");
        else if (reader.LocalName == "sup") Append("^");
    }

    private static long Size(XmlReader reader, string name) =>
        long.TryParse(reader.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var size) ? size : 0;
}
