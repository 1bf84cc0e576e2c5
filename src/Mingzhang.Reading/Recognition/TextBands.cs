namespace Mingzhang.Reading.Recognition;

/// <summary>Parts the ink of a field into lines, and each line into pieces where it has a wide gap.</summary>
internal static class TextBands
{
    /// <summary>Fewer dark dots are dirt.</summary>
    private const int LeastInk = 6;
    private const int LeastHeight = 5;
    /// <summary>In line heights.</summary>
    private const float WideGap = 1.6f;
    private const float ThinPart = 0.5f;

    /// <summary>Rows with ink between rows without, from the top, dirt left out.</summary>
    public static List<DotArea> Bands(Scan scan, DotArea field, int threshold)
    {
        var bands = new List<DotArea>();
        var (from, ink) = (-1, 0);
        for (var y = field.Y0; y <= field.Y1; y++)
        {
            var dark = y < field.Y1 ? Ink(scan, y, field, threshold) : 0;
            ink += dark;
            if (dark > 0 && from < 0) from = y;
            if (dark > 0 || from < 0) continue;
            if (ink >= LeastInk) bands.Add(new(field.X0, from, field.X1, y));
            (from, ink) = (-1, 0);
        }
        return bands;
    }

    /// <summary>Characters like 二 and 三 fall apart into thin bands: those are joined, up to the usual height of a line.</summary>
    public static List<DotArea> Whole(List<DotArea> bands, int usual)
    {
        var whole = new List<DotArea>();
        foreach (var band in bands)
        {
            var isThin = whole.Count > 0 && Math.Min(band.Height, whole[^1].Height) < ThinPart * usual;
            if (isThin && band.Y1 - whole[^1].Y0 <= 1.25f * usual) whole[^1] = whole[^1] with { Y1 = band.Y1 };
            else whole.Add(band);
        }
        return whole;
    }

    public static IEnumerable<DotArea> Pieces(Scan scan, DotArea band, int threshold)
    {
        var (from, last) = (-1, -1);
        for (var x = band.X0; x < band.X1; x++)
        {
            if (!IsInked(scan, x, band, threshold)) continue;
            if (from >= 0 && x - last > WideGap * band.Height)
            {
                if (Trim(scan, new(from, band.Y0, last + 1, band.Y1), threshold) is { } piece) yield return piece;
                from = -1;
            }
            if (from < 0) from = x;
            last = x;
        }
        if (from >= 0 && Trim(scan, new(from, band.Y0, last + 1, band.Y1), threshold) is { } end) yield return end;
    }

    /// <summary>The height of most lines of the page; of those in doubt, the larger.</summary>
    public static int UsualHeight(IEnumerable<DotArea> bands)
    {
        var heights = bands.Select(b => b.Height).Where(h => h is >= 14 and < 90).Order().ToList();
        return heights.Count == 0 ? 28 : heights[heights.Count / 2];
    }

    private static DotArea? Trim(Scan scan, DotArea piece, int threshold)
    {
        var (top, bottom) = (piece.Y0, piece.Y1);
        while (top < bottom && Ink(scan, top, piece, threshold) == 0) top++;
        while (bottom > top && Ink(scan, bottom - 1, piece, threshold) == 0) bottom--;
        var ink = 0;
        for (var y = top; y < bottom; y++) ink += Ink(scan, y, piece, threshold);
        return ink < LeastInk || piece.Width < 2 || Math.Max(bottom - top, piece.Width) < LeastHeight ? null : piece with { Y0 = top, Y1 = bottom };
    }

    private static int Ink(Scan scan, int y, DotArea field, int threshold)
    {
        var dark = 0;
        foreach (var dot in scan.Row(y, field.X0, field.X1)) if (dot < threshold) dark++;
        return dark;
    }

    private static bool IsInked(Scan scan, int x, DotArea band, int threshold)
    {
        for (var y = band.Y0; y < band.Y1; y++) if (scan[x, y] < threshold) return true;
        return false;
    }
}
