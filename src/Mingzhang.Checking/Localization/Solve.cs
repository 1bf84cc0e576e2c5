using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Localization;

/// <summary>Solves a relation for one figure, on the common scale, all others as printed. A proposal only; the judge decides on it.</summary>
internal static class Solve
{
    public static decimal? For(Relation relation, Figure figure, Substitution with = default) => relation switch
    {
        LinearRelation linear => Linear(linear, figure, with),
        CopyRelation copy => with[ReferenceEquals(copy.Left, figure) ? copy.Right : copy.Left].Common,
        RatioRelation ratio => Ratio(ratio, figure, with),
        ScoreRelation score when ReferenceEquals(score.Score, figure) => ScoreJudge.Solve(score),
        _ => null,
    };

    private static decimal? Linear(LinearRelation relation, Figure figure, Substitution with)
    {
        decimal own = 0, others = 0;
        foreach (var term in relation.Terms)
            if (ReferenceEquals(term.Figure, figure)) own += term.Coefficient;
            else others += term.Coefficient * with[term.Figure].Common;
        return own == 0 ? null : -others / own;
    }

    /// <summary>100·N − (r + g)·D = 0 is linear in every figure of N and D.</summary>
    private static decimal? Ratio(RatioRelation relation, Figure figure, Substitution with)
    {
        if (ReferenceEquals(relation.Rate, figure)) return RatioArithmetic.Quotient(relation);
        var rate = with[relation.Rate].Common + (relation.Growth ? 100m : 0m);
        decimal own = 0, others = 0;
        foreach (var term in relation.Numerator) Add(term, 100m);
        foreach (var term in relation.Denominator) Add(term, -rate);
        return own == 0 ? null : -others / own;

        void Add(Term term, decimal factor)
        {
            if (ReferenceEquals(term.Figure, figure)) own += factor * term.Coefficient;
            else others += factor * term.Coefficient * with[term.Figure].Common;
        }
    }
}
