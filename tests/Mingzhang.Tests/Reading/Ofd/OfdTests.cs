using Mingzhang.Reading.Layout;
using Mingzhang.Reading.Ofd;
using Mingzhang.Tests.Reading.Made;
using Mingzhang.Tests.Reading.Pdf;
using static Mingzhang.Tests.Reading.Ofd.OfdWriter;

namespace Mingzhang.Tests.Reading.Ofd;

public class OfdTests
{
    private static DrawnPage Body(int number) => new DrawnPage(number)
        .Text(200, 80, "收入支出决算总表", size: 16)
        .Text(60, 110, "部门：云溪县档案馆").Right(460, 110, "单位：万元")
        .Table([60, 220, 300, 400, 460], [120, 140, 160, 180], "项目", "决算数", "项目", "决算数", "一、财政拨款收入", "186.05", "一、一般公共服务支出", "164.79", "总计", "186.05", null, null)
        .Text(60, 220, "2024年度收入总计186.05万元，支出总计186.05万元，与上年相比增加12.3万元。");

    private static string[] Lines(params string[] pages) => [.. Laid.Show(Zip.Of([.. Parts(pages)])).Split('\n')];

    [Fact]
    public void A_page_is_laid_out_like_the_same_page_of_a_pdf() =>
        Assert.Equal(Laid.Show(DrawnPage.Read(Body(1), Body(2))), Laid.Show(Of(Body(1).Content, Body(2).Content)));

    [Fact]
    public void Cells_have_their_page_and_box()
    {
        var grid = Laid.Out(Of(Body(1).Content, Body(2).Content)).Blocks.OfType<Grid>().Last();
        var cell = grid.Rows[1].Cells[1];
        Assert.Equal(("186.05", 2), (cell.Text, grid.Rows[1].Page));
        Assert.Equal(DrawnPage.Box(220, 140, 300, 160), cell.Box);
    }

    [Fact]
    public void Text_without_advances_is_spaced_by_its_size() => Assert.Equal(["本年收入合计1.5万元↓"], Lines(TextObject(60, 100, 10, "本年收入合计1.5万元", "")));

    [Fact]
    public void A_template_lies_under_its_pages() =>
        Assert.Equal(
            ["部门决算情况说明↓", "第一页的话↓", "部门决算情况说明↓", "第二页的话↓"],
            Laid.Show(Zip.Of([.. Parts([TextObject(60, 200, 10, "第一页的话", ""), TextObject(60, 200, 10, "第二页的话", "")], template: TextObject(60, 150, 10, "部门决算情况说明", ""))])).Split('\n'));

    [Fact]
    public void A_matrix_moves_and_scales() => Assert.Equal(["支出↓"], Lines(TextObject(60, 100, 5, "支出", "1.7639", "CTM=\"2 0 0 2 0 0\"")));

    [Fact]
    public void Hidden_text_and_watermarks_are_left_out() =>
        Assert.Equal(["支出↓"], Lines(TextObject(60, 100, 10, "支出", "") + TextObject(60, 200, 10, "不见", "", "Visible=\"false\"") + TextObject(60, 300, 10, "内部资料", "", "CTM=\"0.7 0.7 -0.7 0.7 0 0\"")));

    [Fact]
    public void Text_set_sideways_makes_an_upright_page() => Assert.Equal(["支出合计↓"], Lines(TextObject(60, 100, 10, "支出合计", "", "CTM=\"0 1 -1 0 0 0\"")));

    [Fact]
    public void A_page_that_is_missing_or_broken_is_named_and_the_rest_read()
    {
        var parts = Parts([TextObject(60, 100, 10, "部门决算", ""), "<broken", TextObject(60, 100, 10, "部门决算", "")]).Where(p => !p.Name.Contains("Page_2", StringComparison.Ordinal));
        var document = Laid.Out(Zip.Of([.. parts]));
        Assert.Equal(["第2–3页已损坏，没有读取（pages 2–3 are damaged and were not read）"], document.Unread);
        Assert.Single(document.Blocks);
    }

    [Fact]
    public void A_page_that_is_an_image_is_named()
    {
        var document = Laid.Out(Of(Body(1).Content, new DrawnPage(2).Image(new(0, 0, 595, 842)).Content));
        Assert.Equal(["第2页是图片，没有读取（page 2 is an image and was not read）"], document.Unread);
    }

    [Theory]
    [InlineData("1 2.5 g 3 0.5 4", new[] { 1f, 2.5f, 0.5f, 0.5f, 0.5f, 4f })]
    [InlineData("x 1 g y 2", new[] { 1f, 2f })]
    [InlineData(null, new float[0])]
    public void Advances_are_unpacked(string? text, float[] advances) => Assert.Equal(advances, OfdNumbers.Advances(text));

    [Fact]
    public void A_list_packed_to_explode_stays_small() => Assert.Equal(100_000, OfdNumbers.Advances(string.Concat(Enumerable.Repeat("g 2000000000 1 ", 50))).Count);

    [Theory]
    [InlineData("Doc_0/Document.xml", "Pages/P/C.xml", "Doc_0/Pages/P/C.xml")]
    [InlineData("Doc_0/Document.xml", "/Doc_0/Pages/P/C.xml", "Doc_0/Pages/P/C.xml")]
    [InlineData("OFD.xml", "../../Doc_0/./Document.xml", "Doc_0/Document.xml")]
    public void Paths_lead_from_part_to_part(string from, string location, string part) => Assert.Equal(part, OfdPaths.Resolve(from, location));
}
