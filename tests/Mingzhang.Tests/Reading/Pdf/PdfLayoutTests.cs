using System.Globalization;
using System.Text;
using Mingzhang.Reading.Layout;
using Mingzhang.Reading.Pdf;
using static Mingzhang.Tests.Reading.Pdf.PdfWriter;

namespace Mingzhang.Tests.Reading.Pdf;

/// <summary>Real PDF files through the worker and PDFium.</summary>
public class PdfLayoutTests
{
    private static readonly float[] Xs = [60, 160, 260];

    private static string[] Lines(byte[] pdf) => [.. PdfLayout.Read(pdf).Blocks.OfType<Paragraph>().Select(p => p.Text)];

    [Fact]
    public void Text_and_tables_come_with_page_and_box()
    {
        var document = PdfLayout.Read(Sample());
        Assert.Equal("pdf", document.Format);
        Assert.Equal(["二、支出决算情况说明", "本年支出合计307.82万元，其中：基本支出105.58万元，占34.30%。", "注：本表反映部门本年度各项支出情况。"], document.Blocks.OfType<Paragraph>().Select(p => p.Text));
        var grid = Assert.Single(document.Blocks.OfType<Grid>());
        Assert.Equal(["科目编码|科目名称|决算数", "201|一般公共服务支出|264.87", "208|社会保障和就业支出|10.82", "|合计|275.69"], DrawnPage.Rows(grid));
        Assert.Equal([1, 1, 2, 2], grid.Rows.Select(r => r.Page!.Value));
        Assert.Equal(DrawnPage.Box(260, 762, 360, 782), grid.Rows[1].Cells[2].Box);
    }

    [Theory]
    [InlineData(0, 60, 100, 160, 120)]
    [InlineData(90, 722, 60, 742, 160)]
    [InlineData(180, 435, 722, 535, 742)]
    [InlineData(270, 100, 435, 120, 535)]
    public void A_page_is_read_as_it_is_shown(int rotate, int x0, int y0, int x1, int y1)
    {
        var content = Table(Xs, [742, 722, 702], "项目", "金额", "合计", "9.00");
        var grid = Assert.Single(PdfLayout.Read(new PdfWriter { PageEntries = $"/Rotate {rotate}" }.Page(content).Bytes()).Blocks.OfType<Grid>());
        Assert.Equal(["项目|金额", "合计|9.00"], DrawnPage.Rows(grid));
        Assert.Equal(DrawnPage.Box(x0, y0, x1, y1), grid.Rows[0].Cells[0].Box);
    }

    [Fact]
    public void A_page_that_does_not_begin_at_zero_is_measured_from_its_corner()
    {
        var pdf = new PdfWriter { PageEntries = "/CropBox [50 0 595 800]" }.Page(Table(Xs, [742, 722, 702], "项目", "金额", "合计", "9.00")).Bytes();
        Assert.Equal(DrawnPage.Box(10, 58, 110, 78), Assert.Single(PdfLayout.Read(pdf).Blocks.OfType<Grid>()).Rows[0].Cells[0].Box);
    }

    [Theory]
    [InlineData("{0} q 595 0 0 842 0 0 cm /I Do Q", true)]
    [InlineData("BT 3 Tr ET q 595 0 0 842 0 0 cm /I Do Q {0}", true)]
    [InlineData("q 595 0 0 842 0 0 cm /I Do Q {0}", false)]
    [InlineData("{0} q 100 0 0 100 0 0 cm /I Do Q", false)]
    public void Text_under_an_image_of_the_page_is_what_a_program_saw_in_it(string content, bool isSeen)
    {
        var pdf = new PdfWriter();
        var image = pdf.AddStream([0], "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8");
        pdf.Resources = $"/Font << /F1 3 0 R >> /XObject << /I {image} 0 R >>";
        var document = PdfLayout.Read(pdf.Page(string.Format(CultureInfo.InvariantCulture, content, Text(60, 760, "本年支出合计307.82万元，其中：基本支出105.58万元，占34.30%。"))).Bytes());
        Assert.Equal(isSeen ? [1] : [], document.RecognizedPages);
        Assert.Equal(isSeen, Assert.IsType<Paragraph>(Assert.Single(document.Blocks)).Doubtful);
    }

    [Fact]
    public void Text_set_sideways_on_an_upright_page_is_read()
    {
        var sideways = "q 0 1 -1 0 595 0 cm\n" + Table(Xs, [500, 480, 460], "项目", "金额", "合计", "9.00") + "Q\n";
        Assert.Equal(["项目|金额", "合计|9.00"], DrawnPage.Rows(Assert.Single(PdfLayout.Read(new PdfWriter().Page(sideways).Bytes()).Blocks.OfType<Grid>())));
    }

    [Fact]
    public void Lines_may_be_thin_rectangles_or_outlines_of_cells()
    {
        var filled = string.Concat(((float[])[742, 722, 702]).Select(y => FormattableString.Invariant($"60 {y} 200 0.5 re f\n"))) + string.Concat(Xs.Select(x => FormattableString.Invariant($"{x} 702 0.5 40 re f\n")));
        var outlined = "60 722 100 20 re S\n160 722 100 20 re S\n60 702 100 20 re S\n160 702 100 20 re S\n";
        var text = Text(64, 728, "项目") + Text(164, 728, "金额") + Text(64, 708, "合计") + Text(164, 708, "9.00");
        foreach (var lines in (string[])[filled, outlined])
        {
            Assert.Equal(["项目|金额", "合计|9.00"], DrawnPage.Rows(Assert.Single(PdfLayout.Read(new PdfWriter().Page(lines + text).Bytes()).Blocks.OfType<Grid>())));
        }
    }

    [Fact]
    public void Lines_in_nested_forms_count()
    {
        var writer = new PdfWriter();
        var form = writer.AddStream(Encoding.ASCII.GetBytes(Line(0, 0, 200, 0) + Line(0, 20, 200, 20) + Line(0, 40, 200, 40) + Line(0, 0, 0, 40) + Line(100, 0, 100, 40) + Line(200, 0, 200, 40)), "/Type /XObject /Subtype /Form /BBox [0 0 200 40]");
        writer.Resources = string.Create(CultureInfo.InvariantCulture, $"/Font << /F1 3 0 R >> /XObject << /X {form} 0 R >>");
        writer.Page("q 1 0 0 1 60 702 cm /X Do Q\n" + Text(64, 728, "项目") + Text(164, 728, "金额") + Text(64, 708, "合计") + Text(164, 708, "9.00"));
        Assert.Equal(["项目|金额", "合计|9.00"], DrawnPage.Rows(Assert.Single(PdfLayout.Read(writer.Bytes()).Blocks.OfType<Grid>())));
    }

    [Fact]
    public void A_watermark_across_the_page_is_no_text() =>
        Assert.Equal(["正文的文字"], Lines(new PdfWriter().Page("BT /F1 40 Tf 0.7 0.7 -0.7 0.7 100 300 Tm <5E9F7A3F> Tj ET\n" + Text(60, 700, "正文的文字")).Bytes()));

    [Fact]
    public void Bytes_before_the_header_do_not_matter() => Assert.NotEmpty(PdfLayout.Read([.. "\r\n"u8, .. Sample()]).Blocks);

    [Fact]
    public void A_file_with_wrong_cross_references_is_repaired()
    {
        var pdf = Encoding.Latin1.GetString(Sample());
        Assert.Equal(3, Lines(Encoding.Latin1.GetBytes(pdf.Replace("%PDF-1.7\n", "%PDF-1.7\n% moved by a line\n", StringComparison.Ordinal))).Length);
    }

    [Fact]
    public void Several_documents_at_once_share_the_workers()
    {
        var pdf = Sample();
        var counts = Enumerable.Range(0, 40).AsParallel().WithDegreeOfParallelism(4).Select(_ => PdfLayout.Read(pdf).Blocks.Count).ToList();
        Assert.All(counts, count => Assert.Equal(4, count));
    }
}
