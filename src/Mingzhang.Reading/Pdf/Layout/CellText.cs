using System.Text;

namespace Mingzhang.Reading.Pdf.Layout;

/// <summary>The text of a cell, its wrapped lines joined. Only breaks that somebody typed are kept as "\n".</summary>
internal static class CellText
{
    /// <summary>Points: what programs leave free at the two sides of a cell, and some more.</summary>
    private const float Padding = 14f;

    public static string Of(IReadOnlyList<PrintedLine> lines, Area cell)
    {
        if (lines.Count == 0) return "";
        var text = new StringBuilder(Compact(lines[0]));
        for (var i = 1; i < lines.Count; i++)
        {
            var next = Compact(lines[i]);
            if (next.Length == 0) continue;
            if (text.Length > 0) text.Append(Between(lines[i - 1], lines[i], text[^1], next[0], cell));
            text.Append(next);
        }
        return text.ToString();
    }

    /// <summary>Without the blanks that spread a label over its cell (合    计).</summary>
    private static string Compact(PrintedLine line)
    {
        var text = line.Text;
        if (!text.Contains(' ', StringComparison.Ordinal)) return text;
        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == ' ' && (i == 0 || i + 1 == text.Length || Characters.IsWide(text[i - 1]) || Characters.IsWide(text[i + 1]))) continue;
            kept.Append(text[i]);
        }
        return kept.ToString();
    }

    private static string Between(PrintedLine line, PrintedLine next, char last, char first, Area cell)
    {
        var digits = char.IsAsciiDigit(first) && (char.IsAsciiDigit(last) || last is '%' or '.' or ',');
        if (digits) return GoesOn(line, next, cell) ? "" : "\n";
        if (last is '。' or '；' or ';' or '：' && !IsFull(line, next.Glyphs[0].Box.Width, cell)) return "\n";
        return char.IsAsciiLetter(last) && char.IsAsciiLetter(first) ? " " : "";
    }

    /// <summary>A number broken within: no further digit had room, be the lines set from the edge of the cell or from an indent. Two whole amounts stay two.</summary>
    private static bool GoesOn(PrintedLine line, PrintedLine next, Area cell)
    {
        if (line.Text.Contains('.', StringComparison.Ordinal) && next.Text.Contains('.', StringComparison.Ordinal)) return false;
        var further = next.Glyphs is [_, { Rune: '%' or '％' }, ..] ? next.Glyphs[1].Box.X1 - next.Area.X0 : next.Glyphs[0].Box.Width;
        return IsFull(line, further, cell) || Math.Abs(line.Area.X0 - next.Area.X0) < 1 && line.Area.X1 + further > cell.X1 - Padding / 2;
    }

    /// <summary>A further character of this width would not have found room on the line.</summary>
    public static bool IsFull(PrintedLine line, float further, Area cell) => line.Area.Width + further > cell.Width - Padding;
}
