namespace Mingzhang.Reading.Recognition;

/// <summary>The marks of a line from left to right: ink between columns of paper.</summary>
internal static class InkMarks
{
    /// <summary>Fewer dark dots are dirt.</summary>
    private const int LeastInk = 3;

    public static List<DotArea> Of(Scan scan, DotArea piece, int threshold)
    {
        var marks = new List<DotArea>();
        var from = -1;
        for (var x = piece.X0; x <= piece.X1; x++)
        {
            var isInked = x < piece.X1 && Ink(scan, new(x, piece.Y0, x + 1, piece.Y1), threshold) > 0;
            if (isInked && from < 0) from = x;
            if (isInked || from < 0) continue;
            var mark = Trimmed(scan, new(from, piece.Y0, x, piece.Y1), threshold);
            if (Ink(scan, mark, threshold) >= LeastInk) marks.Add(mark);
            from = -1;
        }
        return marks;
    }

    private static DotArea Trimmed(Scan scan, DotArea mark, int threshold)
    {
        var (top, bottom) = (mark.Y0, mark.Y1);
        while (Ink(scan, mark with { Y0 = top, Y1 = top + 1 }, threshold) == 0) top++;
        while (Ink(scan, mark with { Y0 = bottom - 1, Y1 = bottom }, threshold) == 0) bottom--;
        return mark with { Y0 = top, Y1 = bottom };
    }

    private static int Ink(Scan scan, DotArea area, int threshold)
    {
        var dark = 0;
        for (var y = area.Y0; y < area.Y1; y++)
        {
            foreach (var dot in scan.Row(y, area.X0, area.X1)) if (dot < threshold) dark++;
        }
        return dark;
    }
}
