namespace Mingzhang.Reading.Pdf.Layout;

/// <summary>
/// Gathers characters to printed lines. Quotes and digits of another font may stand some points above the line they belong to,
/// so a run joins the line it overlaps in height, unless it would stand on top of that line's characters.
/// </summary>
internal static class LineBuilder
{
    /// <summary>Parts of an em.</summary>
    private const float SameBaseline = 0.15f;
    private const float Drift = 0.4f;
    private const float LongGap = 1.5f;
    /// <summary>Marks that follow each other are set closer than their boxes: ）。</summary>
    private const float LeastAdvance = 0.15f;
    private const float Overlap = 0.65f;

    public static List<PrintedLine> Build(IReadOnlyList<Glyph> glyphs)
    {
        var runs = Runs(glyphs);
        runs.Sort(static (a, b) => a.Baseline != b.Baseline ? a.Baseline.CompareTo(b.Baseline) : a.Area.X0.CompareTo(b.Area.X0));
        var open = new List<List<PrintedLine>>();
        foreach (var run in runs)
        {
            var line = Nearest(open, run);
            if (line is null) open.Add([run]);
            else line.Add(run);
        }
        var lines = open.ConvertAll(Join);
        lines.Sort(static (a, b) => a.Baseline != b.Baseline ? a.Baseline.CompareTo(b.Baseline) : a.Area.X0.CompareTo(b.Area.X0));
        return lines;
    }

    /// <summary>Characters that follow each other in the file on one baseline, without a wide gap.</summary>
    private static List<PrintedLine> Runs(IReadOnlyList<Glyph> glyphs)
    {
        var runs = new List<PrintedLine>();
        var run = new List<Glyph>();
        foreach (var glyph in glyphs)
        {
            if (run.Count > 0 && !Follows(run[^1], glyph))
            {
                runs.Add(new(run));
                run = [];
            }
            run.Add(glyph);
        }
        if (run.Count > 0) runs.Add(new(run));
        return runs;
    }

    private static bool Follows(in Glyph last, in Glyph next)
    {
        var em = Math.Max(last.Size, next.Size);
        var gap = next.Box.X0 - last.Box.X1;
        return Math.Abs(next.Y - last.Y) <= SameBaseline * em && next.X > last.X + LeastAdvance * em && gap < LongGap * em;
    }

    /// <summary>Lines come from the top, so only the last few can still be near.</summary>
    private static List<PrintedLine>? Nearest(List<List<PrintedLine>> open, PrintedLine run)
    {
        List<PrintedLine>? nearest = null;
        var least = float.MaxValue;
        for (var i = open.Count - 1; i >= 0 && i >= open.Count - 24; i--)
        {
            foreach (var part in open[i])
            {
                var distance = Math.Abs(part.Baseline - run.Baseline);
                if (distance >= least || distance > Drift * Math.Min(part.Size, run.Size) || open[i].Exists(p => Covers(p, run))) continue;
                (nearest, least) = (open[i], distance);
            }
        }
        return nearest;
    }

    /// <summary>Both print at one place: two lines set close, or a text over another, never one line.</summary>
    private static bool Covers(PrintedLine part, PrintedLine run)
    {
        var shared = Math.Min(part.Area.X1, run.Area.X1) - Math.Max(part.Area.X0, run.Area.X0);
        var most = Overlap * Math.Min(part.Size, run.Size);
        if (shared <= most || Inked(part, run) <= most) return false;
        return Math.Abs(part.Baseline - run.Baseline) > SameBaseline * run.Size || !Repeats(part, run);
    }

    /// <summary>The width over which characters of both stand: a number set in a gap that the words leave for it covers none of them.</summary>
    private static float Inked(PrintedLine part, PrintedLine run)
    {
        var width = 0f;
        foreach (var glyph in run.Glyphs)
        {
            foreach (var other in part.Glyphs) width += Math.Max(0, Math.Min(glyph.Box.X1, other.Box.X1) - Math.Max(glyph.Box.X0, other.Box.X0));
        }
        return width;
    }

    /// <summary>The same characters again, a little aside: bold made by printing twice.</summary>
    private static bool Repeats(PrintedLine part, PrintedLine run) =>
        run.Glyphs.TrueForAll(g => part.Glyphs.Exists(p => p.Rune == g.Rune && Math.Abs(p.X - g.X) < 0.3f * g.Size));

    private static PrintedLine Join(List<PrintedLine> runs)
    {
        if (runs.Count == 1) return runs[0];
        var glyphs = new List<Glyph>();
        foreach (var run in runs) glyphs.AddRange(run.Glyphs);
        glyphs.Sort(static (a, b) => a.Box.X0.CompareTo(b.Box.X0));
        var kept = new List<Glyph>(glyphs.Count);
        foreach (var glyph in glyphs)
        {
            if (kept.Count == 0 || !Doubles(kept[^1], glyph)) kept.Add(glyph);
        }
        return new(kept);
    }

    private static bool Doubles(in Glyph kept, in Glyph next) =>
        kept.Rune == next.Rune && Math.Abs(kept.X - next.X) < 0.2f * next.Size && Math.Abs(kept.Y - next.Y) < 0.2f * next.Size;
}
