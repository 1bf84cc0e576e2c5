using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Rules.Ratios;

/// <summary>增减额 = 本年数 − 上年数 (or − the budget), where one section prints all three.</summary>
public sealed class R103ChangeIsDifference : Rule
{
    private const string Chinese = "增减额应等于本年数减去比较的基数";
    private const string English = "the change must be this year's amount less the amount it is compared with";

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        foreach (var change in account.Figures.Where(f => f.Address is { Measure: Measure.Change, Base: not null }))
        {
            var @base = change.Address!.Base!;
            var previous = Nearest.To(change, account.At(@base).Where(f => Context.IsWith(f, change)));
            var current = Nearest.To(change, account.At(change.Address.Quantity).Where(f => Context.IsWith(f, change)));
            if (previous is null || current is null) continue;
            var outcome = Sums.Of(Chinese, English, Sums.Minus(current), [Sums.Plus(previous), Sums.Plus(change)]);
            yield return IsCopied(current, previous, change) ? new Outcome.Related(Copied(outcome.Relation, current, change)) : outcome;
        }
    }

    /// <summary>Last year's figure is this year's, while a change is printed between them.</summary>
    private static bool IsCopied(Figure current, Figure previous, Figure change) => current.Common == previous.Common && change.Value != 0 && previous.Address!.Year == AccountYear.Previous;

    private static Relation Copied(Relation relation, Figure current, Figure change)
    {
        var before = Written.Plain(current.Common - change.Common);
        return relation with
        {
            Explanation = "上年数与本年数相同，像是照抄了本年数；按所印增减额推算，上年应为 " + before,
            ExplanationEn = "last year's amount equals this year's, as if copied; by the printed change last year's was " + before,
        };
    }
}
