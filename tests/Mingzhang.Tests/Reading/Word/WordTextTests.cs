using Mingzhang.Tests.Reading.Made;

namespace Mingzhang.Tests.Reading.Word;

public sealed class WordTextTests
{
    private static string Run(string inner) => $"<w:p><w:r>{inner}</w:r></w:p>";

    private static void Reads(string expected, string body, params (string, string)[] parts) => Assert.Equal(expected, Laid.Show(Docx.Of(body, parts)));

    [Fact]
    public void Paragraphs_in_order_runs_joined_blank_ones_left_out() =>
        Reads("2024年度收入合计\n支出合计", $"<w:p><w:r><w:t>2024</w:t></w:r><w:r><w:t>年度收入合计</w:t></w:r></w:p><w:p/>{Docx.P("  ")}{Docx.P("支出合计")}");

    [Fact]
    public void Tabs_stay_so_that_a_flattened_table_can_be_told() =>
        Reads("项目→决算数→预算数", Run("<w:t>项目</w:t><w:tab/><w:t>决算数</w:t><w:tab/><w:t>预算数</w:t>"));

    [Fact]
    public void Lines_broken_by_hand_may_go_on() =>
        Reads("收入总计186.05↓\n万元。↓\n另起一段", Run("<w:t>收入总计186.05</w:t><w:br/><w:t>万元。</w:t>") + Docx.P("另起一段"));

    [Fact]
    public void Tracked_insertions_are_read_and_deletions_are_not() =>
        Reads("增加12万元", "<w:p><w:r><w:t>增加</w:t></w:r><w:del><w:r><w:delText>11</w:delText></w:r></w:del><w:ins><w:r><w:t>12</w:t></w:r></w:ins>"
            + "<w:moveFrom><w:r><w:t>亿</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>万</w:t></w:r></w:moveTo><w:r><w:t>元</w:t></w:r></w:p>");

    [Fact]
    public void A_deleted_paragraph_mark_joins_two_paragraphs() =>
        Reads("收入合计", "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>收入</w:t></w:r></w:p>" + Docx.P("合计"));

    [Fact]
    public void Earlier_formatting_does_not_count() =>
        Reads("正文", "<w:p><w:pPr><w:pPrChange><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:pPrChange></w:pPr><w:r><w:t>正文</w:t></w:r></w:p>");

    [Fact]
    public void Hidden_text_is_not_read() => Reads("可见", "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r><w:r><w:t>可见</w:t></w:r></w:p>");

    [Fact]
    public void Fields_give_their_result() =>
        Reads("共3页，见第5节", "<w:p><w:r><w:t>共</w:t></w:r><w:fldSimple w:instr=\"NUMPAGES\"><w:r><w:t>3</w:t></w:r></w:fldSimple><w:r><w:t>页，见第</w:t></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>IF </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>99</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + "<w:r><w:t>5</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t>节</w:t></w:r></w:p>");

    [Fact]
    public void A_field_left_unfinished_swallows_nothing() =>
        Reads("前\n后12", "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:t>前</w:t></w:r></w:p><w:p><w:r><w:t>后</w:t></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>12</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>");

    [Fact]
    public void Links_content_controls_and_wrappers_are_read_through() =>
        Reads("单位名称\n链接", "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>" + Docx.P("单位名称") + "</w:sdtContent></w:sdt>"
            + "<w:p><w:hyperlink r:id=\"none\"><w:r><w:t>链接</w:t></w:r></w:hyperlink></w:p>");

    [Fact]
    public void Symbols_hyphens_and_formulas_are_printed() =>
        Reads("☑达标 ≥95% A-B 执行率=决算数/预算数", "<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:t xml:space=\"preserve\">达标 </w:t><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/>"
            + "<w:t xml:space=\"preserve\">95% A</w:t><w:noBreakHyphen/><w:t xml:space=\"preserve\">B </w:t></w:r><m:oMath><m:r><m:t>执行率=</m:t></m:r><m:f><m:num><m:r><m:t>决算数</m:t></m:r></m:num>"
            + "<m:den><m:r><m:t>预算数</m:t></m:r></m:den></m:f></m:oMath></w:p>");

    [Fact]
    public void A_text_box_is_read_once_and_follows_its_paragraph() =>
        Reads("正文前后\n框内文字", "<w:p><w:r><w:t>正文前</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>" + Docx.P("框内文字")
            + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>" + Docx.P("框内文字")
            + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>后</w:t></w:r></w:p>");

    [Fact]
    public void Two_text_boxes_in_one_paragraph_are_both_read()
    {
        static string Box(string text) => $"<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:txbxContent>{Docx.P(text)}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>{Docx.P(text)}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>";
        Reads("一\n二", $"<w:p>{Box("一")}{Box("二")}</w:p>");
    }

    [Fact]
    public void Notes_come_at_the_end() =>
        Reads("正文\n脚注内容", "<w:p><w:r><w:t>正文</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>",
            ("footnotes", "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p><w:r><w:t>——</w:t></w:r></w:p></w:footnote><w:footnote w:id=\"2\">" + Docx.P("脚注内容") + "</w:footnote>"));

    [Fact]
    public void Headings_come_from_styles_their_parents_and_outline_levels() =>
        Reads("# 第一部分\n## 一、概况\n### （一）职责\n正文",
            Docx.P("第一部分", "<w:pStyle w:val=\"1\"/>") + Docx.P("一、概况", "<w:pStyle w:val=\"mine\"/>") + Docx.P("（一）职责", "<w:outlineLvl w:val=\"2\"/>") + Docx.P("正文", "<w:pStyle w:val=\"none\"/>"),
            ("styles", "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"2\"><w:name w:val=\"x\"/><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"mine\"><w:name w:val=\"y\"/><w:basedOn w:val=\"2\"/></w:style>"));

    [Fact]
    public void Large_pictures_are_reported_as_unread()
    {
        static string Picture(int size) => $"<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"{size}\" cy=\"{size}\"/><a:graphic><pic:pic/></a:graphic></wp:inline></w:drawing></w:r></w:p>";
        var document = Laid.Out(Docx.Of(Docx.P("正文") + Picture(4_000_000) + Picture(400_000)));
        Assert.Contains("1 张", Assert.Single(document.Unread), StringComparison.Ordinal);
    }

    [Fact]
    public void An_invalid_link_address_does_no_harm()
    {
        var parts = Zip.Entries(Docx.Of(Docx.P("正文")));
        parts.RemoveAll(part => part.Name == "word/_rels/document.xml.rels");
        parts.Add(("word/_rels/document.xml.rels", System.Text.Encoding.UTF8.GetBytes(Docx.Relationships("<Relationship Id=\"r\" Type=\"x/hyperlink\" Target=\"http://一 二:::\" TargetMode=\"External\"/>"))));
        Assert.Equal("正文", Laid.Show(Zip.Of(parts)));
    }
}
