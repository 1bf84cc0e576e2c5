using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Balance;

/// <summary>公务接待费 = 国内公务接待支出 + 外事（国境外）接待支出, where one section gives all three.</summary>
public sealed class B143ReceptionIsDomesticPlusForeign : Rule
{
    private const string Chinese = "公务接待费应等于国内公务接待支出与外事接待支出之和";
    private const string English = "reception must be domestic plus foreign reception";

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        foreach (var domestic in Context.Amounts(account, Concepts.DomesticReception))
        {
            var foreign = Context.Find(account, domestic, domestic.Address! with { Concept = Concepts.ForeignReception });
            if (foreign is null) continue;
            var total = Context.Find(account, domestic, domestic.Address! with { Concept = Concepts.Reception });
            if (total is null) yield return Sums.Missing(Chinese, English, "公务接待费 reception");
            else yield return Sums.Of(Chinese, English, total, [domestic, foreign]);
        }
    }
}
