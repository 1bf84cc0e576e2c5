using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Cli.InjectedErrors.Kinds;

/// <summary>Rates worked out wrongly.</summary>
internal static class RateSlips
{
    public static Injection? WrongBase(CleanDocument document, Draw draw)
    {
        if (Draw(document, draw) is not var (site, ratio)) return null;
        var (above, below) = (Sum(ratio.Numerator), Sum(ratio.Denominator));
        var bases = document.Sites.Where(s => s.Figure.Unit.Kind == QuantityKind.Money && s.Figure.Common != below && s.Figure.Common > below * 0.3m && s.Figure.Common < below * 3);
        return draw.Pick(bases) is { } other ? Injection.Of(site, Signed(site, 100 * above / other.Figure.Common - Shift(ratio))) : null;
    }

    public static Injection? Truncated(CleanDocument document, Draw draw)
    {
        if (Draw(document, draw) is not var (site, ratio)) return null;
        var exact = Signed(site, 100 * Sum(ratio.Numerator) / Sum(ratio.Denominator) - Shift(ratio));
        var unit = PowersOfTen.Negative(site.Figure.Decimals);
        return Injection.Of(site, Math.Truncate(exact / unit) * unit);
    }

    private static (Site Site, RatioRelation Ratio)? Draw(CleanDocument document, Draw draw) =>
        draw.Pick(document.Relations.OfType<RatioRelation>().Where(r => r.Rate.Value != 0 && Sum(r.Denominator) > 0)) is { } ratio
        && document.SiteOf(ratio.Rate) is { } site ? (site, ratio) : null;

    private static decimal Sum(IReadOnlyList<Term> terms) => terms.Sum(t => t.Coefficient * t.Figure.Common);
    private static decimal Shift(RatioRelation ratio) => ratio.Growth ? 100 : 0;
    /// <summary>As the text prints it: the word carries the sign of a fall.</summary>
    private static decimal Signed(Site site, decimal rate) => (site.Figure.Value < 0 && char.IsAsciiDigit(site.Figure.Text[0]) ? -rate : rate) / site.Figure.Unit.Scale;
}
