using System.Text;
using Mingzhang.Reading.Pdf;

namespace Mingzhang.Reading.Recognition;

/// <summary>Sets the words of a piece as characters on a baseline, as they would come from a page with text.</summary>
internal sealed class GlyphSetting(float pointsPerDot, int usualHeight)
{
    /// <summary>Parts of an em: height of a Chinese character's ink, of a digit's, and what lies below the baseline.</summary>
    private const float WideInk = 0.94f;
    private const float NarrowInk = 0.72f;
    private const float Below = 0.12f;
    /// <summary>Pieces nearly of the usual size are of the usual size.</summary>
    private const float Alike = 0.25f;
    /// <summary>Digits closer than this are one number, whatever the program took for words.</summary>
    private const float WithinNumber = 0.6f;

    public void Set(DotArea piece, IReadOnlyCollection<SeenWord> words, List<Glyph> glyphs)
    {
        if (words.Count == 0) return;
        var isWide = words.Any(w => w.Text.EnumerateRunes().Any(r => Characters.IsWide(r.Value) && Rune.IsLetter(r)));
        var em = Em(piece.Height, isWide);
        var baseline = piece.Y1 * pointsPerDot - (isWide ? Below - (1 - WideInk) / 2 : 0) * em;
        Spread(SeenMarks.Mended(Joined(words, em)), piece.X0 * pointsPerDot, piece.X1 * pointsPerDot, baseline, em, glyphs);
    }

    private float Em(int height, bool isWide)
    {
        var usual = usualHeight * pointsPerDot / WideInk;
        var em = height * pointsPerDot / (isWide ? WideInk : NarrowInk);
        return Math.Abs(em - usual) < Alike * usual || em < usual && !isWide ? usual : em;
    }

    /// <summary>In the order in which the program reads them; its boxes are too rough to place each word by. Only figures far from each other are two.</summary>
    private string Joined(IEnumerable<SeenWord> words, float em)
    {
        var text = new StringBuilder();
        var end = 0;
        foreach (var word in words)
        {
            if (text.Length > 0 && !Characters.IsWide(text[^1]) && !Characters.IsWide(word.Text[0]))
            {
                var isNumber = char.IsAsciiDigit(text[^1]) && char.IsAsciiDigit(word.Text[0]) && (word.Area.X0 - end) * pointsPerDot <= WithinNumber * em;
                if (!isNumber && !IsBroken(text[^1], word.Text[0])) text.Append(' ');
            }
            text.Append(word.Text);
            end = word.Area.X1;
        }
        return text.ToString();
    }

    /// <summary>A number broken at its point, or a rate before its sign.</summary>
    private static bool IsBroken(char last, char next) => char.IsAsciiDigit(last) && next is '.' or ',' or '%' || last is '.' or ',' && char.IsAsciiDigit(next);

    private static void Spread(string text, float from, float to, float baseline, float em, List<Glyph> glyphs)
    {
        var runes = text.EnumerateRunes().ToList();
        var all = runes.Sum(Weight);
        var x = from;
        foreach (var rune in runes)
        {
            var advance = (to - from) * Weight(rune) / all;
            var box = new Area(x, baseline - (1 - Below) * em, x + advance, baseline + Below * em);
            if (!Rune.IsWhiteSpace(rune)) glyphs.Add(new(Characters.Plain(rune.Value), box, x, baseline, em, 0, 0));
            x += advance;
        }
    }

    private static float Weight(Rune rune) => Characters.IsWide(rune.Value) ? 1 : 0.5f;
}
