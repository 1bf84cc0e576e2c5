using Mingzhang.Accounts;

namespace Mingzhang.Publishing.Disclosures.Narrative;

/// <summary>The first four sections: grand totals, income by source, spending by nature, and the grants together.</summary>
internal static class TotalsSections
{
    private static readonly (Address Part, string Name)[] Sources =
    [
        (new(Concepts.GrantIncome) { Fund = Fund.Fiscal }, "财政拨款收入"), (new(Concepts.SuperiorSubsidy), "上级补助收入"), (new(Concepts.UndertakingIncome), "事业收入"),
        (new(Concepts.OperatingIncome), "经营收入"), (new(Concepts.AffiliateRemittance), "附属单位上缴收入"), (new(Concepts.OtherIncome), "其他收入"),
    ];

    private static readonly (Address Part, string Name)[] Natures =
    [
        (SpendingFacts.All with { Nature = Nature.Basic }, "基本支出"), (SpendingFacts.All with { Nature = Nature.Project }, "项目支出"), (SpendingFacts.All with { Nature = Nature.UpwardRemittance }, "上缴上级支出"),
        (SpendingFacts.All with { Nature = Nature.Operating }, "经营支出"), (SpendingFacts.All with { Nature = Nature.AffiliateSubsidy }, "对附属单位补助支出"),
    ];

    public static IEnumerable<Block> Totals(Composition composition)
    {
        var total = new Address(Concepts.IncomeGrandTotal);
        yield return new Prose(composition).Say($"{composition.Year}年度收、支总计").Money(total).AgainstLastYear(total, "。与上年相比，", "。与上年持平").End();
        foreach (var chart in SectionCharts.OfTwoYears(composition, "收入、支出决算总计变动情况图", "收、支总计", total)) yield return chart;
    }

    public static IEnumerable<Block> Income(Composition composition) =>
        [Parts(composition, $"{composition.Year}年度收入合计", new(Concepts.Income), Sources), .. SectionCharts.OfParts(composition, "收入决算结构图", Sources.Select(s => (s.Name, s.Part)))];

    public static IEnumerable<Block> Spending(Composition composition) =>
        [Parts(composition, $"{composition.Year}年度支出合计", SpendingFacts.All, Natures), .. SectionCharts.OfParts(composition, "支出决算结构图", Natures.Select(n => (n.Name, n.Part)))];

    public static IEnumerable<Block> Grants(Composition composition)
    {
        var total = new Address(Concepts.IncomeGrandTotal) { Fund = Fund.Fiscal };
        yield return new Prose(composition).Say($"{composition.Year}年度财政拨款收、支总计").Money(total).AgainstLastYear(total).End();
        foreach (var chart in SectionCharts.OfTwoYears(composition, "财政拨款收入、支出决算总计变动情况图", "财政拨款收、支总计", total)) yield return chart;
    }

    private static Paragraph Parts(Composition composition, string lead, Address whole, (Address Part, string Name)[] parts)
    {
        var prose = new Prose(composition).Say(lead).Money(whole);
        var separator = "，其中：";
        foreach (var (part, name) in parts.Where(p => composition.At(p.Part) != 0))
        {
            prose.Say(separator).Say(name).Money(part).Share(part, whole);
            separator = "；";
        }
        return prose.End();
    }
}
