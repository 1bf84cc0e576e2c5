using System.Globalization;
using System.Text;
using Mingzhang.Reading.Pdf;
using Mingzhang.Reading.Programs;
using Mingzhang.Reading.Recognition;
using Mingzhang.Tests.Reading.Made;
using Mingzhang.Tests.Reading.Pdf;

namespace Mingzhang.Tests.Reading.Recognition;

/// <summary>The invented account printed, and laid on a scanner: a PDF of images without text.</summary>
internal static class Scanned
{
    private static readonly Lazy<byte[]> Made = new(Print);

    /// <summary>As LibreOffice prints it, with text.</summary>
    public static byte[] Printed => Made.Value;

    /// <param name="fall">By how much the lines of the pages fall to the right: they were laid askew.</param>
    /// <param name="turn">Quarter turns clockwise by which the pages were laid on the glass.</param>
    public static byte[] Pages(float fall = 0, int turn = 0)
    {
        var images = new List<PageImage>();
        var count = PdfLayout.Read(Printed).Blocks.Max(b => b.Page)!.Value;
        PdfWorkers.Draw(Printed, new([.. Enumerable.Range(1, count)], 200, Colour: false), images.Add);
        var pdf = new PdfWriter();
        foreach (var image in images) Add(pdf, image, fall, turn);
        return pdf.Bytes();
    }

    private static void Add(PdfWriter pdf, PageImage image, float fall, int turn)
    {
        var straight = new Scan(image.Width, image.Height, image.Dots.ToArray());
        var shown = (fall == 0 ? straight : straight.Level(-fall)).Turned(-turn & 3);
        var scan = pdf.AddStream(shown.Row(0, 0, shown.Width * shown.Height).ToArray(), $"/Type /XObject /Subtype /Image /Width {shown.Width} /Height {shown.Height} /ColorSpace /DeviceGray /BitsPerComponent 8", compressed: true);
        pdf.Resources = $"/XObject << /I {scan} 0 R >>";
        var (width, height) = (shown.Width * image.PointsPerDot, shown.Height * image.PointsPerDot);
        pdf.Page(string.Create(CultureInfo.InvariantCulture, $"{width} 0 0 {height} 0 0 cm /I Do"), width, height);
    }

    private static byte[] Print() =>
        LibreOffice.Convert(Encoding.UTF8.GetBytes(SmallAccount.Html()), "html", "HTML (StarWriter)", "pdf:writer_pdf_Export", 1 << 24).Content
        ?? throw new InvalidOperationException("缺少 LibreOffice Writer；安装：sudo apt-get install -y --no-install-recommends libreoffice-writer-nogui fonts-noto-cjk | LibreOffice Writer is missing; install it with that command");
}
