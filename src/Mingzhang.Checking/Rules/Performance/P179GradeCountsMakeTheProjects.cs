using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>
/// 共对4个项目开展自评，其中优3个、良1个: the projects of all grades are the projects evaluated. More of them is impossible where the passage speaks of one
/// number of projects; less is one where no grade was left out, and else a slip or an omission.
/// </summary>
internal sealed class P179GradeCountsMakeTheProjects : Rule
{
    private const string Chinese = "各评价等次的项目数之和应等于参加评价的项目数";
    private const string English = "The projects of all grades must be the projects evaluated";

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        foreach (var tally in GradeTally.Of(account))
        {
            if (tally.Wholes.Count == 0) yield return Sums.Missing(Chinese, English, "参加评价的项目数 the number of projects");
            else if (Of(tally) is { } outcome) yield return outcome;
        }
    }

    private static Outcome? Of(GradeTally tally)
    {
        var sums = tally.Wholes.Reverse().Select(whole => Sum(whole, tally)).ToList();
        var fits = sums.Find(s => Judge.Of(s).Holds);
        if (fits is not null) return new Outcome.Related(fits);
        var sum = tally.Counts.Sum(c => c.Count.Value);
        var one = tally.Wholes.DistinctBy(w => w.Value).Count() == 1;
        if (tally.Counts.Count == 1 && sum < tally.Wholes[^1].Value) return null;
        var proven = one && (sum > tally.Wholes[^1].Value || tally.IsClosed);
        return new Outcome.Related(sums[0] with { Level = proven ? Level.Error : Level.Warning });
    }

    private static LinearRelation Sum(Figure whole, GradeTally tally) =>
        new(Chinese, English, [Sums.Minus(whole, "项目数"), .. tally.Counts.Select(c => Sums.Plus(c.Count, c.Grade.ToString()))]);
}
