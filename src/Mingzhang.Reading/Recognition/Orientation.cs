namespace Mingzhang.Reading.Recognition;

/// <summary>
/// Which way up a scan lies: wide tables are laid on the glass sideways, sheets upside down. The way in which the recognition program is
/// surest of a few lines is the right one.
/// </summary>
internal static class Orientation
{
    /// <summary>Another way must be read so much more surely than the page as it lies, in tenths.</summary>
    private const int Surer = 12;
    private const int Lines = 12;
    /// <summary>In heights: shorter pieces look alike from all sides (0, 一, 口).</summary>
    private const float LeastLength = 1.8f;
    private const float MostHeight = 2.2f;

    /// <summary>Quarter turns clockwise from upright to the scan as it lies, and what was made of it set upright.</summary>
    public static (int Turn, T Upright) Of<T>(Func<int, T> turned, Func<T, Sureness> sureness)
    {
        var asItLies = turned(0);
        var least = sureness(asItLies);
        (int Turn, T Upright) best = (0, asItLies);
        if (least.IsBeyondDoubt) return best;
        var most = least.Total * Surer / 10;
        foreach (var turn in (ReadOnlySpan<int>)[1, 3, 2])
        {
            var other = turned(turn);
            var sure = sureness(other);
            if (sure.Total > most) (best, most) = ((turn, other), sure.Total);
            if (sure.IsBeyondDoubt) break;
        }
        return best;
    }

    /// <summary>Some lines from all over the page.</summary>
    public static List<DotArea> Sample(List<DotArea> pieces, int usualHeight)
    {
        var lines = pieces.FindAll(p => p.Width > LeastLength * p.Height && p.Height < MostHeight * usualHeight);
        return [.. Enumerable.Range(0, Math.Min(Lines, lines.Count)).Select(i => lines[i * lines.Count / Math.Min(Lines, lines.Count)])];
    }
}

/// <summary>How many letters were read of some lines, and how surely, per cent. Lines that lie sideways give few letters, those upside down give them unsurely.</summary>
internal readonly record struct Sureness(int Letters, int Percent)
{
    private const int Sure = 80;
    private const int Many = 24;

    public int Total => Letters * Percent;
    /// <summary>They lie the right way up, and no other way need be tried.</summary>
    public bool IsBeyondDoubt => Percent >= Sure && Letters >= Many;

    public static Sureness Of(IReadOnlyCollection<SeenWord> words)
    {
        var letters = words.Sum(w => w.Text.Length);
        return letters == 0 ? default : new(letters, words.Sum(w => w.Text.Length * w.Confidence) / letters);
    }
}
