namespace Mingzhang.Reading.Excel;

/// <summary>
/// A number format code taken apart: up to four sections between semicolons, for positive and negative numbers, zero and text,
/// or for numbers that meet a condition (ECMA-376 part 1, 18.8.31).
/// </summary>
internal static class FormatSections
{
    public static List<string> Split(string code)
    {
        var sections = new List<string>();
        var start = 0;
        for (var i = 0; i < code.Length; i++)
        {
            if (code[i] == ';')
            {
                sections.Add(code[start..i]);
                start = i + 1;
            }
            else i = EndOfToken(code, i) - 1;
        }
        sections.Add(code[start..]);
        return sections;
    }

    /// <summary>Where the token at a position ends: a quoted text, a bracket, an escaped or padded character, or one character.</summary>
    public static int EndOfToken(string code, int at)
    {
        var close = code[at] switch { '"' => '"', '[' => ']', _ => '\0' };
        if (close != '\0')
        {
            var end = code.IndexOf(close, at + 1);
            return end < 0 ? code.Length : end + 1;
        }
        return code[at] is '\\' or '_' or '*' or '!' ? Math.Min(at + 2, code.Length) : at + 1;
    }

    /// <summary>The text that a token stands for: its quotation, its escaped character, a currency sign; null if it stands for none.</summary>
    public static string? Literal(ReadOnlySpan<char> token) => token[0] switch
    {
        '"' => token.Trim('"').ToString(),
        '\\' or '!' => token[1..].ToString(),
        '_' or '*' => "",
        '[' => Currency(token),
        _ => null,
    };

    /// <summary>[$¥-804] stands for its sign; colours, conditions and languages for nothing.</summary>
    private static string Currency(ReadOnlySpan<char> token)
    {
        if (!token.StartsWith("[$")) return "";
        var sign = token[2..].TrimEnd(']');
        var end = sign.IndexOf('-');
        return (end < 0 ? sign : sign[..end]).ToString();
    }
}
