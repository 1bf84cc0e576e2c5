using Mingzhang.Checking;

namespace Mingzhang.Publishing.Html;

/// <summary>One line of the index: a checked document and its report, or why it could not be read.</summary>
/// <param name="File">Name of the report's file beside the index; null for a document that could not be read.</param>
public sealed record IndexEntry(string Path, string? File, string? Entity, int? Year, IReadOnlyDictionary<Level, int> Counts, string? Failure);

/// <summary>The list of several reports.</summary>
public static class HtmlIndex
{
    public static string Of(IReadOnlyList<IndexEntry> entries, Tool tool, Language language)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(tool);
        var html = new Markup();
        var title = language.Say($"决算核对：{entries.Count} 份文件", $"Final accounts checked: {entries.Count} documents");
        PageFrame.Begin(html, title, language);
        html.Raw("<main class=\"index\">\n").Element("h1", "", title).Raw("\n<table>\n<thead><tr>");
        string[] columns = [language.Say("文件", "Document"), language.Say("部门", "Department"), language.Say("年度", "Year"), .. Levels.GravestFirst.Select(level => level.Name(language))];
        foreach (var column in columns) html.Raw("<th scope=\"col\">").Text(column).Raw("</th>");
        html.Raw("</tr></thead>\n<tbody>\n");
        foreach (var entry in entries) WriteRow(html, entry, language);
        html.Raw("</tbody>\n</table>\n</main>\n<footer><p>").Text($"{tool.Name} {tool.Version} · {tool.Ruleset}").Raw("</p></footer>\n");
        PageFrame.End(html, script: false);
        return html.ToString();
    }

    private static void WriteRow(Markup html, IndexEntry entry, Language language)
    {
        html.Raw("<tr><th scope=\"row\">");
        if (entry.File is { } file) html.Raw("<a").Attribute("href", Uri.EscapeDataString(file)).Raw(">").Text(entry.Path).Raw("</a>");
        else html.Text(entry.Path);
        html.Raw("</th>");
        if (entry.Failure is { } failure)
        {
            html.Raw("<td class=\"failure\" colspan=\"6\">").Text(language.Say("无法读取：", "Not readable: ") + failure).Raw("</td></tr>\n");
            return;
        }
        html.Raw("<td>").Text(entry.Entity).Raw("</td><td class=\"num\">").Text(entry.Year?.ToString()).Raw("</td>");
        foreach (var level in Levels.GravestFirst)
        {
            var count = entry.Counts.GetValueOrDefault(level);
            html.Raw($"<td class=\"num{(count > 0 ? " " + level.Key() : "")}\">").Text(count.ToString()).Raw("</td>");
        }
        html.Raw("</tr>\n");
    }
}
