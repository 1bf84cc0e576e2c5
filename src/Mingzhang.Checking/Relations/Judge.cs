using Mingzhang.Accounts;

namespace Mingzhang.Checking.Relations;

/// <summary>
/// Decides by exact interval arithmetic whether printed figures can satisfy a relation. Sums and products only: no verdict
/// rests on a division or a rounded number.
/// </summary>
public static class Judge
{
    public static Judgement Of(Relation relation) => Of(relation, default);

    /// <summary>How the relation would stand if these figures read otherwise.</summary>
    public static Judgement Of(Relation relation, Substitution with)
    {
        var judgement = relation switch
        {
            LinearRelation linear => Linear(linear, with),
            CopyRelation copy => CopyJudge.Of(with[copy.Left], with[copy.Right]),
            RatioRelation ratio => RatioJudge.Of(ratio, with),
            AtMostRelation order => AtMost(with[order.Left], with[order.Right]),
            ScoreRelation score => ScoreJudge.Of(score, with),
            SignRelation sign => Sign(with[sign.Left], with[sign.Right], sign.Sign),
            _ => throw new ArgumentException("This kind of relation is unknown to the judge.", nameof(relation)),
        };
        if (judgement.Standing is not (Standing.Broken or Standing.Improbable)) return judgement;
        return relation.Figures.Any(f => with[f].Precision == Precision.Approximate) ? judgement with { Standing = Standing.Undetermined } : judgement;
    }

    /// <summary>
    /// Broken iff |Σ aᵢnᵢ| > Σ |aᵢ|hᵢ. Improbable beyond 4σ, the error of each figure uniform in ±h (σ² = Σ aᵢ²hᵢ²/3), or where only
    /// printed zeros that are no exact zeros, or closing zeros that were not dropped, would explain it.
    /// </summary>
    private static Judgement Linear(LinearRelation relation, Substitution with)
    {
        decimal sum = 0, tolerance = 0, likely = 0, squares = 0;
        var finest = DroppedZeros.FinestHalf(relation.Terms.Select(t => with[t.Figure]));
        foreach (var (coefficient, printed, _) in relation.Terms)
        {
            var figure = with[printed];
            var kept = Math.Abs(coefficient) * DroppedZeros.Half(figure, finest);
            sum += coefficient * figure.Common;
            tolerance += Math.Abs(coefficient) * figure.Half;
            squares += kept * kept;
            if (figure.Value != 0) likely += kept;
        }
        var residual = Math.Abs(sum);
        var standing = residual == 0 ? Standing.Exact
            : residual > tolerance ? Standing.Broken
            : residual > likely || 3 * residual * residual > 16 * squares ? Standing.Improbable
            : Standing.WithinRounding;
        return new(standing, residual, tolerance);
    }

    private static Judgement AtMost(Figure left, Figure right)
    {
        var excess = left.Common - right.Common;
        var tolerance = left.Half + right.Half;
        return excess <= 0 ? new(Standing.Exact, 0, tolerance)
            : new(excess > tolerance ? Standing.Broken : Standing.WithinRounding, excess, tolerance);
    }

    /// <summary>Words that need a difference where two equal numbers are printed can be saved by rounding, but should not be.</summary>
    private static Judgement Sign(Figure left, Figure right, int sign)
    {
        var difference = left.Common - right.Common;
        var tolerance = left.Half + right.Half;
        var residual = Math.Abs(difference);
        if (Math.Sign(difference) == sign) return new(Standing.Exact, 0, tolerance);
        var possible = sign == 0 ? residual <= tolerance : sign * difference + tolerance > 0;
        return new(!possible ? Standing.Broken : sign == 0 ? Standing.WithinRounding : Standing.Improbable, residual, tolerance);
    }
}
