using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Rules.Balance;

/// <summary>正文“其中：…”“主要用于以下方面：…”列举的各部分之和等于总数, where the list claims to be complete.</summary>
public sealed class B161BreakdownAddsUp : Rule
{
    private const string Chinese = "所列各部分之和应等于总数";
    private const string English = "the parts listed must add up to the whole";

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        foreach (var claim in account.Claims.OfType<BreakdownClaim>().Where(c => c.Exhaustive))
        {
            if (Breakdown.Of(account, claim, out var missing) is { } breakdown)
            {
                if (Judged(breakdown) is { } outcome) yield return outcome;
            }
            else if (missing)
            {
                yield return Sums.Missing(Chinese, English, AddressText.Chinese(claim.Whole) + " " + AddressText.English(claim.Whole));
            }
        }
    }

    /// <summary>流动资产…，固定资产…，其他资产…: where the rest is listed too, no part is left.</summary>
    private static bool LeavesNoRest(Breakdown breakdown) =>
        breakdown.Division == Division.Named && breakdown.Parts.Count > 2 && breakdown.Parts[^1].Address!.Scope.Name!.StartsWith("其他", StringComparison.Ordinal);

    /// <summary>
    /// Items of functions have a rule of their own. Parts that exceed their whole are a proof; parts that fall short are one only
    /// where the form leaves no other part: a class or a named purpose may have been left out. Kinds of expense are held against 公开06表 one by one.
    /// </summary>
    private static Outcome? Judged(Breakdown breakdown)
    {
        if (breakdown.Division is Division.Items or Division.Mixed or Division.ThreePublic) return null;
        var relation = (LinearRelation)Sums.Of(Chinese, English, Sums.Minus(breakdown.Whole), breakdown.Parts.Select(p => Sums.Plus(p))).Relation;
        var falls = breakdown.Parts.Sum(p => p.Common) < breakdown.Whole.Common;
        if (!falls || breakdown.Division == Division.Funds && breakdown.Parts.Count == 3 || breakdown.Division is Division.Natures or Division.Sources or Division.Procurement || LeavesNoRest(breakdown)) return new Outcome.Related(relation);
        if (breakdown.Division == Division.Economic) return null;
        if (breakdown.Division == Division.Named && Judge.Of(relation).Standing != Standing.Exact) return null;
        return new Outcome.Related(relation with { Level = Level.Warning });
    }
}
