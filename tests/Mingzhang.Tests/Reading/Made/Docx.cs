using System.Security;

namespace Mingzhang.Tests.Reading.Made;

/// <summary>Word documents from the XML of their body, as small as they can be.</summary>
internal static class Docx
{
    public const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" "
        + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
        + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
        + "xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
        + "xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" "
        + "xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private const string OfficeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    public static string Text(string text) => SecurityElement.Escape(text);

    /// <summary>A paragraph of one run.</summary>
    public static string P(string text, string properties = "") =>
        $"<w:p>{(properties.Length == 0 ? "" : $"<w:pPr>{properties}</w:pPr>")}<w:r><w:t xml:space=\"preserve\">{Text(text)}</w:t></w:r></w:p>";

    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    public static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{P(text)}</w:tc>";

    public static string Table(params string[] rows) => $"<w:tbl><w:tblPr/><w:tblGrid/>{string.Concat(rows)}</w:tbl>";

    /// <param name="body">What stands in w:body.</param>
    /// <param name="parts">Further parts: their kind (styles, numbering, footnotes, chart) and the XML within their root.</param>
    public static byte[] Of(string body, params (string Kind, string Xml)[] parts)
    {
        var relations = parts.Select((part, i) => $"<Relationship Id=\"rId{i + 1}\" Type=\"{OfficeRelations}{part.Kind}\" Target=\"{part.Kind}{i + 1}.xml\"/>");
        return Zip.Of([
            ("[Content_Types].xml", ContentTypes),
            ("_rels/.rels", Relationships($"<Relationship Id=\"rId1\" Type=\"{OfficeRelations}officeDocument\" Target=\"word/document.xml\"/>")),
            ("word/_rels/document.xml.rels", Relationships(string.Concat(relations))),
            ("word/document.xml", $"<w:document {Namespaces}><w:body>{body}<w:sectPr/></w:body></w:document>"),
            .. parts.Select((part, i) => ($"word/{part.Kind}{i + 1}.xml", Root(part.Kind, part.Xml))),
        ]);
    }

    public static string Relationships(string inner) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{inner}</Relationships>";

    private static string Root(string kind, string xml) => kind == "chart" ? $"<c:chartSpace {Namespaces}>{xml}</c:chartSpace>" : $"<w:{kind} {Namespaces}>{xml}</w:{kind}>";

    private const string ContentTypes =
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
}
