using System.Collections.Frozen;

namespace Mingzhang.Reading.Html;

/// <summary>What the elements of HTML mean for reading.</summary>
internal static class Tags
{
    private static readonly FrozenSet<string> Void = FrozenSet.Create(StringComparer.Ordinal,
        "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input", "keygen", "link", "meta", "param", "source", "track", "wbr");

    private static readonly FrozenSet<string> Dropped = FrozenSet.Create(StringComparer.Ordinal,
        "script", "style", "title", "nav", "template", "noscript", "noembed", "noframes", "iframe", "svg", "canvas", "audio", "video", "select", "button",
        "textarea", "datalist");

    private static readonly FrozenSet<string> Block = FrozenSet.Create(StringComparer.Ordinal,
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure",
        "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "listing", "main", "menu", "ol", "p", "pre",
        "search", "section", "summary", "ul");

    /// <summary>Elements without content, which no end tag closes.</summary>
    public static bool IsVoid(string name) => Void.Contains(name);

    /// <summary>Elements whose content is no part of the text.</summary>
    public static bool IsDropped(string name) => Dropped.Contains(name);

    /// <summary>Elements that begin and end a paragraph.</summary>
    public static bool IsBlock(string name) => Block.Contains(name);

    public static bool IsTablePart(string name) => name is "table" or "caption" or "thead" or "tbody" or "tfoot" or "tr" or "td" or "th";

    public static bool IsCell(string name) => name is "td" or "th" or "caption";

    /// <summary>1 to 6 for h1 to h6, else 0.</summary>
    public static int HeadingLevel(string name) => name.Length == 2 && name[0] == 'h' && name[1] is >= '1' and <= '6' ? name[1] - '0' : 0;
}
