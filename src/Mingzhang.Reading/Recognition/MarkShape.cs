namespace Mingzhang.Reading.Recognition;

/// <summary>How a mark looks whatever its size: its darkness on a small grid, how wide it is for its height, and where it stands in its line.</summary>
internal sealed class MarkShape
{
    private const int Columns = 8;
    private const int Rows = 12;
    /// <summary>Marks farther apart than this in width or place are different ones, however their dots compare.</summary>
    private const float SameWidth = 0.3f;
    private const float SamePlace = 0.22f;
    private readonly float[] dark;
    private readonly float wide;
    private readonly float top;
    private readonly float bottom;
    private readonly int members;

    private MarkShape(float[] dark, float wide, float top, float bottom, int members) =>
        (this.dark, this.wide, this.top, this.bottom, this.members) = (dark, wide, top, bottom, members);

    /// <param name="scan">The page.</param>
    /// <param name="mark">The dots of the mark.</param>
    /// <param name="line">The line, as high as its digits.</param>
    public static MarkShape Of(Scan scan, DotArea mark, DotArea line)
    {
        var dark = new float[Columns * Rows];
        var most = 1f;
        for (var row = 0; row < Rows; row++)
        {
            for (var column = 0; column < Columns; column++)
            {
                var value = Darkness(scan, mark, column, row);
                most = Math.Max(most, value);
                dark[row * Columns + column] = value;
            }
        }
        for (var i = 0; i < dark.Length; i++) dark[i] /= most;
        return new(dark, (float)mark.Width / line.Height, (float)(mark.Y0 - line.Y0) / line.Height, (float)(mark.Y1 - line.Y0) / line.Height, 1);
    }

    /// <summary>Mean darkness of the dots under one field of the grid, the borders shared out.</summary>
    private static float Darkness(Scan scan, DotArea mark, int column, int row)
    {
        var (x0, x1) = (mark.X0 + (float)column * mark.Width / Columns, mark.X0 + (float)(column + 1) * mark.Width / Columns);
        var (y0, y1) = (mark.Y0 + (float)row * mark.Height / Rows, mark.Y0 + (float)(row + 1) * mark.Height / Rows);
        var sum = 0f;
        for (var y = (int)y0; y < y1; y++)
        {
            var down = Math.Min(y + 1, y1) - Math.Max(y, y0);
            for (var x = (int)x0; x < x1; x++) sum += (255 - scan[x, y]) * down * (Math.Min(x + 1, x1) - Math.Max(x, x0));
        }
        return sum / ((x1 - x0) * (y1 - y0));
    }

    /// <summary>From 0 for the same to 1; infinite for marks that cannot be the same.</summary>
    public float Distance(MarkShape other)
    {
        if (Math.Abs(wide - other.wide) > SameWidth * Math.Max(wide, other.wide) + 0.05f || Math.Abs(top - other.top) > SamePlace || Math.Abs(bottom - other.bottom) > SamePlace) return float.PositiveInfinity;
        var sum = 0f;
        for (var i = 0; i < dark.Length; i++) sum += Math.Abs(dark[i] - other.dark[i]);
        return sum / dark.Length;
    }

    /// <summary>The mean of what this is made of and one more.</summary>
    public MarkShape With(MarkShape one)
    {
        float Mean(float all, float added) => all + (added - all) / (members + 1);
        return new([.. dark.Zip(one.dark, Mean)], Mean(wide, one.wide), Mean(top, one.top), Mean(bottom, one.bottom), members + 1);
    }
}
