using Mingzhang.Accounts;

namespace Mingzhang.Performance;

/// <summary>What a scheme gives for a line: all scores that rounding allows, and the one of the printed values, to the hundredth, where it is one.</summary>
public sealed record SchemeScore(ScoringScheme Scheme, ScoreRange Range, decimal? Point);

/// <summary>How the printed score stands to the recomputed one.</summary>
public enum ScoreStanding
{
    /// <summary>The printed score is what the scheme gives.</summary>
    Confirmed,
    /// <summary>No known scheme gives the printed score.</summary>
    Differs,
    /// <summary>Target and actual do not determine a score.</summary>
    NotComputable,
    /// <summary>Weight or score is not printed.</summary>
    NotScored,
}

/// <summary>A line scored again: how far the target was attained, what the schemes give, and what of it the print confirms.</summary>
public sealed record RescoredLine(Indicator? Indicator, string Name, Figure? Weight, Figure? Score, Attainment Attainment, IReadOnlyList<SchemeScore> Candidates)
{
    /// <summary>The usual scheme of the situation; null where the score is not determined.</summary>
    public SchemeScore? Primary => Candidates.Count > 0 ? Candidates[0] : null;
    /// <summary>The scheme that gives the printed score, the usual one first.</summary>
    public SchemeScore? Fit => Score is null ? null : Candidates.FirstOrDefault(c => c.Range.Meets(Score.Interval));

    public ScoreStanding Standing => Weight is null || Score is null ? ScoreStanding.NotScored : Candidates.Count == 0 ? ScoreStanding.NotComputable : Fit is null ? ScoreStanding.Differs : ScoreStanding.Confirmed;

    /// <summary>The score to count with: the printed one where it is confirmed or cannot be computed, else what the usual scheme gives, to the printed decimals (at least two where it is a fraction).</summary>
    public decimal? Settled => Standing switch
    {
        ScoreStanding.NotScored => Score?.Value ?? (Weight is not null ? Primary?.Point : null),
        ScoreStanding.Differs => Recomputed,
        _ => Score!.Value,
    };

    /// <summary>All scores that the print stands for and, where a scheme confirms it, that scheme gives too: 9 for 81 % of 90 % is 9.0, not 8.5 to 9.5.</summary>
    public Interval? Likely
    {
        get
        {
            if (Score is null) return null;
            if (Fit is not { } fit) return Score.Interval;
            const decimal Rounding = 0.000_001m;
            return Score.Interval.Intersect(new(fit.Range.Low.Rounded(6) - Rounding, fit.Range.High.Rounded(6) + Rounding)) ?? Score.Interval;
        }
    }

    /// <summary>What the usual scheme gives, for print: the score of the printed values, or the end of a band nearest to the print.</summary>
    public decimal? Recomputed => Primary is not { } primary ? null : primary.Point ?? (Score is null ? null : primary.Range.Nearest(Score.Value, 2));
}
