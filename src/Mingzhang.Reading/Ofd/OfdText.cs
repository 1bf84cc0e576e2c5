using System.Text;
using System.Xml.Linq;
using Mingzhang.Reading.Pdf;

namespace Mingzhang.Reading.Ofd;

/// <summary>The characters of a TextObject. OFD says where each stands, not how wide it is: a Chinese character is one em, others half.</summary>
internal sealed class OfdText(OfdFrame frame, float size, float widthFactor, int charTurn)
{
    private const float Below = 0.12f;
    private float x;
    private float y;

    public static OfdText Of(XElement item, Area page) => new(
        OfdFrame.Of(item, page),
        OfdNumbers.Number(item.Attribute("Size")?.Value) ?? 3.5f,
        OfdNumbers.Number(item.Attribute("HScale")?.Value) ?? 1,
        (int)(OfdNumbers.Number(item.Attribute("CharDirection")?.Value) ?? 0) / 90);

    public void Take(XElement item, List<Glyph> glyphs, int most)
    {
        if (frame.IsAslant) return;
        foreach (var code in item.Elements().Where(e => e.Name.LocalName == "TextCode"))
        {
            x = OfdNumbers.Number(code.Attribute("X")?.Value) ?? x;
            y = OfdNumbers.Number(code.Attribute("Y")?.Value) ?? y;
            Take(code.Value.Trim('\r', '\n', '\t'), OfdNumbers.Advances(code.Attribute("DeltaX")?.Value), OfdNumbers.Advances(code.Attribute("DeltaY")?.Value), glyphs, most);
        }
    }

    private void Take(string text, List<float> across, List<float> down, List<Glyph> glyphs, int most)
    {
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var width = size * widthFactor * (Characters.IsWide(rune.Value) ? 1 : 0.5f);
            var known = at < across.Count;
            var advance = known ? across[at] : at < down.Count ? 0 : width;
            if (known && advance > 0) width = Math.Min(width, advance);
            if (!Rune.IsWhiteSpace(rune) && glyphs.Count <= most && Set(rune, width) is { Box.IsFinite: true } glyph) glyphs.Add(glyph);
            x += advance;
            y += at < down.Count ? down[at] : 0;
            at++;
        }
    }

    private Glyph Set(Rune rune, float width)
    {
        var (left, baseline) = frame.Map(x, y);
        var (em, advance) = (size * frame.HeightScale, width * frame.WidthScale);
        var turn = (frame.Turn + charTurn) & 3;
        var (above, below) = ((1 - Below) * em, Below * em);
        Area box = turn switch
        {
            0 => new(left, baseline - above, left + advance, baseline + below),
            1 => new(left - below, baseline, left + above, baseline + advance),
            2 => new(left - advance, baseline - below, left, baseline + above),
            _ => new(left - above, baseline - advance, left + below, baseline),
        };
        var traits = Characters.IsDecoded(rune.Value) ? GlyphTraits.None : GlyphTraits.Undecodable;
        return new(Characters.Plain(rune.Value), box, left, baseline, em, (short)turn, (short)traits);
    }
}
