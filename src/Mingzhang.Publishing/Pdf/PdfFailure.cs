namespace Mingzhang.Publishing.Pdf;

/// <summary>Why there is no PDF, and what to do about it.</summary>
public sealed record PdfFailure(string Chinese, string English)
{
    internal static readonly PdfFailure NoEngine = new(
        "没有生成 PDF：找不到 LibreOffice。请安装（Debian/Ubuntu：sudo apt-get install -y --no-install-recommends libreoffice-writer-nogui fonts-noto-cjk），或用环境变量 MINGZHANG_SOFFICE 指明 soffice 的位置；也可以用 Word 或 WPS 打开 .docx 另存为 PDF。",
        "No PDF was made: LibreOffice was not found. Install it (Debian/Ubuntu: sudo apt-get install -y --no-install-recommends libreoffice-writer-nogui fonts-noto-cjk), or name its soffice in MINGZHANG_SOFFICE; or open the .docx in Word or WPS and save it as PDF.");

    internal static readonly PdfFailure EngineFailed = new(
        "没有生成 PDF：LibreOffice 没能转换 Word 文件，或超过了两分钟。请确认已安装 libreoffice-writer-nogui 后重试；也可以用 Word 或 WPS 打开 .docx 另存为 PDF。",
        "No PDF was made: LibreOffice could not convert the Word file, or took more than two minutes. Make sure that libreoffice-writer-nogui is installed and try again; or open the .docx in Word or WPS and save it as PDF.");
}
