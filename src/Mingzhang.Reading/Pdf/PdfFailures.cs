using Mingzhang.Reading.Files;
using Mingzhang.Reading.Pdf.Layout;
using Mingzhang.Reading.Pdf.Worker;

namespace Mingzhang.Reading.Pdf;

/// <summary>The reasons for which a PDF in particular is refused: what is wrong and what to do, in both languages.</summary>
internal static class PdfFailures
{
    private const string Install = "sudo apt-get install -y --no-install-recommends libreoffice-core-nogui";

    public static UnreadableException NoEngine() => new("no-pdf-engine",
        $"读取 PDF 需要 PDFium，这台机器上没有。请安装：{Install}；或用环境变量 {PdfiumLibrary.Variable} 指明 libpdfium.so 的位置。",
        $"Reading PDF needs PDFium, which this machine does not have. Install it: {Install}; or name a libpdfium.so in the variable {PdfiumLibrary.Variable}.");

    public static UnreadableException NoWorker(string program) => new("no-pdf-worker",
        $"读取 PDF 的子进程 {program} 无法启动。请重新构建或安装明账。",
        $"The process that reads PDF, {program}, cannot be started. Build or install Mingzhang again.");

    public static UnreadableException Crashed(int page) => new("pdf-crash",
        $"{Page(page)}使 PDF 引擎异常退出，文件可能已损坏或被恶意构造。请用 WPS 或 Acrobat 打开，另存为新的 PDF 后再检查。",
        $"{PageEnglish(page)} made the PDF engine crash; the file may be damaged or hostile. Open it in WPS or Acrobat, save it as a new PDF, and check that.");

    public static UnreadableException Late(PdfLimits limits, int page) => new("timeout",
        $"{Page(page)}的读取超过时限（每页 {limits.PageTime.TotalSeconds:0} 秒、全文 {limits.Time.TotalSeconds:0} 秒），已经停止。请用 WPS 或 Acrobat 打开，另存为新的 PDF，或拆成几个文件后再检查。",
        $"{PageEnglish(page)} took longer than the limit ({limits.PageTime.TotalSeconds:0} s a page, {limits.Time.TotalSeconds:0} s in all) and was given up. Save it as a new PDF in WPS or Acrobat, or split it, and check that.");

    public static UnreadableException NotPdf() => new("not-a-document",
        "文件不是 PDF：开头没有 %PDF- 标记。请检查文件。",
        "The file is no PDF: it does not begin with %PDF-. Check the file.");

    public static UnreadableException Of(Refusal refusal, PdfLimits limits) => refusal switch
    {
        Refusal.Encrypted => Unreadable.Encrypted(),
        Refusal.NoPages => new("empty", "PDF 里一页也没有。请换成有内容的文件。", "The PDF has no page. Choose the file that has the text in it."),
        Refusal.TooManyPages => new("too-large",
            $"PDF 超过 {limits.Pages} 页，超出可读取的大小。请只保留部门决算的内容，或拆成几个文件。",
            $"The PDF has more than {limits.Pages} pages, more than is read. Keep only the final accounts in it, or split it into several files."),
        Refusal.TooMuch => new("too-large",
            "PDF 的文字和线条超出可读取的数量。请只保留部门决算的内容，或拆成几个文件。",
            "The PDF holds more text and lines than is read. Keep only the final accounts in it, or split it into several files."),
        _ => Unreadable.Truncated(),
    };

    /// <summary>Not one page gave text.</summary>
    public static UnreadableException NoText(IReadOnlyList<PageParts> pages, string format)
    {
        if (format == "ofd") return NoTextOfOfd(pages);
        if (pages.Any(p => p.Legibility == Legibility.Image))
        {
            return new("scanned",
                $"PDF 的 {pages.Count} 页都是图片，没有文字。请提供由 Word 或 WPS 直接导出的 PDF，或加 --ocr 识别图片（所得数字可能有误）。",
                $"{AllPages(pages.Count, "PDF")} without text. Give the PDF exported from Word or WPS, or recognise the images with --ocr (figures may come out wrong).");
        }
        if (pages.Any(p => p.Legibility == Legibility.TooMuch)) return Of(Refusal.TooMuch, PdfLimits.Default);
        return pages.Any(p => p.Legibility == Legibility.Undecodable)
            ? new("undecodable",
                "PDF 的文字无法解码：字体没有说明字形是什么字。请提供由 Word 或 WPS 直接导出的 PDF。",
                "Text of the PDF cannot be decoded: its fonts do not say which characters they draw. Give the PDF exported from Word or WPS.")
            : pages.Any(p => p.Legibility == Legibility.Damaged) ? Unreadable.Truncated() : Unreadable.Empty();
    }

    private static UnreadableException NoTextOfOfd(IReadOnlyList<PageParts> pages)
    {
        if (pages.Any(p => p.Legibility == Legibility.Image))
        {
            return new("scanned",
                $"OFD 的 {pages.Count} 页都是图片，没有文字。请提供由 Word 或 WPS 直接导出的 OFD 或 PDF，或加 --ocr 识别图片（所得数字可能有误）。",
                $"{AllPages(pages.Count, "OFD")} without text. Give the OFD or PDF exported from Word or WPS, or recognise the images with --ocr (figures may come out wrong).");
        }
        return pages.Any(p => p.Legibility == Legibility.Damaged) ? Unreadable.Truncated() : Unreadable.Empty();
    }

    private static string AllPages(int pages, string format) => pages == 1 ? $"The only page of the {format} is an image" : $"All {pages} pages of the {format} are images";

    private static string Page(int page) => page > 0 ? $"第 {page} 页" : "文件";

    private static string PageEnglish(int page) => page > 0 ? $"Page {page}" : "The file";
}
