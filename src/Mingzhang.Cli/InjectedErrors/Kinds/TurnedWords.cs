using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Cli.InjectedErrors.Kinds;

/// <summary>The word says the opposite: 增加 for 减少, 大于 for 小于.</summary>
internal static class TurnedWords
{
    private static readonly (string, string)[] Directions = [("增加", "减少"), ("增长", "下降"), ("上升", "下降"), ("提高", "降低")];
    private static readonly (string, string)[] Comparisons = [("大于", "小于"), ("高于", "低于"), ("多于", "少于")];

    public static Injection? Direction(CleanDocument document, Draw draw)
    {
        var changes = document.Sites.Where(s => s.Figure is { Value: not 0, Address.Measure: Measure.Change or Measure.Growth, Place.InTable: false });
        if (draw.Pick(changes) is not { } site) return null;
        var before = document.Text[document.Lines.Start(site.Line)..site.Start];
        foreach (var (one, other) in Directions)
            foreach (var (from, to) in new[] { (one, other), (other, one) })
                if (before.EndsWith(from, StringComparison.Ordinal) || before.EndsWith(from + "了", StringComparison.Ordinal))
                    return new([new(document.Lines.Start(site.Line) + before.LastIndexOf(from, StringComparison.Ordinal), from.Length, to)], [Altered.Turned(site)]) { Line = site.Line };
        return null;
    }

    public static Injection? Comparison(CleanDocument document, Draw draw)
    {
        if (draw.Pick(document.Account.Claims.OfType<ComparisonClaim>().Where(c => c.Sign != 0)) is not { } claim) return null;
        var same = document.Account.Claims.OfType<ComparisonClaim>().Where(c => c.Place.Line == claim.Place.Line && c.Words == claim.Words).ToList();
        var relation = document.Relations.OfType<SignRelation>().FirstOrDefault(r => r.Words == claim.Words && r.Sign == claim.Sign && r.Figures.Any(f => f.Place.Passage == claim.Place.Passage));
        var at = Occurrence(document, claim, same.IndexOf(claim));
        if (at < 0) return null;
        foreach (var (one, other) in Comparisons)
            foreach (var (from, to) in new[] { (one, other), (other, one) })
                if (claim.Words.Contains(from, StringComparison.Ordinal))
                    return new([new(at + claim.Words.IndexOf(from, StringComparison.Ordinal), from.Length, to)], [])
                    {
                        Line = claim.Place.Line,
                        Restated = relation is null ? [] : [relation with { Sign = -relation.Sign }],
                    };
        return null;
    }

    /// <summary>Where the words stand for the nth time in the line of the claim.</summary>
    private static int Occurrence(CleanDocument document, Claim claim, int nth)
    {
        var (start, end) = (document.Lines.Start(claim.Place.Line), document.Lines.End(claim.Place.Line));
        var words = ((ComparisonClaim)claim).Words;
        var at = start - 1;
        do at = document.Text.IndexOf(words, at + 1, StringComparison.Ordinal);
        while (at >= 0 && at < end && nth-- > 0);
        return at < end ? at : -1;
    }
}
