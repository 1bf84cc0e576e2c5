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

    /// <summary>With ink black and paper white: what is darker than the one and lighter than the other is levelled, noise of the paper with it.</summary>
    public Scan Stretched(int ink, int paper)
    {
        var table = new byte[256];
        for (var level = 0; level < 256; level++) table[level] = (byte)Math.Clamp((level - ink) * White / Math.Max(1, paper - ink), 0, White);
        return new(Width, Height, Array.ConvertAll(dots, dot => table[dot]));
    }

    /// <summary>Each dot mixed with its neighbours (1 2 1): steps of a fax and specks go, strokes stay.</summary>
    public Scan Smoothed() => Mixed(1).Mixed(Width);

    private Scan Mixed(int step)
    {
        var mixed = dots.ToArray();
        for (var i = step; i < dots.Length - step; i++) mixed[i] = (byte)((dots[i - step] + 2 * dots[i] + dots[i + step]) / 4);
        return new(Width, Height, mixed);
    }

    /// <summary>As it looks when what stands turned by so many quarters clockwise is set upright.</summary>
    public Scan Turned(int turn)
    {
        if (turn == 0) return Copy();
        var (width, height) = turn == 2 ? (Width, Height) : (Height, Width);
        var turned = new byte[dots.Length];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                turned[y * width + x] = turn switch { 1 => this[Width - 1 - y, x], 2 => this[Width - 1 - x, Height - 1 - y], _ => this[y, Height - 1 - x] };
            }
        }
        return new(width, height, turned);
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
