namespace Mingzhang.Reading.Pdf;

/// <summary>A page as shown, drawn in dots: one byte a dot in grey, or three (blue, green, red) in colour; rows from the top, without gaps.</summary>
/// <param name="Number">From 1.</param>
/// <param name="PointsPerDot">A box in points divided by this is a box in dots.</param>
public sealed record PageImage(int Number, int Width, int Height, bool Colour, float PointsPerDot, ReadOnlyMemory<byte> Dots)
{
    public int BytesPerDot => Colour ? 3 : 1;
}

/// <summary>Which pages to draw, from 1, and how finely. A page too large for that is drawn more coarsely.</summary>
public sealed record PageDrawing(IReadOnlyList<int> Pages, int DotsPerInch, bool Colour);
