using Mingzhang.Reading.Pdf.Layout;
using Mingzhang.Reading.Pdf.Worker;

namespace Mingzhang.Reading.Pdf;

/// <summary>Every way in which a PDF cannot be read, in words.</summary>
internal static class PdfFailures
{
    private const string Package = "libreoffice-core-nogui";

    public static UnreadableException NoEngine() => new(
        "no-pdf-engine",
        $"读取 PDF 需要 PDFium，本机没有：请安装 sudo apt-get install -y --no-install-recommends {Package}，或用环境变量 {PdfiumLibrary.Variable} 指明 libpdfium.so",
        $"reading PDF needs PDFium, which is not here: install it with sudo apt-get install -y --no-install-recommends {Package}, or name a libpdfium.so in {PdfiumLibrary.Variable}");

    public static UnreadableException NoWorker(string program) => new(
        "no-pdf-worker",
        $"无法启动读取 PDF 的子进程 {program}：请重新构建或安装明账",
        $"the process that reads PDF, {program}, cannot be started: build or install Mingzhang again");

    public static UnreadableException Crashed(int page) => new(
        "pdf-crash",
        $"PDF 引擎在{Page(page)}异常退出，文件可能已损坏或被恶意构造：请用 WPS 或 Acrobat 打开后另存为新的 PDF",
        $"the PDF engine crashed on {PageEnglish(page)}: the file may be damaged or hostile; open it in WPS or Acrobat and save it as a new PDF");

    public static UnreadableException Late(PdfLimits limits, int page) => new(
        "timeout",
        $"读取{Page(page)}超过时限（每页 {limits.PageTime.TotalSeconds:0} 秒、全文 {limits.Time.TotalSeconds:0} 秒），已放弃：请用 WPS 或 Acrobat 另存为新的 PDF，或拆成几个文件",
        $"reading {PageEnglish(page)} took longer than the limit ({limits.PageTime.TotalSeconds:0} s a page, {limits.Time.TotalSeconds:0} s in all) and was given up: save it as a new PDF in WPS or Acrobat, or split it");

    public static UnreadableException TooLarge(long length, PdfLimits limits) => new(
        "too-large",
        $"PDF 有 {length >> 20} MB，超过上限 {limits.Bytes >> 20} MB：请压缩图片或拆成几个文件",
        $"the PDF has {length >> 20} MB, more than the limit of {limits.Bytes >> 20} MB: compress its images or split it");

    public static UnreadableException NotPdf() => new(
        "not-a-document",
        "文件不是 PDF（开头没有 %PDF- 标记）：请核对文件",
        "the file is no PDF (it does not begin with %PDF-): check the file");

    public static UnreadableException Of(Refusal refusal, PdfLimits limits) => refusal switch
    {
        Refusal.Encrypted => new("encrypted", "PDF 设有打开密码：请去除密码后再读取", "the PDF asks for a password to open: remove it and try again"),
        Refusal.NoPages => new("empty", "PDF 里没有一页：请核对文件", "the PDF has no page: check the file"),
        Refusal.TooManyPages => new("too-large", $"PDF 超过 {limits.Pages} 页：请拆成几个文件", $"the PDF has more than {limits.Pages} pages: split it"),
        Refusal.TooMuch => new("too-large", "PDF 的文字和线条超过上限：请拆成几个文件", "the PDF holds more text and lines than the limit: split it"),
        _ => new("truncated", "PDF 已损坏或不完整，无法修复：请重新下载或另存为新的 PDF", "the PDF is damaged or incomplete beyond repair: download it again or save it as a new PDF"),
    };

    /// <summary>Not one page gave text.</summary>
    public static UnreadableException NoText(IReadOnlyList<PageParts> pages, IReadOnlyList<string> unread) =>
        pages.Any(p => p.Legibility == Legibility.Image)
            ? new("scanned", $"PDF 的 {pages.Count} 页都是图片，没有文字：请提供由 Word 或 WPS 直接导出的 PDF", $"all {pages.Count} pages of the PDF are images without text: supply the PDF exported from Word or WPS")
            : unread.Count > 0
                ? new("undecodable", $"PDF 里没有能读出的文字：{unread[0].Split(" / ")[0]}；请提供由 Word 或 WPS 直接导出的 PDF", $"the PDF has no readable text: {unread[0].Split(" / ")[^1]}; supply the PDF exported from Word or WPS")
                : new("empty", "PDF 里没有文字：请核对文件", "the PDF has no text: check the file");

    private static string Page(int page) => page > 0 ? $"第{page}页时" : "启动时";

    private static string PageEnglish(int page) => page > 0 ? $"page {page}" : "its start";
}
