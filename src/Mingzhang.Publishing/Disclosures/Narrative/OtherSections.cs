using Mingzhang.Accounts;

namespace Mingzhang.Publishing.Disclosures.Narrative;

/// <summary>机关运行经费, 一般性支出, 政府采购 and 国有资产占用.</summary>
internal static class OtherSections
{
    private static readonly string[] VehicleKinds =
        ["副部（省）级及以上领导用车", "主要负责人用车", "机要通信用车", "应急保障用车", "执法执勤用车", "特种专业技术用车", "离退休干部服务用车", "其他用车"];

    /// <summary>预算法 art. 14: administrative units and those managed like them explain their operating expenses.</summary>
    public static IEnumerable<Block> OperatingExpenses(Composition composition)
    {
        var operating = new Address(Concepts.OperatingExpenses);
        yield return !composition.Account.IsAdministrative ? new Prose(composition).Say("本部门不是行政单位或参照公务员法管理的事业单位，没有机关运行经费支出").End()
            : !composition.Knows(operating) ? new Prose(composition).Say($"本部门{composition.Year}年度没有机关运行经费支出").End()
            : new Prose(composition).Say($"本部门{composition.Year}年度机关运行经费支出").Money(operating).AgainstLastYear(operating, "，比上年决算数", "，与上年持平", "。主要原因是").End();
    }

    public static IEnumerable<Block> GeneralExpenses(Composition composition)
    {
        var prose = new Prose(composition).Say($"{composition.Year}年度本部门");
        Event(prose, new(Concepts.Meetings), "会议费", new(Concepts.MeetingPersons), "参会");
        Event(prose.Say("；"), new(Concepts.Training), "培训费", new(Concepts.TrainingPersons), "培训");
        var festivals = new Address(Concepts.Festivals);
        prose.Say("；");
        yield return composition.At(festivals) == 0 ? prose.Say("未举办节庆、晚会、论坛、赛事活动").End() : prose.Say("举办节庆、晚会、论坛、赛事活动开支").Money(festivals).End();
    }

    private static void Event(Prose prose, Address cost, string name, Address persons, string came)
    {
        if (prose.Composition.At(cost) == 0)
        {
            prose.Say("未开支" + name);
            return;
        }
        prose.Say("开支" + name).Money(cost).Say("，用于").Written(prose.Composition.Texts.Purposes.GetValueOrDefault(cost), cost, name + "的内容", "What was paid for: " + cost.Concept.English).Say("，" + came).Count(persons, "人");
    }

    public static IEnumerable<Block> Procurement(Composition composition)
    {
        Address total = new(Concepts.Procurement), sme = new(Concepts.SmeContracts), micro = new(Concepts.MicroContracts);
        if (composition.At(total) == 0)
        {
            yield return new Prose(composition).Say($"本部门{composition.Year}年度没有政府采购支出").End();
            yield break;
        }
        var prose = new Prose(composition).Say($"本部门{composition.Year}年度政府采购支出总额").Money(total).Say("，其中：政府采购货物支出").Money(new(Concepts.ProcurementGoods))
            .Say("、政府采购工程支出").Money(new(Concepts.ProcurementWorks)).Say("、政府采购服务支出").Money(new(Concepts.ProcurementServices))
            .Say("。授予中小企业合同金额").Money(sme).Share(sme, total, "，占政府采购支出总额的");
        if (composition.At(sme) != 0) prose.Say("，其中：授予小微企业合同金额").Money(micro).Share(micro, sme, "，占授予中小企业合同金额的");
        yield return ByKind(prose).End();
    }

    private static Prose ByKind(Prose prose)
    {
        var lead = "。";
        foreach (var (name, part, whole) in new[] { ("货物", Concepts.SmeGoods, Concepts.ProcurementGoods), ("工程", Concepts.SmeWorks, Concepts.ProcurementWorks), ("服务", Concepts.SmeServices, Concepts.ProcurementServices) })
        {
            if (prose.Composition.At(new(whole)) == 0) continue;
            prose.Say(lead).Share(new(part), new(whole), $"{name}采购授予中小企业合同金额占{name}支出金额的");
            lead = "，";
        }
        return prose;
    }

    public static IEnumerable<Block> Assets(Composition composition)
    {
        var prose = new Prose(composition).Say($"截至{composition.Year}年12月31日，本部门共有车辆").Count(new(Concepts.VehicleFleet), "辆");
        for (var i = 0; i < VehicleKinds.Length; i++)
            prose.Say(i == 0 ? "，其中，" : "、").Say(VehicleKinds[i]).Count(new(Concepts.VehicleFleetKind) { Scope = Scope.Other(LabelKey.Of(VehicleKinds[i])) }, "辆");
        yield return prose.Say("；单价100万元（含）以上设备（不含车辆）").Count(new(Concepts.Equipment100), "台（套）").End();
    }
}
