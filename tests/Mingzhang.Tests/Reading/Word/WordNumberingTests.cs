using Mingzhang.Reading.Word;
using Mingzhang.Tests.Reading.Made;

namespace Mingzhang.Tests.Reading.Word;

public sealed class WordNumberingTests
{
    private const string Numbering =
        "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCountingThousand\"/><w:lvlText w:val=\"%1、\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCountingThousand\"/><w:suff w:val=\"nothing\"/><w:lvlText w:val=\"（%2）\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"2\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%3.\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"3\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:isLgl/><w:lvlText w:val=\"%1.%3.%4\"/><w:suff w:val=\"space\"/></w:lvl></w:abstractNum>"
        + "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"\uF06C\"/></w:lvl></w:abstractNum>"
        + "<w:abstractNum w:abstractNumId=\"2\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"3\"/><w:numFmt w:val=\"decimal\"/><w:pStyle w:val=\"item\"/><w:lvlText w:val=\"(%1)\"/></w:lvl></w:abstractNum>"
        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num><w:num w:numId=\"3\"><w:abstractNumId w:val=\"2\"/></w:num>"
        + "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>";

    private static string Item(string text, int list, int level = 0) => Docx.P(text, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");

    private static void Reads(string expected, string body, params (string, string)[] parts) => Assert.Equal(expected, Laid.Show(Docx.Of(body, [("numbering", Numbering), .. parts])));

    [Fact]
    public void Labels_are_printed_and_lower_levels_begin_anew() =>
        Reads("一、部门职责\n（一）收入\n（二）支出\n1. 2024年度\n二、机构设置\n（一）内设机构\n1. 办公室\n2.1.1 明细",
            Item("部门职责", 1) + Item("收入", 1, 1) + Item("支出", 1, 1) + Item("2024年度", 1, 2) + Item("机构设置", 1) + Item("内设机构", 1, 1) + Item("办公室", 1, 2) + Item("明细", 1, 3));

    [Fact]
    public void Bullets_and_lists_that_do_not_exist_have_no_label() => Reads("甲\n乙", Item("甲", 2) + Item("乙", 9));

    [Fact]
    public void A_list_of_the_same_kind_counts_on_unless_it_restarts() => Reads("一、甲\n二、乙\n一、丙\n二、丁", Item("甲", 1) + Item("乙", 1) + Item("丙", 4) + Item("丁", 4));

    [Fact]
    public void A_style_may_number_its_paragraphs_and_a_paragraph_may_opt_out() =>
        Reads("(3) 甲\n乙\n(4) 丙", Docx.P("甲", "<w:pStyle w:val=\"item\"/>") + Docx.P("乙", "<w:pStyle w:val=\"item\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>") + Docx.P("丙", "<w:pStyle w:val=\"item\"/>"),
            ("styles", "<w:style w:type=\"paragraph\" w:styleId=\"item\"><w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr></w:style>"));

    [Fact]
    public void A_column_of_numbers_made_by_numbering_is_there()
    {
        var cell = "<w:tc><w:p><w:pPr><w:numPr><w:ilvl w:val=\"2\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p></w:tc>";
        Reads("|1.|甲|\n|2.|乙|", Docx.Table(Docx.Row(cell, Docx.Cell("甲")), Docx.Row(cell, Docx.Cell("乙"))));
    }

    [Fact]
    public void Paragraphs_deleted_under_tracked_changes_take_no_number() =>
        Reads("一、甲\n二、丙", Item("甲", 1)
            + "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>乙</w:delText></w:r></w:del></w:p>" + Item("丙", 1));

    [Theory]
    [InlineData(1, "chineseCountingThousand", "一")]
    [InlineData(10, "chineseCountingThousand", "十")]
    [InlineData(11, "chineseCounting", "十一")]
    [InlineData(20, "chineseCountingThousand", "二十")]
    [InlineData(105, "chineseCountingThousand", "一百零五")]
    [InlineData(110, "chineseCountingThousand", "一百一十")]
    [InlineData(12, "chineseLegalSimplified", "壹拾贰")]
    [InlineData(3, "ideographTraditional", "丙")]
    [InlineData(3, "ideographZodiac", "寅")]
    [InlineData(3, "decimalEnclosedCircleChinese", "③")]
    [InlineData(3, "decimalEnclosedParen", "⑶")]
    [InlineData(12, "decimalFullWidth", "１２")]
    [InlineData(4, "upperRoman", "IV")]
    [InlineData(28, "lowerLetter", "bb")]
    [InlineData(7, "decimalZero", "07")]
    [InlineData(7, "someFormatToCome", "7")]
    public void Numerals_are_those_of_Word(int number, string format, string expected) => Assert.Equal(expected, Numerals.Print(number, format));
}
