using System.Buffers;
using System.Text;

namespace Mingzhang.Publishing.Html;

/// <summary>Writes HTML. Every text goes through <see cref="Text"/> or <see cref="Attribute"/>: nothing of a document becomes markup.</summary>
internal sealed class Markup
{
    private static readonly SearchValues<char> Special = SearchValues.Create(
        ['&', '<', '>', '"', '\'', '\uFFFE', '\uFFFF', .. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Select(code => (char)code)]);

    private readonly StringBuilder html = new();

    /// <summary>Markup that this program wrote itself.</summary>
    public Markup Raw(string markup)
    {
        html.Append(markup);
        return this;
    }

    public Markup Text(string? text) => Escaped(text);

    /// <summary>A text whose line feeds break lines.</summary>
    public Markup Lines(string text)
    {
        var first = true;
        foreach (var line in text.Split('\n'))
        {
            if (!first) html.Append("<br>");
            Escaped(line);
            first = false;
        }
        return this;
    }

    /// <summary>A space, the name, and the quoted value; nothing at all for null.</summary>
    public Markup Attribute(string name, string? value)
    {
        if (value is null) return this;
        html.Append(' ').Append(name).Append("=\"");
        Escaped(value);
        html.Append('"');
        return this;
    }

    /// <summary>An element that holds nothing but a text.</summary>
    public Markup Element(string name, string @class, string text) =>
        Raw("<" + name).Attribute("class", @class.Length > 0 ? @class : null).Raw(">").Text(text).Raw("</" + name + ">");

    public override string ToString() => html.ToString();

    private Markup Escaped(string? text)
    {
        var rest = text.AsSpan();
        while (rest.IndexOfAny(Special) is var at and >= 0)
        {
            html.Append(rest[..at]).Append(Entity(rest[at]));
            rest = rest[(at + 1)..];
        }
        html.Append(rest);
        return this;
    }

    private static string Entity(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        '\n' => "\n",
        '\t' or '\r' => " ",
        _ => "\uFFFD",
    };
}
