using Mingzhang.Reading.Layout;

namespace Mingzhang.Reading.Files;

/// <summary>Compares what a file is called with what it is. A wrong extension is noted; it changes nothing about the reading.</summary>
internal static class Extension
{
    private static readonly (string Format, string[] Extensions, string Chinese, string English)[] Formats =
    [
        ("text", [".txt", ".text", ".md", ".csv", ".tsv", ".log"], "纯文本", "plain text"),
        ("word", [".docx", ".docm", ".dotx", ".dotm", ".doc", ".wps", ".rtf", ".odt"], "Word 文档", "a Word document"),
        ("excel", [".xlsx", ".xlsm", ".xlsb", ".xltx", ".xltm", ".xls", ".xlt", ".et"], "Excel 工作簿", "an Excel workbook"),
        ("pdf", [".pdf"], "PDF", "a PDF file"),
        ("ofd", [".ofd"], " OFD 版式文件", "an OFD file"),
        ("html", [".html", ".htm", ".shtml", ".xhtml", ".jsp", ".aspx", ".php"], "网页", "a web page"),
    ];

    /// <summary>Null if the extension fits, is missing, or says nothing about the format.</summary>
    public static ReadNote? Note(string path, string format)
    {
        var extension = Path.GetExtension(path).ToLowerInvariant();
        var (_, fitting, chinese, english) = Array.Find(Formats, f => f.Format == format);
        if (extension.Length == 0 || fitting is null || fitting.Contains(extension) || !IsOfADocument(extension)) return null;
        return new ReadNote("wrong-extension",
            $"文件扩展名是 {extension}，内容却是{chinese}，已按内容读取。",
            $"The file's extension is {extension}, but it is {english}; it was read as such.");
    }

    private static bool IsOfADocument(string extension) =>
        extension is ".doc" or ".wps" or ".rtf" or ".xml" || Array.Exists(Formats, f => f.Extensions.Contains(extension));
}
