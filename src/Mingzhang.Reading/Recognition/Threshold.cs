namespace Mingzhang.Reading.Recognition;

/// <summary>From which level of grey on a dot is ink.</summary>
internal static class Threshold
{
    /// <summary>Below the paper by so much, a hair line is still seen.</summary>
    private const int FaintBelowPaper = 40;
    /// <summary>In standard deviations.</summary>
    private const int Noise = 2;

    /// <summary>The level that parts the dots into two groups farthest from each other (Otsu): letters from paper.</summary>
    public static int OfLetters(int[] histogram)
    {
        long total = 0, sum = 0;
        for (var level = 0; level < 256; level++) (total, sum) = (total + histogram[level], sum + (long)level * histogram[level]);
        long below = 0, sumBelow = 0;
        var (best, at) = (-1m, 128);
        for (var level = 0; level < 255; level++)
        {
            (below, sumBelow) = (below + histogram[level], sumBelow + (long)level * histogram[level]);
            if (below == 0 || below == total) continue;
            var apart = (decimal)sumBelow / below - (decimal)(sum - sumBelow) / (total - below);
            var variance = apart * apart * below * (total - below);
            if (variance > best) (best, at) = (variance, level + 1);
        }
        return Math.Clamp(at, 60, 200);
    }

    /// <summary>The mean level of ink, and the level above which dots are paper: as far below its mean as its noise reaches.</summary>
    public static (int Ink, int Paper) Levels(int[] histogram, int letters)
    {
        var (ink, _) = Mean(histogram, 0, letters);
        var (paper, deviation) = Mean(histogram, letters, 256);
        return (ink, Math.Max(paper - Noise * deviation, (letters + paper) / 2));
    }

    private static (int Mean, int Deviation) Mean(int[] histogram, int from, int to)
    {
        long count = 0, sum = 0, squares = 0;
        for (var level = from; level < to; level++) (count, sum, squares) = (count + histogram[level], sum + (long)level * histogram[level], squares + (long)level * level * histogram[level]);
        if (count == 0) return (from, 0);
        var mean = sum / count;
        return ((int)mean, (int)MathF.Sqrt(Math.Max(0, squares / count - mean * mean)));
    }

    /// <summary>Lines thinner than a dot are drawn in light grey.</summary>
    public static int OfLines(int[] histogram)
    {
        var paper = 255;
        for (var level = 128; level < 256; level++) if (histogram[level] > histogram[paper]) paper = level;
        return Math.Clamp(paper - FaintBelowPaper, 100, 230);
    }
}
