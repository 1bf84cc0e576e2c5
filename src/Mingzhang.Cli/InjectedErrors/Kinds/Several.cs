using Mingzhang.Accounts;

namespace Mingzhang.Cli.InjectedErrors.Kinds;

/// <summary>Several errors in one document, each of which could be found alone.</summary>
internal static class Several
{
    private const int Tries = 200;

    public static Injection? Apart(CleanDocument document, Draw draw, int count, IReadOnlyList<Kind> kinds)
    {
        Injection? all = null;
        for (var i = 0; i < count; i++)
        {
            if (One(document, draw, kinds, s => all is null || !all.Altered.Any(a => a.Site.Line == s.Line)) is not { } next) return null;
            all = all is null ? next : all + next;
        }
        return all;
    }

    /// <summary>The second is tied to the first by a relation.</summary>
    public static Injection? Near(CleanDocument document, Draw draw, IReadOnlyList<Kind> kinds)
    {
        if (One(document, draw, kinds, _ => true) is not { } first) return null;
        var hit = first.Altered[0].Site.Figure;
        var near = document.With(hit).SelectMany(r => r.Figures).Where(f => !ReferenceEquals(f, hit)).ToHashSet<Figure>(ReferenceEqualityComparer.Instance);
        return One(document, draw, kinds, s => near.Contains(s.Figure)) is { } second ? first + second : null;
    }

    private static Injection? One(CleanDocument document, Draw draw, IReadOnlyList<Kind> kinds, Func<Site, bool> at)
    {
        for (var i = 0; i < Tries; i++)
            if (draw.Pick(kinds)!.Inject(document, draw) is { } injection && injection.Altered.All(a => at(a.Site)) && Evidence.Of(document, injection).IsDetectable) return injection;
        return null;
    }
}
