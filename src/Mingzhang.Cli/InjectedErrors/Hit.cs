using Mingzhang.Accounts;
using Mingzhang.Checking;

namespace Mingzhang.Cli.InjectedErrors;

/// <summary>The altered figures as they were read again, and what findings say of them.</summary>
internal sealed class Hit
{
    private readonly Injection injection;
    /// <summary>What is printed now where the injection wrote, and what was printed there before: nothing where a cell was blank.</summary>
    private readonly Dictionary<Figure, Figure?> altered = new(ReferenceEqualityComparer.Instance);
    /// <summary>Cells that were tied to one that is blank or gone now.</summary>
    private readonly HashSet<(int Line, string? Column)> bereft;

    public Hit(CleanDocument document, Injection injection, IReadOnlyList<Site> now)
    {
        this.injection = injection;
        foreach (var (site, figure) in injection.Altered.Where(a => !injection.Empties(a.Site))) Add(site.Start, figure.Text.Length, site.Figure);
        foreach (var filled in injection.Splices.Where(s => s.Length == 0)) Add(filled.Start, filled.Text.Length, null);
        bereft = [.. injection.Altered.Where(a => injection.Empties(a.Site)).SelectMany(a => document.With(a.Site.Figure)).SelectMany(r => r.Figures).Select(f => (LineNow(f.Place), f.Place.Column))];

        void Add(int place, int length, Figure? right)
        {
            var start = injection.Moved(place);
            if (now.FirstOrDefault(s => s.Start >= start && s.End <= start + length) is { } site) altered[site.Figure] = right;
        }
    }

    private int LineNow(Place place) => injection.LineIsGone && place.Line > injection.Line ? place.Line - 1 : place.Line;

    public bool Touches(Finding finding) => All(finding).Any(f => f.Figures.Any(g => IsAltered(g.Figure)) || f.Where is { } place && place.Line == injection.Line);

    private bool IsAltered(Figure figure) => altered.ContainsKey(figure) || bereft.Contains((figure.Place.Line, figure.Place.Column));

    /// <summary>The culprit is an altered figure; of words that were turned and lines that are gone it is enough to speak of them.</summary>
    public bool Names(Finding finding)
    {
        if (altered.Count == 0) return Touches(finding);
        return finding.Figures.FirstOrDefault(f => f.Role == FindingFigure.Culprit) is { } culprit && altered.ContainsKey(culprit.Figure);
    }

    /// <summary>Every correction, up to as many as there are errors, restores what stood there.</summary>
    public bool Mends(Finding finding)
    {
        var changes = finding.Changes.Take(Math.Max(1, altered.Count)).ToList();
        return changes.Count > 0 && altered.Count > 0 && Names(finding) && changes.TrueForAll(c => altered.Any(a => (c.From == a.Key.Text || c.From == a.Key.Text + a.Key.Unit.Text) && Reads(c.To, a.Value)));
    }

    /// <summary>A fall is written with its word or with its sign.</summary>
    private static bool Reads(string text, Figure? right) => PrintedNumber.TryParse(text.TrimEnd('万', '元'), out var number) && Math.Abs(number.Value) == Math.Abs(right?.Value ?? 0);

    public int NamedBy(IReadOnlyList<Finding> findings) => findings.SelectMany(All).SelectMany(f => f.Figures)
        .Where(f => f.Role == FindingFigure.Culprit).Select(f => f.Figure).Distinct<Figure>(ReferenceEqualityComparer.Instance).Count(altered.ContainsKey);

    private static IEnumerable<Finding> All(Finding finding) => finding.Effects.Prepend(finding);
}
