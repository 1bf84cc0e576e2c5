using System.IO.Compression;
using System.Text;
using Mingzhang.Tests.Reading.Made;
using Mingzhang.Tests.Reading.Ofd;
using Mingzhang.Tests.Reading.Pdf;

namespace Mingzhang.Tests.Errors;

/// <summary>Files that cannot be read, by the name of their case. Those that are small texts stand beside the golden text instead.</summary>
internal static class BrokenFiles
{
    public static readonly Dictionary<string, (string Name, Func<byte[]> Content)> All = new(StringComparer.Ordinal)
    {
        ["empty"] = ("决算.docx", () => []),
        ["empty-word"] = ("决算.docx", () => Docx.Of("<w:p/>")),
        ["only-pictures"] = ("决算.docx", () => Docx.Of("<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"4000000\" cy=\"5000000\"/><pic:pic/></wp:inline></w:drawing></w:r></w:p>")),
        ["noise"] = ("决算.txt", Noise),
        ["picture"] = ("决算.png", () => [0x89, .. "PNG\r\n\x1A\n"u8, .. new byte[64]]),
        ["archive-zip"] = ("决算.zip", () => Zip.Of(("决算.txt", SmallAccount.Text()))),
        ["archive-rar"] = ("决算.rar", () => [.. "Rar!\x1A\x07\x01\0"u8, .. new byte[64]]),
        ["old-word"] = ("决算.doc", () => CompoundFile.Of(("WordDocument", [1, 2, 3]))),
        ["old-wps"] = ("决算.wps", () => CompoundFile.Of(("WordDocument", [1, 2, 3]))),
        ["presentation"] = ("决算.ppt", () => CompoundFile.Of(("PowerPoint Document", [1]))),
        ["presentation-new"] = ("决算.pptx", () => Zip.Of(("[Content_Types].xml", "<Types/>"), ("ppt/presentation.xml", "<presentation/>"))),
        ["ofd-without-document"] = ("决算.ofd", () => Zip.Of(("OFD.xml", "<OFD/>"))),
        ["ofd-broken-xml"] = ("决算.ofd", () => Zip.Of([.. OfdWriter.Parts(["x"]).Select(p => p.Name == "Doc_0/Document.xml" ? (p.Name, p.Content[..60]) : p)])),
        ["ofd-without-pages"] = ("决算.ofd", () => Zip.Of([.. OfdWriter.Parts([])])),
        ["ofd-missing-pages"] = ("决算.ofd", () => Zip.Of([.. OfdWriter.Parts(["x"]).Where(p => !p.Name.Contains("Page_", StringComparison.Ordinal))])),
        ["ofd-of-images"] = ("决算.ofd", () => OfdWriter.Of(new DrawnPage().Image(new(0, 0, 595, 842)).Content)),
        ["ofd-encrypted"] = ("决算.ofd", () => Zip.Of([.. OfdWriter.Parts(["x"]), ("Encryptions.xml", "<ofd:Encryptions xmlns:ofd=\"http://www.ofdspec.org/2016\"/>")])),
        ["ofd-too-many-pages"] = ("决算.ofd", () => Zip.Of([.. OfdWriter.Parts([.. Enumerable.Repeat("", 5001)]).Take(3)])),
        ["ofd-too-deep"] = ("决算.ofd", () => Zip.Of([.. OfdWriter.Parts([string.Concat(Enumerable.Repeat("<ofd:PageBlock>", 600)) + string.Concat(Enumerable.Repeat("</ofd:PageBlock>", 600))])])),
        ["open-document-sheet"] = ("决算.ods", () => Zip.Of(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "<x/>"))),
        ["open-document"] = ("决算.odt", () => Zip.Of(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<x"))),
        ["encrypted-word"] = ("决算.docx", () => CompoundFile.Of(("EncryptionInfo", [4]), ("EncryptedPackage", [1]))),
        ["encrypted-excel"] = ("决算.xls", () => Xls.Of([["收入", "1.0"]], encrypted: true)),
        ["encrypted-zip"] = ("决算.docx", EncryptedZip),
        ["truncated-word"] = ("决算.docx", () => Cut(SmallAccount.Word())),
        ["truncated-xml"] = ("决算.docx", () => WithPart(SmallAccount.Word(), "word/document.xml", xml => xml[..(xml.Length / 2)])),
        ["truncated-excel"] = ("决算.xlsx", () => Cut(SmallAccount.Excel())),
        ["truncated-old-excel"] = ("决算.xls", () => Cut(SmallAccount.OldExcel())),
        ["pdf-header-alone"] = ("决算.pdf", () => [.. "%PDF-1.7\n"u8]),
        ["pdf-truncated"] = ("决算.pdf", () => BrokenPdf.Truncated()),
        ["pdf-encrypted"] = ("决算.pdf", () => BrokenPdf.Encrypted()),
        ["pdf-no-pages"] = ("决算.pdf", () => new PdfWriter().Bytes()),
        ["pdf-too-many-pages"] = ("决算.pdf", () => BrokenPdf.Pages(5_001)),
        ["pdf-object-bomb"] = ("决算.pdf", () => BrokenPdf.ObjectBomb()),
        ["pdf-blank"] = ("决算.pdf", () => BrokenPdf.Pages(1)),
        ["pdf-undecodable"] = ("决算.pdf", () => BrokenPdf.Undecodable()),
        ["pdf-scanned"] = ("决算.pdf", () => BrokenPdf.Scanned()),
        ["pdf-something-else"] = ("决算.pdf", () => new PdfWriter().Page(PdfWriter.Text(60, 700, "食堂本周菜单：星期一青菜豆腐，星期二番茄炒蛋，欢迎各位同事用餐。")).Bytes()),
        ["zip-bomb-ratio"] = ("决算.docx", () => Bomb(new string(' ', 4 << 20))),
        ["zip-bomb-entries"] = ("决算.docx", () => Zip.Of(Enumerable.Range(0, 10_001).Select(i => ($"{i}.xml", Array.Empty<byte>())))),
        ["external-entity-word"] = ("决算.docx", () => WithPart(SmallAccount.Word(), "word/document.xml", WithEntity)),
        ["external-entity-excel"] = ("决算.xlsx", () => WithPart(SmallAccount.Excel(), "xl/worksheets/sheet1.xml", WithEntity)),
        ["too-deep-html"] = ("决算.html", () => Encoding.UTF8.GetBytes("<html><body>" + string.Concat(Enumerable.Repeat("<div>", 100_000)) + "部门决算")),
        ["too-deep-word"] = ("决算.docx", () => Docx.Of(string.Concat(Enumerable.Repeat("<w:sdt>", 600)) + string.Concat(Enumerable.Repeat("</w:sdt>", 600)))),
        ["too-many-cells"] = ("决算.html", () => Encoding.UTF8.GetBytes("<table><tr>" + string.Concat(Enumerable.Repeat("<td>1", 2_000_001)) + "</table>")),
        ["too-many-cells-by-spans"] = ("决算.html", () => Encoding.UTF8.GetBytes("<table>" + string.Concat(Enumerable.Repeat("<tr><td colspan=1000>1<td colspan=1000>2", 1001)) + "</table>")),
    };

    private static byte[] Noise()
    {
        var noise = new byte[4096];
        new Random(1).NextBytes(noise);
        return noise;
    }

    private static byte[] Cut(byte[] file) => file[..(file.Length * 2 / 3)];

    private static byte[] Bomb(string filling) => WithPart(SmallAccount.Word(), "word/document.xml", xml => xml.Replace("<w:body>", "<w:body>" + filling, StringComparison.Ordinal));

    private static string WithEntity(string xml) => "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>" + xml.Replace("云溪县", "&e;", StringComparison.Ordinal);

    private static byte[] WithPart(byte[] zip, string part, Func<string, string> change) =>
        Zip.Of(Zip.Entries(zip).Select(e => e.Name == part ? (e.Name, Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(e.Content)))) : e), CompressionLevel.Optimal);

    /// <summary>The mark of an encrypted entry is bit 0 of its flags, in both its headers.</summary>
    private static byte[] EncryptedZip()
    {
        var zip = SmallAccount.Word();
        for (var at = 0; at + 10 < zip.Length; at++)
        {
            if (zip.AsSpan(at).StartsWith("PK\x01\x02"u8)) zip[at + 8] |= 1;
            else if (zip.AsSpan(at).StartsWith("PK\x03\x04"u8)) zip[at + 6] |= 1;
        }
        return zip;
    }
}
