using Mingzhang.Accounts;

namespace Mingzhang.Publishing.Disclosures.Narrative;

/// <summary>政府性基金预算 and 国有资本经营预算: balances, income and spending, then every item; or that there was none.</summary>
internal static class FundSections
{
    public static IEnumerable<Block> GovernmentFund(Composition composition) => Of(composition, Fund.GovernmentFund, "政府性基金预算");

    public static IEnumerable<Block> StateCapital(Composition composition) => Of(composition, Fund.StateCapital, "国有资本经营预算");

    private static IEnumerable<Block> Of(Composition composition, Fund fund, string name)
    {
        Address opening = new(Concepts.OpeningCarryOver) { Fund = fund }, income = new(Concepts.GrantIncome) { Fund = fund };
        Address spent = SpendingFacts.All with { Fund = fund }, closing = new(Concepts.ClosingCarryOver) { Fund = fund };
        if (!new[] { opening, income, spent }.Any(composition.Knows))
        {
            yield return new Prose(composition).Say($"本部门{composition.Year}年度没有{name}收入和支出").End();
            yield break;
        }
        yield return new Prose(composition).Say($"{composition.Year}年度{name}财政拨款年初结转和结余").Money(opening).Say("，本年收入").Money(income).Say("，本年支出").Money(spent)
            .Say("，其中：基本支出").Money(spent with { Nature = Nature.Basic }).Say("、项目支出").Money(spent with { Nature = Nature.Project }).Say("；年末结转和结余").Money(closing).End("。具体情况如下：");
        var items = composition.Functions(spent, 7);
        foreach (var block in ItemParagraphs.Of(composition, spent, items)) yield return block;
    }
}
