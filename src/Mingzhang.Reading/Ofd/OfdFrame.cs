using System.Xml.Linq;
using Mingzhang.Reading.Pdf;

namespace Mingzhang.Reading.Ofd;

/// <summary>Where an object of a page stands: its matrix (CTM), then the corner of its boundary, then the corner of the page; in points at the end.</summary>
internal readonly record struct OfdFrame(float A, float B, float C, float D, float E, float F)
{
    public static OfdFrame Of(XElement item, Area page)
    {
        var corner = OfdNumbers.Box(item.Attribute("Boundary")?.Value) ?? default;
        var (x, y) = (corner.X0 - page.X0, corner.Y0 - page.Y0);
        return OfdNumbers.List(item.Attribute("CTM")?.Value) is [var a, var b, var c, var d, var e, var f, ..] ? new(a, b, c, d, e + x, f + y) : new(1, 0, 0, 1, x, y);
    }

    /// <summary>Of a picture, which is one unit wide and high: without a matrix it fills its boundary.</summary>
    public static OfdFrame OfPicture(XElement item, Area page)
    {
        var frame = Of(item, page);
        var box = OfdNumbers.Box(item.Attribute("Boundary")?.Value) ?? default;
        return item.Attribute("CTM") is null ? frame with { A = box.Width, D = box.Height } : frame;
    }

    /// <summary>The matrix of a picture as PDF has it: in points, upwards from the bottom left of a page of so many.</summary>
    public IReadOnlyList<float> FromBelow(float height)
    {
        const float k = OfdNumbers.PointsPerMillimetre;
        return [A * k, -B * k, -C * k, D * k, (C + E) * k, height - (D + F) * k];
    }

    public (float X, float Y) Map(float x, float y) =>
        ((A * x + C * y + E) * OfdNumbers.PointsPerMillimetre, (B * x + D * y + F) * OfdNumbers.PointsPerMillimetre);

    /// <summary>By how much heights and widths grow, to points.</summary>
    public float HeightScale => MathF.Sqrt(C * C + D * D) * OfdNumbers.PointsPerMillimetre;
    public float WidthScale => MathF.Sqrt(A * A + B * B) * OfdNumbers.PointsPerMillimetre;

    /// <summary>Text across the page, such as a watermark, is no part of what it says.</summary>
    public bool IsAslant => Math.Min(Math.Abs(A), Math.Abs(B)) > 0.1f * Math.Max(Math.Abs(A), Math.Abs(B));

    /// <summary>Quarter turns clockwise of the baseline.</summary>
    public int Turn => Math.Abs(A) >= Math.Abs(B) ? (A >= 0 ? 0 : 2) : B >= 0 ? 1 : 3;
}
