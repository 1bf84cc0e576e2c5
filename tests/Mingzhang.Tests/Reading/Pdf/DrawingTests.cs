using System.Text;
using Mingzhang.Reading;
using Mingzhang.Reading.Pdf;
using Mingzhang.Reading.Pdf.Worker;

namespace Mingzhang.Tests.Reading.Pdf;

public class DrawingTests
{
    private static byte[] TwoPages() => new PdfWriter().Page("0 g 100 700 50 20 re f").Page("1 0 0 rg 0 0 400 200 re f", 400, 200).Bytes();

    private static List<PageImage> Drawn(byte[] pdf, params int[] pages)
    {
        var images = new List<PageImage>();
        PdfWorkers.Draw(pdf, new(pages, 144, Colour: false), images.Add);
        return images;
    }

    [Fact]
    public void A_page_is_drawn_at_the_resolution_asked_for()
    {
        var page = Assert.Single(Drawn(TwoPages(), 1));
        Assert.Equal((1, 1190, 1684, 0.5f), (page.Number, page.Width, page.Height, page.PointsPerDot));
        Assert.Equal(page.Width * page.Height, page.Dots.Length);
        var (inside, outside) = (page.Dots.Span[(842 - 710) * 2 * page.Width + 250], page.Dots.Span[(842 - 730) * 2 * page.Width + 250]);
        Assert.Equal((0, 255), (inside, outside));
    }

    [Fact]
    public void A_character_stands_on_its_line_whatever_box_its_font_states() =>
        Assert.Equal((new Area(10, 91.2f, 15, 101.2f), new Area(10, 91, 15, 103)), (NativePage.OnLine(new(10, 99.5f, 15, 109.5f), 100, 10), NativePage.OnLine(new(10, 91, 15, 103), 100, 10)));

    [Fact]
    public void Pages_come_in_the_order_asked_for() => Assert.Equal([2, 1, 2], Drawn(TwoPages(), 2, 1, 2).Select(p => p.Number));

    [Fact]
    public void Colour_is_blue_green_red()
    {
        var images = new List<PageImage>();
        PdfWorkers.Draw(TwoPages(), new([2], 72, Colour: true), images.Add);
        Assert.Equal([0, 0, 255], images[0].Dots[..3].ToArray());
    }

    [Fact]
    public void A_huge_page_is_drawn_more_coarsely()
    {
        PageImage? drawn = null;
        PdfWorkers.Draw(new PdfWriter().Page("", 14_000, 14_000).Bytes(), new([1], 200, Colour: false), image => drawn = image);
        Assert.InRange(drawn!.Dots.Length, 1_000_000, 16_000_000);
    }

    [Fact]
    public void A_page_that_is_not_there_is_left_out() => Assert.Empty(Drawn(TwoPages(), 7));

    [Fact]
    public void No_pdf_is_refused_as_in_reading() =>
        Assert.Equal("truncated", Assert.Throws<UnreadableException>(() => Drawn(Encoding.ASCII.GetBytes("%PDF-1.7\n"), 1)).Code);
}
