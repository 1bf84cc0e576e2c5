namespace Mingzhang.Checking.Relations;

/// <summary>Exact where the printed score itself is one that the schemes give, within rounding where one that rounds to it is.</summary>
internal static class ScoreJudge
{
    private const int Decimals = 4;

    public static Judgement Of(ScoreRelation relation, Substitution with)
    {
        var ranges = relation.Expected(figure => with[figure]);
        if (ranges.Count == 0) return new(Standing.NotComputable);
        var score = with[relation.Score];
        if (ranges.Any(r => r.Contains(score.Common))) return new(Standing.Exact, 0, score.Half);
        var residual = ranges.Min(r => Math.Abs(r.Nearest(score.Common, Decimals) - score.Common));
        return new(ranges.Any(r => r.Meets(score.Interval)) ? Standing.WithinRounding : Standing.Broken, residual, score.Half);
    }

    /// <summary>The score that the usual scheme gives, nearest to the print.</summary>
    public static decimal? Solve(ScoreRelation relation) => relation.Expected(figure => figure) is [var first, ..] ? first.Nearest(relation.Score.Common, Decimals) : null;
}
