namespace Mingzhang.Reading.Recognition;

/// <summary>From which level of grey on a dot is ink.</summary>
internal static class Threshold
{
    /// <summary>Below the paper by so much, a hair line is still seen.</summary>
    private const int FaintBelowPaper = 40;

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

    /// <summary>Lines thinner than a dot are drawn in light grey.</summary>
    public static int OfLines(int[] histogram)
    {
        var paper = 255;
        for (var level = 128; level < 256; level++) if (histogram[level] > histogram[paper]) paper = level;
        return Math.Clamp(paper - FaintBelowPaper, 100, 230);
    }
}
