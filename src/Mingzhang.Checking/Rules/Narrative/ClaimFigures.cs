using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Narrative;

/// <summary>The figure that a claim speaks of: of all copies at its address the one in its own sentence or passage, else the nearest.</summary>
internal static class ClaimFigures
{
    private const int Near = 6;

    /// <summary>Null if there is none near enough that the claim's words can mean it.</summary>
    public static Figure? Of(AccountSet account, Address address, Place claim)
    {
        Figure? best = null;
        var bestRank = int.MaxValue;
        foreach (var figure in account.At(address))
        {
            var rank = Rank(figure.Place, claim);
            if (rank < bestRank) (best, bestRank) = (figure, rank);
        }
        return best;
    }

    /// <summary>"预算数" without saying which is the budget last named near it.</summary>
    public static Figure? OfBudget(AccountSet account, Address address, Place claim)
    {
        if (address.Stage != Stage.Budget) return Of(account, address, claim);
        Stage[] stages = [Stage.Budget, Stage.AdjustedBudget, Stage.InitialBudget];
        return stages.Select(s => Of(account, address with { Stage = s }, claim)).Where(f => f is not null && Rank(f.Place, claim) < 1000).MinBy(f => Rank(f!.Place, claim));
    }

    private static int Rank(Place figure, Place claim)
    {
        if (figure.InTable) return 2000;
        if (figure.Sentence >= 0 && figure.Sentence == claim.Sentence) return 0;
        if (figure.Passage == claim.Passage) return 1 + Math.Min(100, Math.Abs(figure.Start - claim.Start) / 8);
        var away = Math.Abs(figure.Passage - claim.Passage);
        return away <= Near && figure.Part == claim.Part ? 200 + away : 1000 + away;
    }
}
