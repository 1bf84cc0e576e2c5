using Mingzhang.Accounts;

namespace Mingzhang.Publishing.Disclosures.Narrative;

/// <summary>Guests and vehicles in the detail of Sichuan: domestic receptions and those of foreign guests apart, vehicles by model.</summary>
internal static class SichuanThreePublic
{
    public static Paragraph Guests(Composition composition)
    {
        Address domestic = new(Concepts.DomesticReception), foreign = new(Concepts.ForeignReception);
        var prose = new Prose(composition).Say("2.公务接待费支出决算为").Money(new(Concepts.Reception)).Say("，其中：国内公务接待支出").Money(domestic)
            .Say("，国内公务接待").Count(new(Concepts.ReceptionBatches), "批次").Say("，").Count(new(Concepts.ReceptionPersons), "人次").Say("（不包括陪同人员）");
        ThreePublicSection.Purpose(prose, domestic, new(Concepts.Reception), "公务接待的内容", "What the receptions were for");
        prose.Say("；外事接待支出").Money(foreign).Say("，外事接待").Count(new(Concepts.ForeignReceptionBatches), "批次").Say("，").Count(new(Concepts.ForeignReceptionPersons), "人次").Say("（不包括陪同人员）");
        return ThreePublicSection.Purpose(prose, foreign, foreign, "外事接待的内容", "What the receptions of foreign guests were for").End();
    }

    public static Paragraph Cars(Composition composition)
    {
        Address running = new(Concepts.VehicleRunning), bought = new(Concepts.VehiclesBought), kept = new(Concepts.VehiclesKept);
        var prose = new Prose(composition).Say("3.公务用车购置及运行维护费支出决算为").Money(new(Concepts.Vehicles)).Say("，其中：公务用车购置费").Money(new(Concepts.VehiclePurchase))
            .Say("，全年按规定更新购置公务用车").Count(bought, "辆").Say("，其中：");
        Each(prose, "，", model => prose.Say(model).Count(VehicleModels.Bought(model), "辆", Named(model)).Say("、金额").Amount(composition.At(VehicleModels.Price(model)), new(Concepts.NamedAmount) { Scope = Scope.Other(model) }));
        prose.Say("；公务用车运行维护费").Money(running);
        ThreePublicSection.Purpose(prose, running, running, "公务用车运行维护费的内容", "What the running costs of vehicles were for");
        prose.Say($"。截至{composition.Year}年12月31日，单位共有公务用车").Count(kept, "辆").Say("，其中：");
        Each(prose, "、", model => prose.Say(model).Count(VehicleModels.Kept(model), "辆", Named(model)));
        foreach (var (whole, part) in new (Address, Func<string, Address>)[] { (bought, VehicleModels.Bought), (kept, VehicleModels.Kept) })
            if (VehicleModels.Names.Sum(m => composition.At(part(m))) != composition.At(whole))
                composition.Missing($"{whole.Concept.Chinese}按车型的数量（写在“公务用车”表）", $"{whole.Concept.English}, by model (sheet 公务用车)");
        return prose.End();
    }

    private static Address Named(string model) => new(Concepts.NamedCount) { Scope = Scope.Other(model) };

    private static void Each(Prose prose, string between, Action<string> say)
    {
        for (var i = 0; i < VehicleModels.Names.Count; i++)
        {
            if (i > 0) prose.Say(between);
            say(VehicleModels.Names[i]);
        }
    }
}
