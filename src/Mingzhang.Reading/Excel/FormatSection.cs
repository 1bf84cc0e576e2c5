using System.Globalization;
using System.Text;

namespace Mingzhang.Reading.Excel;

/// <summary>One section of a number format, rewritten as a format of .NET, which rounds a decimal half away from zero as Excel does.</summary>
internal sealed class FormatSection
{
    private readonly string format;
    private readonly bool general;

    public FormatSection(string code)
    {
        Condition = FormatCondition.Parse(code);
        var text = new StringBuilder();
        for (var i = 0; i < code.Length;)
        {
            var end = FormatSections.EndOfToken(code, i);
            if (code.AsSpan(i).StartsWith("General", StringComparison.OrdinalIgnoreCase))
            {
                general = true;
                text.Append('\0');
                end = i + "General".Length;
            }
            else Translate(code.AsSpan(i, end - i), text);
            i = end;
        }
        format = text.ToString();
        IsText = code.Contains('@', StringComparison.Ordinal);
    }

    public FormatCondition? Condition { get; }
    /// <summary>The section prints what is in the cell as text.</summary>
    public bool IsText { get; }

    public string Print(decimal number)
    {
        if (general) return Unescape(format).Replace("\0", Plain(number), StringComparison.Ordinal);
        // An empty format means "nothing" to Excel and "as it comes" to .NET.
        return format.Length == 0 ? "" : number.ToString(format, CultureInfo.InvariantCulture).Trim();
    }

    /// <summary>Without zeros behind the last digit that counts.</summary>
    public static string Plain(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    private static void Translate(ReadOnlySpan<char> token, StringBuilder text)
    {
        if (FormatSections.Literal(token) is { } literal)
        {
            foreach (var c in literal) text.Append('\\').Append(c);
        }
        else if (token[0] is '0' or '#' or '.' or ',' or '%' or 'E' or '+') text.Append(token[0]);
        else if (token[0] == '?') text.Append('#');
        else if (token[0] == '-' && text.Length > 0 && text[^1] == 'E') text.Append('-');
        else text.Append('\\').Append(token[0]);
    }

    private static string Unescape(string format) => format.Replace("\\", "", StringComparison.Ordinal);
}
