using Mingzhang.Reading;
using Mingzhang.Reading.Pdf;
using static Mingzhang.Tests.Reading.Pdf.DrawnPage;

namespace Mingzhang.Tests.Reading.Pdf;

public class LegibilityTests
{
    private const string Body = "某某局二〇二四年度部门决算情况说明如下，本年收入合计三百万元。";

    private static DrawnPage Scan(int number) => new DrawnPage(number).Image(new(0, 0, 595, 842));

    [Fact]
    public void Pages_that_are_images_are_named_in_runs() =>
        Assert.Equal(
            ["第2–3、5页是图片，没有读取（pages 2–3, 5 are images and were not read）"],
            Read(new DrawnPage(1).Text(60, 100, Body), Scan(2), Scan(3), new DrawnPage(4).Text(60, 100, Body), Scan(5)).Unread);

    [Fact]
    public void A_blank_page_is_no_loss() => Assert.Empty(Read(new DrawnPage(1).Text(60, 100, Body), new DrawnPage(2)).Unread);

    [Fact]
    public void A_page_in_which_some_characters_turned_foreign_is_not_read() =>
        Assert.Single(Read(new DrawnPage(1).Text(60, 100, Body), new DrawnPage(2).Text(60, 100, "2024年度收1支总«2888.31万元2与上年相比Ā减少519.90万元").Text(60, 120, Body)).Unread);

    [Fact]
    public void A_font_without_a_map_is_said_and_its_text_left_out()
    {
        var garbage = string.Concat(Enumerable.Range(1, 60).Select(i => char.ConvertFromUtf32(0x100 + i * 7)));
        var document = Read(new DrawnPage(1).Text(60, 100, Body), new DrawnPage(2).Text(60, 100, garbage));
        Assert.Equal(["第2页的文字无法解码，字体没有说明字形是什么字，没有读取（text on page 2 cannot be decoded, its font has no Unicode map; it was not read）"], document.Unread);
        Assert.Single(document.Blocks);
    }

    [Fact]
    public void Text_under_a_scan_is_read_and_doubted()
    {
        var page = Scan(1);
        page.Table([60, 160, 260], [100, 120, 140]).Text(64, 114, "本年收入合计总数", traits: GlyphTraits.Invisible).Text(164, 114, "9746.50", traits: GlyphTraits.Invisible)
            .Text(64, 134, "本年支出合计总数", traits: GlyphTraits.Invisible).Text(164, 134, "9746.50", traits: GlyphTraits.Invisible);
        var document = Read(page);
        Assert.Equal(["本年收入合计总数?|9746.50?", "本年支出合计总数?|9746.50?"], Rows(Assert.Single(document.Blocks.OfType<Mingzhang.Reading.Layout.Grid>())));
        Assert.StartsWith("第1页是扫描图片，文字来自识别软件", Assert.Single(document.Unread), StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_in_a_sentence_has_its_box_and_its_doubt()
    {
        var page = Scan(1).Text(60, 100, "一、收入决算情况说明", traits: GlyphTraits.Invisible).Text(60, 120, "本年收入合计9746.50万元，其中财政拨款收入9746.50万元。", traits: GlyphTraits.Invisible);
        var figure = AccountReader.Read(Read(page)).Figures[0];
        Assert.Equal(("9746.50", true, 1), (figure.Text, figure.Doubtful, figure.Place.Page));
        Assert.Equal(Box(120, 111.5m, 175, 121.5m), figure.Place.Box);
    }

    [Fact]
    public void A_document_of_images_alone_cannot_be_read() => Assert.Equal("scanned", Assert.Throws<UnreadableException>(() => Read(Scan(1), Scan(2))).Code);

    [Fact]
    public void A_document_without_text_cannot_be_read() => Assert.Equal("empty", Assert.Throws<UnreadableException>(() => Read(new DrawnPage())).Code);
}
