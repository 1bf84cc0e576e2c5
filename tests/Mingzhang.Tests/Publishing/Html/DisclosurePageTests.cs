using AngleSharp.Html.Parser;
using Mingzhang.Books;
using Mingzhang.Publishing.Disclosures;
using Mingzhang.Publishing.Html.Pages;
using Mingzhang.Reading;
using Mingzhang.Tests.Publishing.Disclosures;

namespace Mingzhang.Tests.Publishing.Html;

public class DisclosurePageTests
{
    [Theory]
    [MemberData(nameof(Departments.Forms), MemberType = typeof(Departments))]
    public void The_page_reads_back_as_it_was_printed(string form) => Assert.Empty(Departments.Offences(form, 60, disclosure =>
    {
        var read = DocumentReader.Read(System.Text.Encoding.UTF8.GetBytes(DisclosurePage.Of(disclosure)), "决算公开.html").Account!;
        return ReadingBack.Differences(disclosure, read).Concat(Offences.Of(disclosure, read));
    }));

    [Theory]
    [MemberData(nameof(Departments.Forms), MemberType = typeof(Departments))]
    public void Every_amount_names_its_heads(string form)
    {
        var page = new HtmlParser().ParseDocument(DisclosurePage.Of(Departments.Of(5, form)));
        Assert.Equal("zh-CN", page.DocumentElement.GetAttribute("lang"));
        Assert.All(page.QuerySelectorAll("table"), t => Assert.NotNull(t.QuerySelector("caption")));
        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(page.QuerySelectorAll("td[headers]"), td => Assert.All(td.GetAttribute("headers")!.Split(' '), id => Assert.Contains(id, ids)));
        Assert.All(page.QuerySelectorAll(".wide td.n").Where(td => td.TextContent.Length > 0), td => Assert.False(string.IsNullOrEmpty(td.GetAttribute("headers"))));
        Assert.All(page.QuerySelectorAll(".contents a"), a => Assert.Contains(a.GetAttribute("href")![1..], ids));
        Assert.Empty(page.QuerySelectorAll("script, link, img, iframe"));
    }
}
