using System.Xml;

namespace Mingzhang.Reading.Word;

/// <summary>What a paragraph style says that matters for reading; properties not given come from the style it is based on.</summary>
internal sealed record ParagraphStyle
{
    public string? BasedOn { get; init; }
    /// <summary>1 to 9; 0 says "body text", null nothing.</summary>
    public int? HeadingLevel { get; init; }
    /// <summary>numId; "0" takes the paragraph out of its list.</summary>
    public string? List { get; init; }
    public int? ListLevel { get; init; }
}

/// <summary>The styles of a document by their id (styles.xml).</summary>
internal sealed class Styles
{
    private const int LongestChain = 64;
    private readonly Dictionary<string, ParagraphStyle> styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ParagraphStyle> resolved = new(StringComparer.Ordinal);
    private string? defaultStyle;

    public static Styles Read(XmlReader? reader)
    {
        var styles = new Styles();
        while (reader?.Read() == true)
        {
            if (reader.IsWordElement() && reader.LocalName == "style") styles.ReadStyle(reader);
        }
        return styles;
    }

    /// <summary>The style with all that it takes over; that of plain paragraphs for null.</summary>
    public ParagraphStyle Resolve(string? id)
    {
        id ??= defaultStyle ?? "";
        if (resolved.TryGetValue(id, out var known)) return known;
        var style = styles.GetValueOrDefault(id) ?? new ParagraphStyle();
        var parent = style.BasedOn;
        for (var i = 0; i < LongestChain && parent is not null && styles.TryGetValue(parent, out var above); i++)
        {
            style = style with
            {
                HeadingLevel = style.HeadingLevel ?? above.HeadingLevel,
                ListLevel = style.ListLevel ?? (style.List is null ? above.ListLevel : null),
                List = style.List ?? above.List,
            };
            parent = above.BasedOn;
        }
        resolved.Add(id, style);
        return style;
    }

    private void ReadStyle(XmlReader reader)
    {
        var id = reader.Get("styleId") ?? "";
        if (reader.Get("type") == "paragraph" && reader.Get("default") is "1" or "true") defaultStyle = id;
        var style = new ParagraphStyle();
        int? named = null;
        foreach (var name in reader.Within())
        {
            if (name == "name") named = HeadingOf(reader.Val());
            style = name switch
            {
                "basedOn" => style with { BasedOn = reader.Val() },
                "outlineLvl" => style with { HeadingLevel = Outline(reader.Number()) },
                "numId" => style with { List = reader.Val() },
                "ilvl" => style with { ListLevel = reader.Number() },
                _ => style,
            };
        }
        styles[id] = style with { HeadingLevel = style.HeadingLevel ?? named };
    }

    /// <summary>outlineLvl counts from 0; 9 is body text.</summary>
    public static int? Outline(int? level) => level is null ? null : level is >= 0 and < 9 ? level + 1 : 0;

    private static int? HeadingOf(string? name) =>
        name is { Length: 9 } && name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) && name[8] is >= '1' and <= '9' ? name[8] - '0' : null;
}
