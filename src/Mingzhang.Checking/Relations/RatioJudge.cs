using Mingzhang.Accounts;

namespace Mingzhang.Checking.Relations;

/// <summary>
/// rate = 100·N/D (less 100 for growth), N and D signed sums of figures that may share some. With f(x, r) = 100·N(x) − (r + g)·D(x)
/// and D positive over the whole box of x, the rates that the box allows are those where f takes both signs; f falls in r. So the
/// printed rate [r₁, r₂] is possible iff max f(·, r₁) ≥ 0 and min f(·, r₂) ≤ 0: linear in every figure, hence exact at the corners.
/// </summary>
internal static class RatioJudge
{
    public static Judgement Of(RatioRelation relation, Substitution with)
    {
        var terms = Collect(relation, with);
        decimal denominator = 0, spread = 0;
        foreach (var term in terms)
        {
            denominator += term.Below * term.Value;
            spread += Math.Abs(term.Below) * term.Half;
        }
        if (denominator - spread <= 0 && denominator + spread >= 0) return OfZeroBase(terms, denominator, with[relation.Rate]);
        var orientation = Math.Sign(denominator);
        var rate = with[relation.Rate];
        var shift = relation.Growth ? 100m : 0m;
        var miss = Math.Abs(Centre(terms, rate.Common + shift));
        var tolerance = Math.Abs(denominator) * rate.Half;
        if (!IsPossible(terms, orientation, rate.Interval, shift)) return new(Standing.Broken, miss, tolerance);
        if (miss <= tolerance) return new(Standing.Exact, miss, tolerance);
        var kept = terms.ConvertAll(t => t with { Half = t.LikelyHalf });
        return new(IsPossible(kept, orientation, rate.Interval, shift) ? Standing.WithinRounding : Standing.Improbable, miss, tolerance);
    }

    private static bool IsPossible(List<Factor> terms, int orientation, Interval rate, decimal shift) =>
        Corner(terms, orientation, rate.Low + shift, +1) >= 0 && Corner(terms, orientation, rate.High + shift, -1) <= 0;

    /// <summary>0 ÷ 0 is customarily printed as 0 % or 100 % and proves nothing; anything else over nothing cannot be computed.</summary>
    private static Judgement OfZeroBase(List<Factor> terms, decimal denominator, Figure rate)
    {
        var numerator = terms.Sum(t => t.Above * t.Value);
        var convention = denominator == 0 && numerator == 0 && rate.Common is 0 or 100;
        return new(convention ? Standing.Exact : Standing.NotComputable);
    }

    private static decimal Corner(List<Factor> terms, int orientation, decimal rate, int direction)
    {
        decimal sum = 0;
        foreach (var term in terms)
        {
            var coefficient = orientation * (100 * term.Above - rate * term.Below);
            sum += coefficient * term.Value + direction * Math.Abs(coefficient) * term.Half;
        }
        return sum;
    }

    private static decimal Centre(List<Factor> terms, decimal rate) => terms.Sum(t => (100 * t.Above - rate * t.Below) * t.Value);

    /// <summary>One entry a figure, with its coefficients above and below the line, so that no interval is counted twice.</summary>
    private static List<Factor> Collect(RatioRelation relation, Substitution with)
    {
        var terms = new List<Factor>(relation.Numerator.Count + relation.Denominator.Count);
        var finest = DroppedZeros.FinestHalf(relation.Numerator.Concat(relation.Denominator).Select(t => with[t.Figure]));
        foreach (var term in relation.Numerator) Add(terms, term.Figure, with[term.Figure], finest, term.Coefficient, 0);
        foreach (var term in relation.Denominator) Add(terms, term.Figure, with[term.Figure], finest, 0, term.Coefficient);
        return terms;
    }

    private static void Add(List<Factor> terms, Figure printed, Figure figure, decimal finest, decimal above, decimal below)
    {
        var index = terms.FindIndex(t => ReferenceEquals(t.Printed, printed));
        if (index < 0) terms.Add(new(printed, figure.Common, figure.Half, DroppedZeros.Half(figure, finest), above, below));
        else terms[index] = terms[index] with { Above = terms[index].Above + above, Below = terms[index].Below + below };
    }

    private readonly record struct Factor(Figure Printed, decimal Value, decimal Half, decimal LikelyHalf, decimal Above, decimal Below);
}
