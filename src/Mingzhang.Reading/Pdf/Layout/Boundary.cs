namespace Mingzhang.Reading.Pdf.Layout;

/// <summary>A line of the lattice: the rules that lie on it, each covering some of its length.</summary>
internal sealed class Boundary
{
    private readonly List<Rule> rules = [];
    private bool closed;

    /// <summary>Where most of its length lies.</summary>
    public float At { get; private set; }

    /// <summary>Rules at the same place, sorted to boundaries from left to right or top to bottom.</summary>
    public static List<Boundary> Gather(IEnumerable<Rule> rules, float same)
    {
        var boundaries = new List<Boundary>();
        foreach (var rule in rules.OrderBy(r => r.At))
        {
            if (boundaries.Count == 0 || rule.At - boundaries[^1].rules[0].At > same) boundaries.Add(new());
            boundaries[^1].Add(rule);
        }
        return boundaries;
    }

    /// <summary>The edge of a table drawn without its outer line.</summary>
    public static Boundary Closing(float at) => new() { At = at, closed = true };

    /// <summary>The outer edge of a table is there even where it was not drawn.</summary>
    public void Close() => closed = true;

    public void Take(Boundary other)
    {
        foreach (var rule in other.rules) Add(rule);
        closed |= other.closed;
    }

    /// <summary>Most of the stretch is drawn.</summary>
    public bool Covers(float from, float to)
    {
        if (closed) return true;
        var covered = 0f;
        foreach (var rule in rules) covered += Math.Max(0, Math.Min(rule.To, to) - Math.Max(rule.From, from));
        return covered >= 0.7f * (to - from);
    }

    private void Add(Rule rule)
    {
        rules.Add(rule);
        At = rules.MaxBy(r => r.Length).At;
    }
}
