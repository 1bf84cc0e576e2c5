namespace Mingzhang.Publishing.Disclosures.Narrative;

/// <summary>部门决算情况说明, section by section in the order of the form.</summary>
internal static class NarrativePart
{
    private sealed record Section(string Title, Func<Composition, IEnumerable<Block>> Write);

    private static readonly Section[] First =
    [
        new("收入支出决算总体情况说明", TotalsSections.Totals),
        new("收入决算情况说明", TotalsSections.Income),
        new("支出决算情况说明", TotalsSections.Spending),
        new("财政拨款收入支出决算总体情况说明", TotalsSections.Grants),
        new("一般公共预算财政拨款支出决算情况说明", GeneralPublicSection.Of),
        new("一般公共预算财政拨款基本支出决算情况说明", BasicSection.Of),
        new("财政拨款“三公”经费支出决算情况说明", ThreePublicSection.Of),
    ];

    private static readonly Section Operating = new("机关运行经费支出情况", OtherSections.OperatingExpenses);
    private static readonly Section Procurement = new("政府采购支出情况", OtherSections.Procurement);
    private static readonly Section Assets = new("国有资产占用情况", OtherSections.Assets);

    public static IEnumerable<Block> Of(Composition composition)
    {
        var sections = Sections(composition).ToList();
        for (var i = 0; i < sections.Count; i++)
        {
            yield return new Heading(2, $"{Numerals.Chinese(i + 1)}、{sections[i].Title}");
            foreach (var block in sections[i].Write(composition)) yield return block;
        }
    }

    private static IEnumerable<Section> Sections(Composition composition) => [.. First, .. composition.IsHunan ? Hunan(composition.Year) : composition.IsSichuan ? Sichuan : Common];

    private static Section[] Hunan(int year) =>
    [
        new("政府性基金预算收入支出决算情况", FundSections.GovernmentFund),
        new("国有资本经营预算收入支出决算情况", FundSections.StateCapital),
        new("关于机关运行经费支出说明", OtherSections.OperatingExpenses),
        new("一般性支出情况说明", OtherSections.GeneralExpenses),
        new("关于政府采购支出说明", OtherSections.Procurement),
        new("关于国有资产占用情况说明", OtherSections.Assets),
        new($"关于{year}年度预算绩效情况的说明", PerformanceSection.Of),
    ];

    private static readonly Section[] Sichuan =
    [
        new("政府性基金预算支出决算情况说明", FundSections.GovernmentFund),
        new("国有资本经营预算支出决算情况说明", FundSections.StateCapital),
        new("其他重要事项的情况说明", c => Numbered(c, [Operating, Procurement, Assets, new("预算绩效管理情况", Performance)])),
    ];

    private static readonly Section[] Common =
    [
        new("政府性基金预算财政拨款收入支出决算情况说明", FundSections.GovernmentFund),
        new("国有资本经营预算财政拨款收入支出决算情况说明", FundSections.StateCapital),
        new("预算绩效管理情况", PerformanceSection.Of),
        new("其他重要事项说明", c => Numbered(c, [Operating, Procurement, Assets])),
    ];

    private static IEnumerable<Block> Numbered(Composition composition, IReadOnlyList<Section> sections)
    {
        for (var i = 0; i < sections.Count; i++)
        {
            yield return new Heading(3, $"（{Numerals.Chinese(i + 1)}）{sections[i].Title}");
            foreach (var block in sections[i].Write(composition)) yield return block;
        }
    }

    private static IEnumerable<Block> Performance(Composition composition) => PerformanceSection.Of(composition).Where(b => b is not Heading);
}
