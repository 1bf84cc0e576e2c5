namespace Mingzhang.Reading.Recognition;

/// <summary>A rectangle of dots: the right and lower borders are outside.</summary>
internal readonly record struct DotArea(int X0, int Y0, int X1, int Y1)
{
    public int Width => X1 - X0;
    public int Height => Y1 - Y0;
    public bool IsEmpty => Width <= 0 || Height <= 0;
}

/// <summary>A page as an image in grey: 0 is black, 255 white.</summary>
internal sealed class Scan(int width, int height, byte[] dots)
{
    private const byte White = 255;

    public int Width { get; } = width;
    public int Height { get; } = height;

    public byte this[int x, int y] => dots[y * Width + x];

    public ReadOnlySpan<byte> Row(int y, int from, int to) => dots.AsSpan(y * Width + from, to - from);

    public void Whiten(DotArea area)
    {
        var (from, to) = (Math.Clamp(area.X0, 0, Width), Math.Clamp(area.X1, 0, Width));
        for (var y = Math.Max(area.Y0, 0); y < Math.Min(area.Y1, Height) && from < to; y++) dots.AsSpan(y * Width + from, to - from).Fill(White);
    }

    public Scan Copy() => new(Width, Height, [.. dots]);

    /// <summary>How many dots have each level of grey.</summary>
    public int[] Histogram()
    {
        var counts = new int[256];
        foreach (var dot in dots) counts[dot]++;
        return counts;
    }

    /// <summary>Turned so that lines which fall by so much a dot to the right lie level. The turn is small, so each dot just moves.</summary>
    public Scan Level(float fall)
    {
        var level = new byte[dots.Length];
        for (var y = 0; y < Height; y++)
        {
            for (var x = 0; x < Width; x++)
            {
                var (fromX, fromY) = ((int)MathF.Floor(x - fall * y + 0.5f), (int)MathF.Floor(y + fall * x + 0.5f));
                level[y * Width + x] = fromX >= 0 && fromX < Width && fromY >= 0 && fromY < Height ? this[fromX, fromY] : White;
            }
        }
        return new(Width, Height, level);
    }
}
