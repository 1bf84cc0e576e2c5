using System.Text;

namespace Mingzhang.Reading.Pdf.Layout;

/// <summary>
/// The text of a line. Blanks are measured, not read: Chinese text has none, justified lines are stretched, and headings are
/// spaced out letter by letter (目   录) and must be closed up.
/// </summary>
internal static class LineText
{
    /// <summary>Parts of an em: a gap that parts two words, between Latin letters, and beside Chinese characters.</summary>
    private const float LatinGap = 0.16f;
    private const float MixedGap = 0.6f;
    private const float WideGap = 0.8f;

    /// <summary>Stands where a font does not say which character it draws, so that no number loses a digit unseen. A bullet before the text just goes.</summary>
    private const char Unknown = '\uFFFD';

    public static string Of(PrintedLine line)
    {
        var glyphs = line.Glyphs;
        var closed = IsSpacedOut(line);
        var text = new StringBuilder(glyphs.Count + 8);
        for (var i = 0; i < glyphs.Count; i++)
        {
            if (i > 0 && !closed && IsBlank(glyphs[i - 1], glyphs[i])) text.Append(' ');
            if (!glyphs[i].Traits.HasFlag(GlyphTraits.Undecodable)) Characters.Append(text, glyphs[i].Rune);
            else if (text.Length > 0 && i + 1 < glyphs.Count) text.Append(Unknown);
        }
        return text.ToString();
    }

    /// <summary>The gap between two neighbours of a line, in parts of an em.</summary>
    public static float Gap(in Glyph left, in Glyph right) => (right.Box.X0 - left.Box.X1) / Math.Max(Math.Max(left.Size, right.Size), 1);

    private static bool IsBlank(in Glyph left, in Glyph right)
    {
        var gap = Gap(left, right);
        var wide = (Characters.IsWide(left.Rune) ? 1 : 0) + (Characters.IsWide(right.Rune) ? 1 : 0);
        return gap > (wide == 0 ? LatinGap : wide == 1 ? MixedGap : WideGap);
    }

    /// <summary>Every word of the line is one Chinese character, and the gaps are alike.</summary>
    public static bool IsSpacedOut(PrintedLine line)
    {
        var glyphs = line.Glyphs;
        if (glyphs.Count < 2) return false;
        float least = float.MaxValue, most = 0;
        for (var i = 1; i < glyphs.Count; i++)
        {
            if (!Characters.IsWide(glyphs[i].Rune) || !Characters.IsWide(glyphs[i - 1].Rune)) return false;
            var gap = Gap(glyphs[i - 1], glyphs[i]);
            (least, most) = (Math.Min(least, gap), Math.Max(most, gap));
        }
        return most > WideGap && least > 0.3f && most < 2 * least + 0.5f;
    }
}
