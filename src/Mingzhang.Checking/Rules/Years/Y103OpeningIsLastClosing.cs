using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Rules.Years;

/// <summary>年初结转和结余 = 上年年末结转和结余, unless an adjustment is explained (会计差错更正, 收回, 归集, 调剂).</summary>
public sealed class Y103OpeningIsLastClosing : Rule
{
    private const string Chinese = "年初结转和结余应与上年年末结转和结余一致（有调整的应说明）";
    private const string English = "The opening carry-over must be last year's closing carry-over, unless an adjustment is explained";

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        foreach (var closing in Context.Amounts(account, Concepts.ClosingCarryOver).Where(f => f.Address!.Year == AccountYear.Previous))
            if (Nearest.At(account, closing.Address! with { Concept = Concepts.OpeningCarryOver, Year = AccountYear.Current }, closing) is { } opening)
                yield return new Outcome.Related(new CopyRelation(Chinese, English, opening, closing) { Level = Level.Warning });
            else
                yield return Sums.Missing(Chinese, English, "年初结转和结余 the opening carry-over");
    }
}
