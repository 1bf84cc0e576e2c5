using System.Text;
using Mingzhang.Publishing;
using Mingzhang.Publishing.Data;
using Mingzhang.Publishing.Excel;
using Mingzhang.Publishing.Html;
using Mingzhang.Publishing.Json;

namespace Mingzhang.Cli.Building;

/// <summary>A file of the folder, what it is for, and its content.</summary>
internal sealed record PublicationFile(string Name, string Chinese, string English, byte[] Bytes);

/// <summary>Everything that is published of one disclosure, and the report of its check.</summary>
internal static class PublicationFiles
{
    public static IEnumerable<PublicationFile> Of(Built built, bool draft, Language language)
    {
        var disclosure = built.Disclosure;
        yield return new(Built.PageName, "全文，网页", "the whole text, web page", built.Page);
        yield return new("决算公开表.xlsx", "各张公开表，合计为公式", "the tables, totals as formulas", Bytes(stream => DisclosureWorkbook.WriteStatements(stream, disclosure, draft)));
        var attached = Bytes(stream => DisclosureWorkbook.WriteAttachments(stream, disclosure, draft));
        if (attached.Length > 0) yield return new("绩效自评表.xlsx", "基础数据和绩效自评表", "base data and score sheets", attached);
        foreach (var (name, content) in DataPackage.Of(disclosure)) yield return new("data/" + name, "开放数据", "open data", content);
        yield return new("核对报告.html", "对全文的核对报告", "the report of the check of the whole text", Text(HtmlReport.Of(built.Report, RulePages.Find, ThisTool.Tool, language)));
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
