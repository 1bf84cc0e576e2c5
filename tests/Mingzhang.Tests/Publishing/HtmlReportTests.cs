using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Mingzhang.Checking;
using Mingzhang.Publishing;
using Mingzhang.Publishing.Html;

namespace Mingzhang.Tests.Publishing;

public class HtmlReportTests
{
    private static readonly string Html = HtmlReport.Of(SampleReport.Report, SampleRules.Find, SampleRules.Tool, Language.Chinese);
    private static readonly IDocument Page = new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(Html);

    [Fact]
    public void The_body_reads_as_approved() => Approved.Equal("report.html", Body(Html));

    [Fact]
    public void The_index_reads_as_approved() => Approved.Equal("index.html", Body(HtmlIndex.Of(
        [
            new IndexEntry("a/甲.txt", "甲.html", "青石区档案馆", 2024, new Dictionary<Level, int> { [Level.Error] = 3 }, null),
            new IndexEntry("b<c>.txt", null, null, null, new Dictionary<Level, int>(), "空文件"),
        ], SampleRules.Tool, Language.Chinese)));

    [Fact]
    public void Ids_are_unique() =>
        Assert.Distinct(Page.QuerySelectorAll("[id]").Select(element => element.Id));

    [Fact]
    public void Every_link_leads_somewhere_in_the_page() =>
        Assert.All(Page.QuerySelectorAll("a[href]"), link =>
        {
            var target = link.GetAttribute("href")!;
            Assert.StartsWith("#", target, StringComparison.Ordinal);
            Assert.NotNull(Page.GetElementById(target[1..]));
        });

    [Fact]
    public void Every_finding_leads_to_the_document_and_back()
    {
        foreach (var card in Page.QuerySelectorAll("article.finding"))
        {
            Assert.NotNull(card.QuerySelector("a[href^='#n'], a[href^='#p']"));
            Assert.NotNull(Page.QuerySelector($"#document a[href='#{card.Id}']"));
        }
    }

    [Fact]
    public void Nothing_is_fetched()
    {
        Assert.Empty(Page.QuerySelectorAll("link, img, iframe, script[src], [style], [onclick]"));
        Assert.DoesNotContain("http:", Html, StringComparison.Ordinal);
        Assert.DoesNotContain("https:", Html, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_of_the_document_is_never_markup()
    {
        Assert.Single(Page.QuerySelectorAll("script"));
        Assert.Contains("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; \uFFFD[31m", Html, StringComparison.Ordinal);
    }

    [Fact]
    public void It_can_be_read_without_eyes()
    {
        Assert.Equal("zh-CN", Page.DocumentElement.GetAttribute("lang"));
        Assert.Single(Page.QuerySelectorAll("main"));
        Assert.Single(Page.QuerySelectorAll("h1"));
        Assert.All(Page.QuerySelectorAll("main > section"), part => Assert.NotEmpty(part.GetAttribute("aria-label")!));
        Assert.All(Page.QuerySelectorAll("table"), table => Assert.NotNull(table.QuerySelector("caption")));
        Assert.All(Page.QuerySelectorAll("input"), input => Assert.NotNull(input.Closest("label")));
    }

    [Fact]
    public void The_same_report_gives_the_same_page() =>
        Assert.Equal(Html, HtmlReport.Of(SampleReport.Report, SampleRules.Find, SampleRules.Tool, Language.Chinese));

    /// <summary>Style and script are read in their own files.</summary>
    private static string Body(string html)
    {
        var start = html.IndexOf("<body>", StringComparison.Ordinal);
        var end = html.IndexOf("<script>", StringComparison.Ordinal);
        return html[start..(end < 0 ? html.Length : end)];
    }
}
