using static Mingzhang.Tests.Reading.Pdf.DrawnPage;

namespace Mingzhang.Tests.Reading.Pdf;

public class LineTests
{
    [Fact]
    public void Characters_on_one_baseline_are_one_line_whatever_their_order_in_the_file() =>
        Assert.Equal(["支出决算为446.11万元"], Lines(new DrawnPage().Text(125, 100, "446.11").Text(155, 100, "万元").Text(75, 100, "支出决算为")));

    [Fact]
    public void Digits_and_quotes_that_drift_above_their_line_come_back_to_it() =>
        Assert.Equal(
            ["“三公”经费支出", "2024年减少"],
            Lines(new DrawnPage().Text(60, 97, "“三公”").Text(100, 100, "经费支出").Text(60, 117, "2024").Text(80, 120, "年减少")));

    [Fact]
    public void A_number_stands_in_the_gap_that_the_words_leave_for_it() =>
        Assert.Equal(["团组4个，累计20人次"], Lines(new DrawnPage().Text(60, 100, "团组").Text(85, 100, "个，累计").Text(135, 100, "人次").Text(80, 97.5f, "4").Text(125, 97.5f, "20")));

    [Fact]
    public void Lines_set_close_stay_apart() =>
        Assert.Equal(["第一行的文字", "第二行的文字"], Lines(new DrawnPage().Text(60, 100, "第一行的文字").Text(60, 111, "第二行的文字")));

    [Fact]
    public void Marks_set_closer_than_their_boxes_stay_on_the_line() =>
        Assert.Equal(["行政运行（项）。主要用于"], Lines(new DrawnPage().Text(60, 100, "行政运行（项）").Text(125, 100, "。").Text(130, 100, "主要用于")));

    [Fact]
    public void Text_printed_twice_for_bold_is_read_once() =>
        Assert.Equal(["合计"], Lines(new DrawnPage().Text(60, 100, "合计").Text(60.4f, 100, "合计")));

    [Theory]
    [InlineData(12)]
    [InlineData(25)]
    public void A_heading_spaced_out_letter_by_letter_is_closed_up(float spacing) =>
        Assert.Equal(["收入决算表"], Lines(new DrawnPage().Text(60, 100, "收入决算表", spacing: spacing)));

    [Fact]
    public void A_stretched_line_has_no_blanks() =>
        Assert.Equal(["本年收入合计307.82万元"], Lines(new DrawnPage().Text(60, 100, "本年收入合计307.82万元", spacing: 1.2f)));

    [Fact]
    public void A_wide_gap_is_a_blank() =>
        Assert.Equal(["第一部分 概况", "page 12 of 30"], Lines(new DrawnPage().Text(60, 100, "第一部分").Text(112, 100, "概况").Text(60, 130, "page 12 of 30")));

    [Fact]
    public void Radicals_are_the_characters_they_look_like()
    {
        var page = new DrawnPage().Text(60, 100, "x").Content;
        Assert.Equal('行', Mingzhang.Reading.Pdf.Characters.Plain(0x2F8F));
        Assert.Equal('户', Mingzhang.Reading.Pdf.Characters.Plain(0x2F3E));
        Assert.Equal('龠', Mingzhang.Reading.Pdf.Characters.Plain(0x2FD5));
        Assert.Equal('页', Mingzhang.Reading.Pdf.Characters.Plain(0x2EDA));
        Assert.Equal('x', page.Glyphs[0].Rune);
    }

    [Fact]
    public void A_character_without_a_name_never_vanishes_from_a_number()
    {
        var page = new DrawnPage().Text(50, 100, "\uF0B7", traits: Mingzhang.Reading.Pdf.GlyphTraits.Undecodable).Text(60, 100, "支出1").Text(85, 100, "\uF031", traits: Mingzhang.Reading.Pdf.GlyphTraits.Undecodable).Text(90, 100, "3.45万元占本年支出合计");
        Assert.Equal(["支出1\uFFFD3.45万元占本年支出合计"], Lines(page));
    }

    [Fact]
    public void Headers_footers_and_page_numbers_go()
    {
        var pages = Enumerable.Range(1, 5).Select(n => new DrawnPage(n).Text(200, 40, "某某局2024年度部门决算").Text(60, 200, $"正文第{"一二三四五"[n - 1]}页的内容").Text(280, 810, $"— {n} —")).ToArray();
        Assert.Equal(["正文第一页的内容", "正文第二页的内容", "正文第三页的内容", "正文第四页的内容", "正文第五页的内容"], Lines(pages));
    }

    [Fact]
    public void The_unit_over_every_table_is_no_header()
    {
        var pages = Enumerable.Range(1, 3).Select(n => new DrawnPage(n).Text(400, 60, "单位：万元").Text(60, 200, $"第{n}页的表和说明")).ToArray();
        Assert.Equal(3, Lines(pages).Count(l => l == "单位：万元"));
    }

    [Fact]
    public void Lines_are_numbered_through_the_document_and_know_page_and_box()
    {
        var blocks = Read(new DrawnPage(1).Text(60, 100, "第一页的文字"), new DrawnPage(2).Text(60, 100, "第二页的文字")).Blocks;
        Assert.Equal([(1, 1), (2, 2)], blocks.Select(b => (b.Line, b.Page!.Value)));
        Assert.Equal(Box(60, 91.5m, 120, 101.5m), ((Mingzhang.Reading.Layout.Paragraph)blocks[0]).Box);
    }
}
