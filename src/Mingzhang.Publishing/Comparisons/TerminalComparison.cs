using Mingzhang.Publishing.Terminal;

namespace Mingzhang.Publishing.Comparisons;

/// <summary>A comparison as aligned columns; a long name has a line of its own.</summary>
public static class TerminalComparison
{
    private const int AmountWidth = 13;
    private const int PercentWidth = 11;

    public static void Write(TextWriter output, Comparison comparison, TerminalOptions options)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var page = new Page(output, options);
        page.Text(0, new Span(ComparedText.Title(comparison, page.Language), Ink.Strong));
        page.Text(0, new Span(ComparedText.Unit(page.Language), Ink.Dim));
        var (first, second) = ComparedText.Names(comparison, page.Language);
        var heads = comparison.IsOfOneEntity ? (first, second) : (page.Say("前者", "first"), page.Say("后者", "second"));
        if (!comparison.IsOfOneEntity) page.Text(0, page.Say($"前者：{first}；后者：{second}", $"first: {first}; second: {second}"));
        if (comparison.Sections.Count == 0) page.Text(0, page.Say("两份文件没有可以对比的数字。", "The two documents have no figures to compare."));
        foreach (var section in comparison.Sections)
        {
            page.Blank();
            var label = options.Width - 3 * AmountWidth - PercentWidth;
            Row(output, options, label, strong: true, page.Say(section.Chinese, section.English), heads.Item1, heads.Item2, page.Say("增减", "change"), page.Say("增减率", "percent"));
            foreach (var row in section.Rows)
                Row(output, options, label, strong: false, "  " + ComparedText.Label(row, page.Language), ComparedText.Amount(row.First, row.Kind, page.Language), ComparedText.Amount(row.Second, row.Kind, page.Language),
                    ComparedText.Difference(row, page.Language), ComparedText.Percent(row, page.Language));
        }
    }

    /// <summary>Columns are not wrapped: they were given the width that there is.</summary>
    private static void Row(TextWriter output, TerminalOptions options, int width, bool strong, string label, params string[] cells)
    {
        var (on, off) = strong && options.Colour ? (Ink.Strong.On(), Inks.Off) : ("", "");
        if (DisplayWidth.Of(label) >= width)
        {
            output.Write(on + label + off + "\n");
            label = "";
        }
        output.Write(on + (label.PadTo(width) + string.Concat(cells.Select((c, i) => Right(c, i == 3 ? PercentWidth : AmountWidth)))).TrimEnd() + off + "\n");
    }

    private static string Right(string text, int width) => new string(' ', Math.Max(1, width - DisplayWidth.Of(text))) + text;
}
