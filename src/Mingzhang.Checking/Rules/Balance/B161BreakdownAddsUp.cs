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
        foreach (var claim in account.Claims.OfType<BreakdownClaim>())
        {
            if (!claim.Exhaustive)
            {
                if (claim.Parts.Count > 1 && Breakdown.Of(account, claim) is { } open && JudgedOpen(open) is { } named) yield return named;
                continue;
            }
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

    /// <summary>主要用于：…, 主要包括：…: what is listed cannot exceed the whole; where it is short of it by a single digit, one was likely mistyped.</summary>
    private static Outcome? JudgedOpen(Breakdown breakdown)
    {
        if (breakdown.Division is not (Division.Named or Division.Economic)) return null;
        var relation = Sums.Of(Chinese, English, Sums.Minus(breakdown.Whole), breakdown.Parts.Select(p => Sums.Plus(p))).Relation;
        if (breakdown.Parts.Sum(p => p.Common) >= breakdown.Whole.Common) return new Outcome.Related(relation with { Level = Level.Warning });
        return IsOneDigitShort(breakdown) ? new Outcome.Related(relation with { Level = Level.Review }) : null;
    }

    /// <summary>Short by 0.04 or 30.00 of a whole with four digits and more: what was left out is seldom so round.</summary>
    private static bool IsOneDigitShort(Breakdown breakdown)
    {
        var digits = breakdown.Whole.Text.Where(char.IsAsciiDigit).SkipWhile(c => c == '0').Reverse().SkipWhile(c => c == '0').Count();
        var gap = breakdown.Whole.Common - breakdown.Parts.Sum(p => p.Common);
        if (breakdown.Parts.Count < 3 || digits < 4 || gap <= 0) return false;
        while (gap < 1) gap *= 10;
        while (gap >= 10) gap /= 10;
        return gap == decimal.Truncate(gap);
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
        if (breakdown.Division == Division.Economic) return IsOneDigitShort(breakdown) ? new Outcome.Related(relation with { Level = Level.Review }) : null;
        if (breakdown.Division == Division.Named && Judge.Of(relation).Standing != Standing.Exact) return null;
        return new Outcome.Related(relation with { Level = Level.Warning });
    }
}
