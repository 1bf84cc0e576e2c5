using System.Text;

namespace Mingzhang.Books;

/// <summary>Comma-separated values after RFC 4180: quotes around cells with commas, quotes or line breaks.</summary>
internal static class CsvText
{
    public static string Of(IEnumerable<IEnumerable<string>> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows) text.AppendJoin(',', row.Select(Quoted)).Append('\n');
        return text.ToString();
    }

    private static string Quoted(string cell) => cell.AsSpan().IndexOfAny("\",\n\r") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>Rows of cells; false where a quote is never closed.</summary>
    public static bool TryParse(string text, out List<List<string>> rows)
    {
        rows = [];
        var row = new List<string>();
        var at = 0;
        while (at < text.Length)
        {
            if (!TryCell(text, ref at, out var cell)) return false;
            row.Add(cell);
            var end = at >= text.Length ? '\n' : text[at++];
            if (end == ',' && at < text.Length) continue;
            if (end == ',') row.Add("");
            if (end == '\r' && at < text.Length && text[at] == '\n') at++;
            rows.Add(row);
            row = [];
        }
        return true;
    }

    private static bool TryCell(string text, ref int at, out string cell)
    {
        if (text[at] == '"') return TryQuoted(text, ref at, out cell);
        var length = text.AsSpan(at).IndexOfAny(",\r\n");
        if (length < 0) length = text.Length - at;
        cell = text.Substring(at, length);
        at += length;
        return true;
    }

    private static bool TryQuoted(string text, ref int at, out string cell)
    {
        var inside = new StringBuilder();
        for (at++; at < text.Length; at++)
        {
            if (text[at] != '"') inside.Append(text[at]);
            else if (at + 1 < text.Length && text[at + 1] == '"') inside.Append(text[at++]);
            else
            {
                // What follows a closing quote up to the comma belongs to the cell: "12"元
                var rest = text.AsSpan(++at).IndexOfAny(",\r\n");
                if (rest < 0) rest = text.Length - at;
                cell = inside.Append(text, at, rest).ToString();
                at += rest;
                return true;
            }
        }
        cell = inside.ToString();
        return false;
    }
}
