namespace Mingzhang.Publishing.Terminal;

/// <summary>Shows a rule's page at a terminal: headings, paragraphs, lists, and cases as they are.</summary>
public static class MarkdownText
{
    private const string Fence = "```";

    public static void Write(Page page, string markdown)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(markdown);
        var fenced = false;
        foreach (var line in markdown.ReplaceLineEndings("\n").TrimEnd().Split('\n'))
        {
            if (line.StartsWith(Fence, StringComparison.Ordinal)) fenced = !fenced;
            else if (fenced) page.Item(4, new Span("  │", Ink.Dim), line.Length == 0 ? " " : line);
            else WriteLine(page, line);
        }
    }

    private static void WriteLine(Page page, string line)
    {
        var text = line.TrimStart('#');
        if (line.Length == 0) page.Blank();
        else if (text.Length < line.Length) page.Text(0, new Span(Heading(text.Trim()), Ink.Strong));
        else if (line.StartsWith("- ", StringComparison.Ordinal)) page.Item(2, "- ", Inline(line[2..]));
        else page.Text(0, Inline(line.Trim()));
    }

    /// <summary>The fixed headings of a page in both languages.</summary>
    private static string Heading(string text) => text switch
    {
        "Fires" => "报出的例子 Fires",
        "Silent" => "不报的例子 Silent",
        "Not evaluable" => "无法核对的例子 Not evaluable",
        _ => text,
    };

    /// <summary>Strong words between pairs of asterisks; code marks go.</summary>
    private static IEnumerable<Span> Inline(string line)
    {
        var parts = line.Replace("`", "", StringComparison.Ordinal).Split("**");
        for (var i = 0; i < parts.Length; i++) yield return new Span(parts[i], i % 2 == 1 && i < parts.Length - 1 ? Ink.Strong : Ink.Plain);
    }
}
