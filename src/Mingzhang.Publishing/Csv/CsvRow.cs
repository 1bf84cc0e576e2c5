using System.Buffers;

namespace Mingzhang.Publishing.Csv;

/// <summary>A row of RFC 4180: fields with a comma, a quotation mark or a line break are quoted, rows end with CR LF.</summary>
internal static class CsvRow
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");
    /// <summary>A spreadsheet runs a cell that begins with one of these as a formula; the full-width forms count in Chinese editions.</summary>
    private static readonly SearchValues<char> Formula = SearchValues.Create("=+-@\t\r＝＋－＠");

    public static void Write(TextWriter output, ReadOnlySpan<string> fields)
    {
        for (var i = 0; i < fields.Length; i++)
        {
            if (i > 0) output.Write(',');
            output.Write(Quote(fields[i]));
        }
        output.Write("\r\n");
    }

    /// <summary>A text from the document, made harmless: a leading apostrophe makes a spreadsheet show the cell instead of running it.</summary>
    public static string Harmless(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";
        return Formula.Contains(text[0]) && !IsNumber(text) ? "'" + text : text;
    }

    private static bool IsNumber(string text) =>
        decimal.TryParse(text, System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture, out _);

    private static string Quote(string field) =>
        field.AsSpan().ContainsAny(Quoted) ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;
}
