using System.Runtime.InteropServices;

namespace Mingzhang.Reading.Pdf.Worker;

/// <summary>Reads one page through PDFium and turns its coordinates to those of the page as shown.</summary>
internal sealed class NativePage
{
    /// <summary>Parts of an em that characters rise above their baseline.</summary>
    private const float Ascent = 0.88f;
    private readonly nint page;
    private readonly Pdfium.Matrix shown;

    private readonly ShownPage whole;
    private GlyphTraits laid;

    private NativePage(nint page)
    {
        this.page = page;
        whole = ShownPage.Of(page);
        shown = whole.Matrix;
    }

    public static PageContent Read(nint document, int index, WorkLimits limits)
    {
        var handle = Pdfium.FPDF_LoadPage(document, index);
        if (handle == 0) return new() { Number = index + 1, Width = 0, Height = 0, Fault = PageFault.Damaged };
        try
        {
            return new NativePage(handle).Read(index + 1, limits);
        }
        finally
        {
            Pdfium.FPDF_ClosePage(handle);
        }
    }

    private PageContent Read(int number, WorkLimits limits)
    {
        var drawing = new Drawing(whole, limits.Objects);
        drawing.TakePage(page);
        laid = drawing.HidesText ? GlyphTraits.Invisible : GlyphTraits.None;
        var glyphs = Glyphs(limits.Glyphs, out var tooMany);
        var rulings = CollectionsMarshal.AsSpan(drawing.Rulings).ToArray();
        return new()
        {
            Number = number,
            Width = whole.Width,
            Height = whole.Height,
            Glyphs = glyphs,
            Rulings = rulings,
            Images = [.. drawing.Images],
            Fault = tooMany || drawing.TooMany ? PageFault.TooMuch : PageFault.None,
        };
    }

    private Glyph[] Glyphs(int most, out bool tooMany)
    {
        tooMany = false;
        var text = Pdfium.FPDFText_LoadPage(page);
        if (text == 0) return [];
        try
        {
            var count = Pdfium.FPDFText_CountChars(text);
            tooMany = count > most;
            var glyphs = new List<Glyph>(Math.Clamp(count, 0, most));
            for (var i = 0; i < count && i < most; i++)
            {
                if (TryRead(text, i, out var glyph)) glyphs.Add(glyph);
            }
            return [.. glyphs];
        }
        finally
        {
            Pdfium.FPDFText_ClosePage(text);
        }
    }

    /// <summary>PDFium makes up blanks and line ends of its own, which stand nowhere; gaps are measured from the boxes instead.</summary>
    private bool TryRead(nint text, int index, out Glyph glyph)
    {
        glyph = default;
        var rune = (int)Pdfium.FPDFText_GetUnicode(text, index);
        if (rune is ' ' or '\r' or '\n' or '\t' or 0xA0 or 0x3000) return false;
        if (Pdfium.FPDFText_GetMatrix(text, index, out var matrix) == 0) matrix = Pdfium.Matrix.Identity;
        if (Pdfium.FPDFText_GetCharOrigin(text, index, out var x, out var y) == 0) return false;
        var turned = matrix.Then(shown);
        var size = (float)Pdfium.FPDFText_GetFontSize(text, index) * MathF.Sqrt(turned.C * turned.C + turned.D * turned.D);
        if (IsAslant(turned)) return false;
        var (shownX, shownY) = shown.Map((float)x, (float)y);
        var turn = QuarterTurn(turned);
        if (BoxOf(text, index, turn, shownX, shownY, size) is not { } box) return false;
        var traits = Pdfium.FPDFText_GetTextRenderMode(text, index) == Pdfium.InvisibleText ? GlyphTraits.Invisible : laid;
        if (!Characters.IsDecoded(rune)) traits |= GlyphTraits.Undecodable;
        glyph = new(Characters.Plain(rune), box, shownX, shownY, size, turn, (short)traits);
        return box.IsFinite && float.IsFinite(shownX) && float.IsFinite(shownY) && float.IsFinite(size);
    }

    /// <summary>
    /// The loose box (advance by height of font) where there is one: a full stop and a quote then stand on the line like a letter.
    /// For turned text PDFium has none, and the box is made of its ink along the line and of its em across.
    /// </summary>
    private Area? BoxOf(nint text, int index, short turn, float x, float y, float size)
    {
        if (turn == 0 && Pdfium.FPDFText_GetLooseCharBox(text, index, out var loose) != 0 && loose.Right != loose.Left && loose.Top != loose.Bottom)
        {
            return OnLine(Drawing.Shown(shown, loose.Left, loose.Bottom, loose.Right, loose.Top), y, size);
        }
        if (Pdfium.FPDFText_GetCharBox(text, index, out var left, out var right, out var bottom, out var top) == 0) return null;
        var ink = Drawing.Shown(shown, (float)left, (float)bottom, (float)right, (float)top);
        var (above, below) = (Ascent * size, (1 - Ascent) * size);
        return turn switch
        {
            0 => new(Math.Min(x, ink.X0), y - above, ink.X1, y + below),
            1 => new(x - below, Math.Min(y, ink.Y0), x + above, ink.Y1),
            2 => new(ink.X0, y - below, Math.Max(x, ink.X1), y + above),
            _ => new(x - above, ink.Y0, x + below, Math.Max(y, ink.Y1)),
        };
    }

    /// <summary>Characters stand on their baseline; fonts made of drawings (Type 3) may state a box that hangs below it.</summary>
    internal static Area OnLine(Area box, float y, float size) =>
        box.Y0 > y - size / 2 ? box with { Y0 = y - Ascent * size, Y1 = y + (1 - Ascent) * size } : box;

    /// <summary>A watermark across the page, no part of its text. Slanted (italic) letters still stand on a level line.</summary>
    private static bool IsAslant(in Pdfium.Matrix turned)
    {
        var (along, aside) = (Math.Max(Math.Abs(turned.A), Math.Abs(turned.B)), Math.Min(Math.Abs(turned.A), Math.Abs(turned.B)));
        return aside > 0.1f * along;
    }

    /// <summary>Clockwise on the page as shown, from the direction of the baseline; the y axis of the page as shown grows downwards.</summary>
    private static short QuarterTurn(in Pdfium.Matrix turned) => Math.Abs(turned.A) >= Math.Abs(turned.B)
        ? (short)(turned.A >= 0 ? 0 : 2)
        : (short)(turned.B >= 0 ? 1 : 3);
}
