using System.Text;

namespace Mingzhang.Tests.Samples;

/// <summary>The same document as other converters would have printed its tables.</summary>
internal static class Untidy
{
    public static IEnumerable<(string Layout, string Text)> Layouts(string text)
    {
        yield return ("one cell a line", Tables(text, rows => string.Join('\n', rows.Select(r => string.Concat(r.Select(c => "\t" + c + "\n"))))));
        yield return ("blanks at the ends of rows trimmed", Tables(text, rows => Lines(rows.Select(r => string.Join('\t', r).TrimEnd('\t')))));
        yield return ("bars", Tables(text, Bars));
        yield return ("runs of blanks", Tables(text, rows => Spaced(rows, WidthOf)));
        yield return ("runs of blanks, one column a character", Tables(text, rows => Spaced(rows, s => s.Length)));
        yield return ("page breaks", Tables(text, rows => Lines(rows.SelectMany((r, i) => i > 5 && i % 7 == 0 ? [string.Join('\t', r), "", "— 5 —", ""] : new[] { string.Join('\t', r) }))));
    }

    public static string WithoutBlanks(string text) => Tables(text, rows => Lines(rows.Select(r => string.Join('\t', r.Where(c => c.Length > 0)))));

    private static string Lines(IEnumerable<string> lines) => string.Concat(lines.Select(l => l + "\n"));

    private static string Bars(List<string[]> rows)
    {
        var width = rows.Max(r => r.Length);
        var lines = rows.ConvertAll(r => "| " + string.Join(" | ", r.Concat(Enumerable.Repeat("", width - r.Length))) + " |");
        lines.Insert(1, "|" + string.Concat(Enumerable.Repeat("---|", width)));
        return Lines(lines);
    }

    private static string Spaced(List<string[]> rows, Func<string, int> width)
    {
        var widths = Enumerable.Range(0, rows.Max(r => r.Length)).Select(i => rows.Max(r => i < r.Length ? width(r[i]) : 0)).ToArray();
        return Lines(rows.Select(r => string.Join("  ", r.Select((c, i) => c + new string(' ', widths[i] - width(c)))).TrimEnd()));
    }

    private static int WidthOf(string text) => text.Sum(c => c >= '\u2E80' ? 2 : 1);

    private static string Tables(string text, Func<List<string[]>, string> print)
    {
        var output = new StringBuilder(text.Length);
        var rows = new List<string[]>();
        var blanks = 0;
        foreach (var line in text.Split('\n').Append("。"))
        {
            if (line.Contains('\t', StringComparison.Ordinal))
            {
                rows.Add(line.Split('\t'));
                blanks = 0;
            }
            else if (rows.Count > 0 && line.Length == 0) blanks++;
            else
            {
                if (rows.Count > 0) output.Append(print(rows)).Append('\n', blanks + 1);
                (rows, blanks) = ([], 0);
                output.Append(line).Append('\n');
            }
        }
        return output.ToString();
    }
}
