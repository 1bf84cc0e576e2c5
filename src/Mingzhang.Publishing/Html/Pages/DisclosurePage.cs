using Mingzhang.Publishing.Charts;
using Mingzhang.Publishing.Disclosures;

namespace Mingzhang.Publishing.Html.Pages;

/// <summary>
/// The whole disclosure as one HTML file without network or script: contents with links, tables whose cells name their heads,
/// charts as drawings with their values, readable by keyboard, by ear, on a phone and on paper.
/// </summary>
public sealed class DisclosurePage
{
    private readonly Markup html = new();
    private readonly Disclosure disclosure;
    private readonly List<(Heading Heading, string Id)> headings = [];
    private int tables;
    private int charts;
    private int passed;

    private DisclosurePage(Disclosure disclosure)
    {
        this.disclosure = disclosure;
        foreach (var heading in Joined(disclosure.Blocks).OfType<Heading>()) headings.Add((heading, "s" + (headings.Count + 1)));
    }

    public static string Of(Disclosure disclosure, bool draft = false)
    {
        ArgumentNullException.ThrowIfNull(disclosure);
        var page = new DisclosurePage(disclosure);
        page.Write(draft);
        return page.html.ToString();
    }

    private void Write(bool draft)
    {
        html.Raw("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\"").Attribute("content", Assets.PolicyOf(Assets.DisclosureStyle))
            .Raw(">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>").Text((draft ? "草稿：" : "") + disclosure.Title)
            .Raw("</title>\n<style>").Raw(Assets.DisclosureStyle).Raw("</style>\n</head>\n").Raw(draft ? "<body class=\"draft\">\n" : "<body>\n");
        html.Raw("<nav class=\"skips\" aria-label=\"跳转\"><a class=\"skip\" href=\"#main\">跳到正文</a></nav>\n");
        if (draft) html.Raw("<p class=\"draft-mark\" role=\"note\">草稿，不得公开</p>\n");
        html.Raw("<header>\n");
        foreach (var line in disclosure.Blocks.OfType<CoverLine>()) html.Element(line.IsTitle ? "h1" : "p", "", line.Text).Raw("\n");
        html.Raw("</header>\n");
        WriteContents();
        html.Raw("<main id=\"main\" tabindex=\"-1\">\n");
        foreach (var block in Joined(disclosure.Blocks)) Write(block);
        html.Raw("</main>\n<nav class=\"back\" aria-label=\"返回\"><a href=\"#contents\">返回目录</a></nav>\n</body>\n</html>\n");
    }

    /// <summary>第二部分 and its name are two headings on paper and one in the outline of a page.</summary>
    private static List<Block> Joined(IReadOnlyList<Block> blocks)
    {
        var joined = new List<Block>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is Heading { Level: 1 } first && i + 1 < blocks.Count && blocks[i + 1] is Heading { Level: 1 } second)
            {
                joined.Add(first with { Text = first.Text + "\n" + second.Text });
                i++;
            }
            else joined.Add(blocks[i]);
        }
        return joined;
    }

    private void WriteContents()
    {
        html.Raw("<nav id=\"contents\" class=\"contents\" aria-label=\"目录\">\n<h2>目录</h2>\n<ol>\n");
        var listed = headings.Where(h => h.Heading.Level <= 2).ToList();
        for (var i = 0; i < listed.Count; i++)
        {
            var (heading, id) = listed[i];
            var (next, previous) = (i + 1 < listed.Count ? listed[i + 1].Heading.Level : 1, i > 0 ? listed[i - 1].Heading.Level : 1);
            if (heading.Level > previous) html.Raw("<ol>\n");
            html.Raw("<li><a").Attribute("href", "#" + id).Raw(">").Text(heading.Text.Replace('\n', ' ')).Raw("</a>");
            if (next <= heading.Level) html.Raw("</li>\n");
            if (next < heading.Level) html.Raw("</ol></li>\n");
        }
        html.Raw("</ol>\n</nav>\n");
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Heading heading: WriteHeading(heading); break;
            case Paragraph paragraph: WriteParagraph(paragraph); break;
            case TableBlock(var table): StatementMarkup.Write(html, table, "t" + ++tables); break;
            case ChartBlock(var chart): FigureMarkup.Write(html, chart, "c" + ++charts); break;
            default: break;
        }
    }

    private void WriteHeading(Heading heading)
    {
        var name = "h" + Math.Min(6, heading.Level + 1);
        html.Raw("<" + name).Attribute("id", headings[passed++].Id).Raw(">").Lines(heading.Text).Raw($"</{name}>\n");
    }

    private void WriteParagraph(Paragraph paragraph)
    {
        html.Raw("<p>");
        foreach (var piece in paragraph.Pieces)
        {
            if (piece.Open) html.Raw("<mark>").Lines(piece.Text).Raw("</mark>");
            else html.Lines(piece.Text);
        }
        html.Raw("</p>\n");
    }
}
