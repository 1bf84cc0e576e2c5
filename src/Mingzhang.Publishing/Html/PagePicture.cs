using Mingzhang.Checking;

namespace Mingzhang.Publishing.Html;

/// <summary>A page of the original as an image in grey.</summary>
/// <param name="Number">From 1.</param>
/// <param name="PointsPerDot">A box in points divided by this is a box in dots.</param>
public sealed record PagePicture(int Number, int Width, int Height, decimal PointsPerDot, ReadOnlyMemory<byte> Image)
{
    private const int Most = 40;

    /// <param name="dots">One byte a dot, rows from the top.</param>
    public static PagePicture OfGrey(int number, int width, int height, decimal pointsPerDot, ReadOnlySpan<byte> dots) =>
        new(number, width, height, pointsPerDot, Png.OfGrey(dots, width, height));

    /// <summary>The pages on which figures of findings stand, in order; of very many, the first.</summary>
    public static IReadOnlyList<int> Wanted(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return [.. report.Findings.SelectMany(f => f.Figures).Select(f => f.Figure.Place).Where(p => p.Box is not null).Select(p => p.Page ?? 0)
            .Where(page => page > 0).Distinct().Order().Take(Most)];
    }
}
