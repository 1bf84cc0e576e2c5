using System.Security;
using System.Text;

namespace Mingzhang.Tests.Reading.Made;

/// <summary>Workbooks from the XML of their sheets, as small as they can be.</summary>
internal static class Xlsx
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string OfficeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>A worksheet: its name, its state ("" or hidden), what stands in sheetData, and its merges (A1:B2).</summary>
    public sealed record Sheet(string Name, string Rows, string State = "", params string[] Merges);

    /// <summary>Rows from 1 of texts (inline) and numbers; "" leaves the cell out. Numbers have style 1.</summary>
    public static string Rows(params string[][] rows)
    {
        var xml = new StringBuilder();
        for (var r = 0; r < rows.Length; r++)
        {
            xml.Append($"<row r=\"{r + 1}\">");
            for (var c = 0; c < rows[r].Length; c++) xml.Append(Cell(r, c, rows[r][c]));
            xml.Append("</row>");
        }
        return xml.ToString();
    }

    private static string Cell(int row, int column, string text)
    {
        if (text.Length == 0) return "";
        var at = $"{(char)('A' + column)}{row + 1}";
        return decimal.TryParse(text, out _) && text.Contains('.', StringComparison.Ordinal)
            ? $"<c r=\"{at}\" s=\"1\"><v>{text}</v></c>"
            : $"<c r=\"{at}\" t=\"inlineStr\"><is><t>{SecurityElement.Escape(text)}</t></is></c>";
    }

    /// <param name="formats">Format codes of the styles from 1; style 0 is General.</param>
    /// <param name="sheets">The worksheets.</param>
    public static byte[] Of(string[] formats, params Sheet[] sheets) => Of(formats, [], sheets);

    public static byte[] Of(string[] formats, string[] sharedStrings, params Sheet[] sheets)
    {
        var tabs = sheets.Select((s, i) => $"<sheet name=\"{SecurityElement.Escape(s.Name)}\" sheetId=\"{i + 1}\" {(s.State.Length == 0 ? "" : $"state=\"{s.State}\"")} r:id=\"rId{i + 1}\"/>");
        var relations = sheets.Select((_, i) => Relation($"rId{i + 1}", "worksheet", $"worksheets/sheet{i + 1}.xml"))
            .Append(Relation("rIdS", "styles", "styles.xml")).Append(Relation("rIdT", "sharedStrings", "sharedStrings.xml"));
        return Zip.Of([
            ("[Content_Types].xml", ContentTypes),
            ("_rels/.rels", Docx.Relationships(Relation("rId1", "officeDocument", "xl/workbook.xml"))),
            ("xl/_rels/workbook.xml.rels", Docx.Relationships(string.Concat(relations))),
            ("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{OfficeRelations}\"><sheets>{string.Concat(tabs)}</sheets></workbook>"),
            ("xl/styles.xml", Styles(formats)),
            ("xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\">{string.Concat(sharedStrings)}</sst>"),
            .. sheets.Select((s, i) => ($"xl/worksheets/sheet{i + 1}.xml", SheetXml(s))),
        ]);
    }

    private static string SheetXml(Sheet sheet)
    {
        var merges = sheet.Merges.Length == 0 ? "" : $"<mergeCells>{string.Concat(sheet.Merges.Select(m => $"<mergeCell ref=\"{m}\"/>"))}</mergeCells>";
        return $"<worksheet xmlns=\"{Main}\"><sheetData>{sheet.Rows}</sheetData>{merges}</worksheet>";
    }

    private static string Styles(string[] formats)
    {
        var codes = formats.Select((code, i) => int.TryParse(code, out _) ? "" : $"<numFmt numFmtId=\"{164 + i}\" formatCode=\"{SecurityElement.Escape(code)}\"/>");
        var styles = formats.Select((code, i) => $"<xf numFmtId=\"{(int.TryParse(code, out var built) ? built : 164 + i)}\"/>");
        return $"<styleSheet xmlns=\"{Main}\"><numFmts>{string.Concat(codes)}</numFmts><cellXfs><xf numFmtId=\"0\"/>{string.Concat(styles)}</cellXfs></styleSheet>";
    }

    private static string Relation(string id, string kind, string target) => $"<Relationship Id=\"{id}\" Type=\"{OfficeRelations}/{kind}\" Target=\"{target}\"/>";

    private const string ContentTypes =
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>";
}
