using Mingzhang.Accounts;

namespace Mingzhang.Performance;

/// <summary>A sheet scored again from its own targets, actual values and money, beside what it prints.</summary>
public sealed record RescoredSheet(ScoreSheet Sheet, RescoredLine? Execution, IReadOnlyList<RescoredLine> Lines)
{
    public IEnumerable<RescoredLine> All => Execution is null ? Lines : Lines.Prepend(Execution);
    public decimal? PrintedTotal => Sheet.TotalScore?.Value;
    /// <summary>Sum of the scores as printed; null where no line has one.</summary>
    public decimal? SumOfPrinted => All.Any(l => l.Score is not null) ? All.Sum(l => l.Score?.Value ?? 0) : null;
    /// <summary>Sum of the settled scores; null where a line that counts has none.</summary>
    public decimal? Total => All.Any() && All.All(l => l.Settled is not null) ? All.Sum(l => l.Settled) : null;
    public decimal? SumOfWeights => Sheet.HasWeights ? All.Sum(l => l.Weight?.Value ?? 0) : null;
    public int Unscored => All.Count(l => l.Standing == ScoreStanding.NotScored);

    /// <summary>The key of the scheme by which missed targets lost their points: the first that explains all that can be computed; null if none was missed, or none does.</summary>
    public string? Scheme
    {
        get
        {
            var missed = Lines.Where(l => l.Attainment.Situation is Situation.Short or Situation.Excess or Situation.ZeroMissed or Situation.TrendMissed && l.Score is not null && l.Candidates.Count > 0).ToList();
            if (missed.Count == 0) return null;
            return missed.SelectMany(l => l.Candidates).Select(c => Family(c.Scheme)).Distinct().FirstOrDefault(key => missed.TrueForAll(l => l.Candidates.Any(c => Family(c.Scheme) == key && c.Range.Meets(l.Score!.Interval))));
        }
    }

    /// <summary>Proportion downwards and decline upwards are one way of scoring, and zero targets agree with both.</summary>
    private static string Family(ScoringScheme scheme) => scheme.Formula is Formula.Proportion or Formula.Decline ? "proportion" : "all-or-nothing";
}
