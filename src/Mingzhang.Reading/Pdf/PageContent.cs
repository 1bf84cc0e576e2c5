using System.Runtime.InteropServices;

namespace Mingzhang.Reading.Pdf;

/// <summary>A rectangle on a page in points, from the top left corner of the page as shown.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct Area(float X0, float Y0, float X1, float Y1)
{
    public float Width => X1 - X0;
    public float Height => Y1 - Y0;
    public float MiddleX => (X0 + X1) / 2;
    public float MiddleY => (Y0 + Y1) / 2;
    public bool IsFinite => float.IsFinite(X0) && float.IsFinite(Y0) && float.IsFinite(X1) && float.IsFinite(Y1);

    public bool Contains(float x, float y) => x >= X0 && x <= X1 && y >= Y0 && y <= Y1;
    public Area Join(Area other) => new(Math.Min(X0, other.X0), Math.Min(Y0, other.Y0), Math.Max(X1, other.X1), Math.Max(Y1, other.Y1));
    public Area Grow(float by) => new(X0 - by, Y0 - by, X1 + by, Y1 + by);
    public bool Overlaps(Area other) => X0 < other.X1 && other.X0 < X1 && Y0 < other.Y1 && other.Y0 < Y1;
}

/// <summary>How a glyph was drawn.</summary>
[Flags]
internal enum GlyphTraits
{
    None = 0,
    /// <summary>Drawn without ink: the text layer that recognition software lays under a scanned page.</summary>
    Invisible = 1,
    /// <summary>The font does not say which character this is.</summary>
    Undecodable = 2,
}

/// <summary>One character where it stands. X and Y are its origin on the baseline, Size the height of its em, Turn its quarter turns clockwise.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct Glyph(int Rune, Area Box, float X, float Y, float Size, short Turn, short TraitBits)
{
    public GlyphTraits Traits => (GlyphTraits)TraitBits;
    public bool IsBlank => Rune is ' ' or '\t' or 0x3000 or 0xA0 or 0x2002 or 0x2003 or 0x2009 or 0x200B or 0xFEFF;
}

/// <summary>What a page contributes: characters, ruling lines (rectangles thin in one direction) and images, in points.</summary>
internal sealed record PageContent
{
    /// <summary>From 1.</summary>
    public required int Number { get; init; }
    public required float Width { get; init; }
    public required float Height { get; init; }
    public Glyph[] Glyphs { get; init; } = [];
    public Area[] Rulings { get; init; } = [];
    public Area[] Images { get; init; } = [];
    public PageFault Fault { get; init; }
    /// <summary>Its characters and lines were recognised in its image, turned by a little so that they lie level.</summary>
    public bool IsRecognized { get; init; }
    /// <summary>By how much what lies level here falls to the right on the page as shown, once that is turned upright.</summary>
    public float Fall { get; init; }
}

/// <summary>Why a page gave nothing, or not all.</summary>
internal enum PageFault
{
    None,
    /// <summary>The page itself is damaged.</summary>
    Damaged,
    /// <summary>More characters or drawn objects than the limits allow.</summary>
    TooMuch,
}
