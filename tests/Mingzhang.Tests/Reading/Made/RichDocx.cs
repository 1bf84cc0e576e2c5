namespace Mingzhang.Tests.Reading.Made;

/// <summary>A Word document with some of everything that the reader knows.</summary>
internal static class RichDocx
{
    public static byte[] File() => Docx.Of(Body,
        ("numbering", "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCountingThousand\"/><w:lvlText w:val=\"%1、\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"),
        ("styles", "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"2\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"2\"><w:basedOn w:val=\"1\"/></w:style>"),
        ("footnotes", $"<w:footnote w:id=\"2\">{Docx.P("脚注")}</w:footnote>"),
        ("chart", "<c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>决算图</a:t></a:r></a:p></c:rich></c:tx></c:title><c:ser><c:tx><c:v>金额</c:v></c:tx><c:cat><c:pt idx=\"0\"><c:v>收入</c:v></c:pt></c:cat><c:val><c:formatCode>0.00</c:formatCode><c:pt idx=\"0\"><c:v>1.5</c:v></c:pt></c:val></c:ser></c:chart>"));

    private static readonly string Body =
        Docx.P("部门决算概况", "<w:pStyle w:val=\"1\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>")
        + Docx.Table(
            Docx.Row(Docx.Cell("项目", "<w:vMerge w:val=\"restart\"/>"), Docx.Cell("收入", "<w:gridSpan w:val=\"2\"/>")),
            Docx.Row(Docx.Cell("", "<w:vMerge/>"), Docx.Cell("1.00"), $"<w:tc>{Docx.Table(Docx.Row(Docx.Cell("甲"), Docx.Cell("2.00")), Docx.Row(Docx.Cell("乙"), Docx.Cell("3.00")))}<w:p/></w:tc>"))
        + "<w:p><w:r><w:t>共</w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>3</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
        + "<w:del><w:r><w:delText>1</w:delText></w:r></w:del><w:ins><w:r><w:t>页</w:t></w:r></w:ins><w:r><w:footnoteReference w:id=\"2\"/></w:r>"
        + $"<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:txbxContent>{Docx.P("框")}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>{Docx.P("框")}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>"
        + "<w:r><w:drawing><c:chart r:id=\"rId4\"/></w:drawing></w:r></w:p>"
        + "<w:sdt><w:sdtContent><w:p><m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath></w:p></w:sdtContent></w:sdt>";
}
