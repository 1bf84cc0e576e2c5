using Mingzhang.Accounts;

namespace Mingzhang.Publishing.Disclosures.Narrative;

/// <summary>一般公共预算财政拨款支出: the whole, by class, and every item against its initial budget (实施条例 art. 6: to 项).</summary>
internal static class GeneralPublicSection
{
    private const string Name = "一般公共预算财政拨款支出";

    public static IEnumerable<Block> Of(Composition composition)
    {
        yield return new Heading(3, $"（一）{Name}决算总体情况");
        yield return new Prose(composition).Say($"{composition.Year}年度{Name}").Money(SpendingFacts.General).Share(SpendingFacts.General, SpendingFacts.All, "，占本年支出合计的").AgainstLastYear(SpendingFacts.General).End();
        foreach (var chart in SectionCharts.OfTwoYears(composition, Name + "决算变动情况图", Name, SpendingFacts.General)) yield return chart;
        yield return new Heading(3, $"（二）{Name}决算结构情况");
        yield return Classes(composition);
        foreach (var chart in SectionCharts.OfParts(composition, Name + "决算结构图", Parts(composition))) yield return chart;
        yield return new Heading(3, $"（三）{Name}决算具体情况");
        foreach (var block in Items(composition)) yield return block;
    }

    private static Paragraph Classes(Composition composition)
    {
        var prose = new Prose(composition).Say($"{composition.Year}年度{Name}").Money(SpendingFacts.General);
        var separator = "，主要用于以下方面：";
        foreach (var (name, part) in Parts(composition).Where(p => composition.At(p.Part) != 0))
        {
            prose.Say(separator).Say(name).Money(part).Share(part, SpendingFacts.General);
            separator = "；";
        }
        return prose.End();
    }

    private static IEnumerable<(string Name, Address Part)> Parts(Composition composition) =>
        composition.Functions(SpendingFacts.General, 3).Select(code => (FunctionNames.Class(code, composition.Year), SpendingFacts.General with { Function = code }));

    private static IEnumerable<Block> Items(Composition composition)
    {
        var total = SpendingFacts.General;
        var (final, budget) = (composition.At(total), composition.At(total.At(Stage.InitialBudget)));
        var prose = new Prose(composition).Say($"{composition.Year}年度{Name}年初预算数为").Money(total.At(Stage.InitialBudget)).Say("，支出决算数为").Money(total);
        if (budget != 0) prose.Say("，完成年初预算的").Percent(Composition.Percent(final, budget), total.CompletionOf(total.At(Stage.InitialBudget)));
        var items = composition.Functions(total, 7);
        yield return prose.End(items.Count == 0 ? "。" : "，其中：");
        foreach (var block in ItemParagraphs.Of(composition, total, items)) yield return block;
    }
}
