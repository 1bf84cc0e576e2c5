using Mingzhang.Accounts;

namespace Mingzhang.Publishing.Disclosures.Narrative;

/// <summary>财政拨款“三公”经费: budget, final and last year for the whole and each item; then shares, trips, guests and vehicles.</summary>
internal static class ThreePublicSection
{
    private static readonly Address Total = new(Concepts.ThreePublic);
    private static readonly Address Overseas = new(Concepts.OverseasTravel);
    private static readonly Address Reception = new(Concepts.Reception);
    private static readonly Address Vehicles = new(Concepts.Vehicles);
    private static readonly Address Purchase = new(Concepts.VehiclePurchase);
    private static readonly Address Running = new(Concepts.VehicleRunning);
    private static readonly (string Name, Address Part)[] Parts = [("公务接待费", Reception), ("因公出国（境）费", Overseas), ("公务用车购置及运行维护费", Vehicles)];

    public static IEnumerable<Block> Of(Composition composition)
    {
        yield return new Heading(3, "（一）“三公”经费财政拨款支出决算总体情况说明");
        yield return Item(composition, "“三公”经费财政拨款", Total).End("。其中：");
        foreach (var (name, item) in new[] { ("因公出国（境）费", Overseas), ("公务接待费", Reception), ("公务用车购置费", Purchase), ("公务用车运行维护费", Running) })
            yield return Item(composition, name, item).End();
        yield return new Heading(3, "（二）“三公”经费财政拨款支出决算具体情况说明");
        yield return Shares(composition);
        foreach (var chart in SectionCharts.OfParts(composition, "“三公”经费财政拨款支出结构图", Parts)) yield return chart;
        yield return Trips(composition);
        yield return composition.IsSichuan ? SichuanThreePublic.Guests(composition) : Guests(composition);
        yield return composition.IsSichuan ? SichuanThreePublic.Cars(composition) : Cars(composition);
    }

    private static Prose Item(Composition composition, string name, Address item)
    {
        var budget = item.At(Stage.AdjustedBudget);
        return new Prose(composition).Say($"{name}支出预算为").Money(budget, item.At(Stage.Budget)).Say("，支出决算为").Money(item)
            .AgainstBudget(item, Stage.AdjustedBudget, "预算", item.At(Stage.Budget)).AgainstLastYear(item);
    }

    private static Paragraph Shares(Composition composition)
    {
        var prose = new Prose(composition).Say($"{composition.Year}年度“三公”经费财政拨款支出决算中，");
        for (var i = 0; i < Parts.Length; i++) prose.Say(i == 0 ? "" : "；").Say($"{Parts[i].Name}支出决算").Money(Parts[i].Part).Share(Parts[i].Part, Total);
        return prose.End("。其中：");
    }

    private static Paragraph Trips(Composition composition)
    {
        var prose = new Prose(composition).Say("1.因公出国（境）费支出决算为").Money(Overseas).Say("，全年安排因公出国（境）团组").Count(new(Concepts.OverseasGroups), "个").Say("，累计").Count(new(Concepts.OverseasPersons), "人次");
        return Purpose(prose, Overseas, Overseas, "因公出国（境）的内容", "What the travel abroad was for").End();
    }

    private static Paragraph Guests(Composition composition)
    {
        var prose = new Prose(composition).Say("2.公务接待费支出决算为").Money(Reception).Say("，全年共接待来访团组").Count(new(Concepts.ReceptionBatches), "个").Say("、来宾").Count(new(Concepts.ReceptionPersons), "人次");
        return Purpose(prose, Reception, Reception, "公务接待的内容", "What the receptions were for").End();
    }

    private static Paragraph Cars(Composition composition)
    {
        var prose = new Prose(composition).Say("3.公务用车购置及运行维护费支出决算为").Money(Vehicles)
            .Say("，其中：公务用车购置费").Money(Purchase).Say("，更新公务用车").Count(new(Concepts.VehiclesBought), "辆").Say("；公务用车运行维护费").Money(Running);
        Purpose(prose, Running, Running, "公务用车运行维护费的内容", "What the running costs of vehicles were for");
        return prose.Say($"，截至{composition.Year}年12月31日，开支财政拨款的公务用车保有量为").Count(new(Concepts.VehiclesKept), "辆").End();
    }

    /// <param name="amount">Nothing was spent, nothing has to be explained.</param>
    /// <param name="item">What the purpose is recorded for.</param>
    internal static Prose Purpose(Prose prose, Address amount, Address item, string chinese, string english) => prose.Composition.At(amount) == 0 ? prose
        : prose.Say("，主要是").Written(prose.Composition.Texts.Purposes.GetValueOrDefault(item), item, chinese, english);
}
