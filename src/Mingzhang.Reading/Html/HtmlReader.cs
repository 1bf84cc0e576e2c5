using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;
using Mingzhang.Reading.Layout;
using Mingzhang.Reading.Layout.Pieces;

namespace Mingzhang.Reading.Html;

/// <summary>Lays out a web page, or a page that Word or Excel saved as one, in time linear in its length.</summary>
internal static class HtmlReader
{
    /// <exception cref="UnreadableException">Elements are nested too deeply, or there are too many cells.</exception>
    public static SourceDocument Read(string html, string path, ReadLimits limits)
    {
        // Far too many are refused before they are read.
        new CellBudget(limits.Cells).Spend(Tags("<td", html) + Tags("<th ", html) + Tags("<th>", html));
        var walker = new HtmlWalker(limits, new CellBudget(limits.Cells));
        Walk(html, walker);
        var blocks = new BlockList(new CellBudget(limits.Cells));
        blocks.Add(walker.Finish());
        return new SourceDocument
        {
            Path = path,
            Format = "html",
            Blocks = blocks.Blocks,
            Unread = walker.LargePictures == 0 ? [] : [$"网页中有 {walker.LargePictures} 张较大的图片，图中文字没有读取（{walker.LargePictures} large pictures: text in them was not read）"],
        };
    }

    private static int Tags(string start, string html) => html.AsSpan().Count(start) + html.AsSpan().Count(start.ToUpperInvariant());

    private static void Walk(string html, HtmlWalker walker)
    {
        using var source = new TextSource(html);
        var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver) { SkipComments = true };
        for (var token = tokenizer.Get(); token.Type != HtmlTokenType.EndOfFile; token = tokenizer.Get())
        {
            if (token.Type == HtmlTokenType.Character) walker.Text(token.Data);
            else if (token is HtmlTagToken tag && tag.Type == HtmlTokenType.StartTag)
            {
                tokenizer.State = ContentOf(tag.Name);
                walker.Start(tag);
            }
            else if (token.Type == HtmlTokenType.EndTag) walker.End(token.Name);
        }
    }

    /// <summary>In some elements only their own end tag is a tag.</summary>
    private static HtmlParseMode ContentOf(string name) => name switch
    {
        "script" => HtmlParseMode.Script,
        "style" or "xmp" or "iframe" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
        "title" or "textarea" => HtmlParseMode.RCData,
        _ => HtmlParseMode.PCData,
    };
}
