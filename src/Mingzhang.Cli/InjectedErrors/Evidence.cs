using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Cli.InjectedErrors;

/// <summary>
/// What a document can tell of an injection, judged on the clean document with the altered figures put in place of the printed ones,
/// without the localizer and without reading again.
/// </summary>
internal sealed class Evidence
{
    private readonly CleanDocument document;
    private readonly Injection injection;
    private readonly Dictionary<Figure, Figure> altered = new(ReferenceEqualityComparer.Instance);
    private readonly List<Relation> broken;

    private Evidence(CleanDocument document, Injection injection)
    {
        (this.document, this.injection) = (document, injection);
        foreach (var (site, figure) in injection.Altered) altered[site.Figure] = figure;
        broken = [.. injection.Altered.SelectMany(a => document.With(a.Site.Figure)).Distinct()
            .Where(r => (!injection.LineIsGone || r is LinearRelation) && Judge.Of(r).Holds && Judge.Of(r, new(altered)).IsBroken)];
    }

    public static Evidence Of(CleanDocument document, Injection injection) => new(document, injection);

    /// <summary>A relation that held is broken beyond all rounding. What only itself says can be found by nobody.</summary>
    public bool IsDetectable => broken.Count > 0 || injection.Restated.Any(r => Judge.Of(r).IsBroken);

    /// <summary>No single figure that is right, read otherwise, would mend what is broken and break nothing.</summary>
    public bool IsTellable => injection.FillsBlanks || broken.Count == 0
        || !broken[0].Figures.Where(f => f.Text.Length > 0 && !altered.ContainsKey(f)).Distinct<Figure>(ReferenceEqualityComparer.Instance).Any(Mends);

    private bool Mends(Figure rival)
    {
        if (!broken.TrueForAll(r => r.Figures.Any(f => ReferenceEquals(f, rival)))) return false;
        // Of words and scores no value is worked out here: whatever else they rest on may be wrong as well.
        if (broken.TrueForAll(r => r is not (LinearRelation or CopyRelation or RatioRelation))) return true;
        var tied = document.With(rival).Concat(broken).Distinct().ToList();
        return broken.Select(r => Asked(r, rival)).OfType<decimal>().Distinct().Any(value => tied.TrueForAll(r => !Judge.Of(r).Holds || Judge.Of(r, With(rival, value)).Holds));
    }

    private Substitution With(Figure rival, decimal value) => new(new(altered, ReferenceEqualityComparer.Instance) { [rival] = Altered.Reading(rival, value) });

    /// <summary>The value that the relation asks of the figure, at its precision; an amount is not negative.</summary>
    private decimal? Asked(Relation relation, Figure figure)
    {
        var common = relation switch
        {
            LinearRelation linear => Root(linear.Terms.Select(t => (t.Coefficient, t.Figure)), figure),
            CopyRelation copy => Common(ReferenceEquals(copy.Left, figure) ? copy.Right : copy.Left),
            RatioRelation ratio => Asked(ratio, figure),
            _ => null,
        };
        if (common is null) return null;
        var value = Math.Round(common.Value / figure.Unit.Scale, figure.Decimals, MidpointRounding.AwayFromZero);
        return value >= 0 || figure.Address is { Measure: Measure.Change or Measure.Growth } ? value : null;
    }

    private decimal? Asked(RatioRelation ratio, Figure figure)
    {
        var shift = ratio.Growth ? 100 : 0;
        if (ReferenceEquals(ratio.Rate, figure))
        {
            var below = ratio.Denominator.Sum(t => t.Coefficient * Common(t.Figure));
            return below == 0 ? null : 100 * ratio.Numerator.Sum(t => t.Coefficient * Common(t.Figure)) / below - shift;
        }
        var rate = Common(ratio.Rate) + shift;
        return Root(ratio.Numerator.Select(t => (100 * t.Coefficient, t.Figure)).Concat(ratio.Denominator.Select(t => (-rate * t.Coefficient, t.Figure))), figure);
    }

    private decimal? Root(IEnumerable<(decimal Coefficient, Figure Figure)> terms, Figure figure)
    {
        decimal own = 0, others = 0;
        foreach (var (coefficient, term) in terms)
            if (ReferenceEquals(term, figure)) own += coefficient;
            else others += coefficient * Common(term);
        return own == 0 ? null : -others / own;
    }

    private decimal Common(Figure figure) => altered.GetValueOrDefault(figure, figure).Common;
}
