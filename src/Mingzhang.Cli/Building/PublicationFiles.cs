using System.Text;
using Mingzhang.Publishing;
using Mingzhang.Publishing.Data;
using Mingzhang.Publishing.Disclosures;
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
    /// <param name="formats">What <see cref="Formats"/> gave of the same disclosure.</param>
    /// <param name="pdf">What came of the layout; null where no PDF was asked for.</param>
    public static IReadOnlyList<PublicationFile> Of(Built built, IEnumerable<PublicationFile> formats, LaidOut? pdf, Language language)
    {
        // The laid-out document is the checked one with the page numbers of its contents.
        List<PublicationFile> files = [new(Built.DocumentName, "全文，Word", "the whole text, Word", pdf is { Failure: null } laid ? laid.Document.ToArray() : built.Document)];
        if (pdf is { Failure: null }) files.Add(new("决算公开.pdf", "全文，PDF", "the whole text, PDF", pdf.Pdf.ToArray()));
        files.AddRange(formats);
        files.Add(new("核对报告.html", "对 Word 全文的核对报告", "the report of the check of the Word file", Text(HtmlReport.Of(built.Report, RulePages.Find, ThisTool.Tool, language))));
        files.Add(new("核对报告.json", "核对报告，供程序读取", "the report for programs", Text(JsonText.Of(indented: true, json => ReportJson.Write(json, built.Report, ThisTool.Tool)))));
        if (built.Obstacles > 0) files.Add(new("待办.txt", "公开前要办的事", "what is to be done before publication", Text(ToDo.Text(built))));
        return files;
    }

    /// <summary>All that is made of the disclosure besides the document that is checked.</summary>
    public static IReadOnlyList<PublicationFile> Formats(Disclosure disclosure, bool draft) =>
    [
        new("决算公开.html", "全文，网页", "the whole text, web page", Text(DisclosurePage.Of(disclosure, draft))),
        new("决算公开表.xlsx", "各张公开表，合计为公式", "the tables, totals as formulas", Bytes(stream => DisclosureWorkbook.WriteStatements(stream, disclosure, draft))),
        .. Attachments(disclosure, draft),
        .. DataPackage.Of(disclosure).Select(part => new PublicationFile("data/" + part.Name, "开放数据", "open data", part.Bytes)),
    ];

    private static IEnumerable<PublicationFile> Attachments(Disclosure disclosure, bool draft)
    {
        var attached = Bytes(stream => DisclosureWorkbook.WriteAttachments(stream, disclosure, draft));
        if (attached.Length > 0) yield return new("绩效自评表.xlsx", "基础数据和绩效自评表", "base data and score sheets", attached);
        if (EvaluationPart.Of(disclosure) is { } evaluation)
            yield return new("绩效自评报告.docx", "绩效自评报告及各表", "the evaluation report and its sheets", Bytes(stream => DisclosureDocument.Write(evaluation, stream, new DocumentOptions { Draft = draft })));
    }

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }
}
