using System.Text;
using Mingzhang.Publishing;
using Mingzhang.Publishing.Data;
using Mingzhang.Publishing.Excel;
using Mingzhang.Publishing.Html;
using Mingzhang.Publishing.Html.Pages;
using Mingzhang.Publishing.Json;
using Mingzhang.Publishing.Pdf;
using Mingzhang.Publishing.Word;

namespace Mingzhang.Cli.Building;

/// <summary>A file of the folder, what it is for, and its content.</summary>
internal sealed record PublicationFile(string Name, string Chinese, string English, byte[] Bytes);

/// <summary>Everything that is published of one disclosure, and the report of its check.</summary>
internal static class PublicationFiles
{
    /// <param name="pdf">What came of the layout; null where no PDF was asked for.</param>
    public static IEnumerable<PublicationFile> Of(Built built, bool draft, LaidOut? pdf, Language language)
    {
        var disclosure = built.Disclosure;
        // The laid-out document is the checked one with the page numbers of its contents.
        yield return new(Built.DocumentName, "全文，Word", "the whole text, Word", pdf is { Failure: null } laid ? laid.Document.ToArray() : built.Document);
        if (pdf is { Failure: null }) yield return new("决算公开.pdf", "全文，PDF", "the whole text, PDF", pdf.Pdf.ToArray());
        yield return new("决算公开.html", "全文，网页", "the whole text, web page", Text(DisclosurePage.Of(disclosure, draft)));
        yield return new("决算公开表.xlsx", "各张公开表，合计为公式", "the tables, totals as formulas", Bytes(stream => DisclosureWorkbook.WriteStatements(stream, disclosure, draft)));
        var attached = Bytes(stream => DisclosureWorkbook.WriteAttachments(stream, disclosure, draft));
        if (attached.Length > 0) yield return new("绩效自评表.xlsx", "基础数据和绩效自评表", "base data and score sheets", attached);
        if (EvaluationPart.Of(disclosure) is { } evaluation)
            yield return new("绩效自评报告.docx", "绩效自评报告及各表", "the evaluation report and its sheets", Bytes(stream => DisclosureDocument.Write(evaluation, stream, new DocumentOptions { Draft = draft })));
        foreach (var (name, content) in DataPackage.Of(disclosure)) yield return new("data/" + name, "开放数据", "open data", content);
        yield return new("核对报告.html", "对 Word 全文的核对报告", "the report of the check of the Word file", Text(HtmlReport.Of(built.Report, RulePages.Find, ThisTool.Tool, language)));
        yield return new("核对报告.json", "核对报告，供程序读取", "the report for programs", Text(JsonText.Of(indented: true, json => ReportJson.Write(json, built.Report, ThisTool.Tool))));
        if (built.Obstacles > 0) yield return new("待办.txt", "公开前要办的事", "what is to be done before publication", Text(ToDo.Text(built)));
    }

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }
}
