using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.Disclosure;

/// <summary>Money spent on reception, travel abroad or vehicles comes with its counts: batches and persons, groups, vehicles.</summary>
internal sealed class D109ThreePublicGivesCounts : Rule
{
    public override bool NeedsEveryPage => true;

    private sealed record Duty(Concept Money, Concept Count, string[] Words, string Chinese, string English);

    private static readonly Duty[] Duties =
    [
        new(Concepts.Reception, Concepts.ReceptionBatches, ["批次", "团组", "接待次数", "批"], "接待批次", "number of receptions"),
        new(Concepts.Reception, Concepts.ReceptionPersons, ["人次", "来宾", "接待人数"], "接待人次", "number of persons received"),
        new(Concepts.OverseasTravel, Concepts.OverseasGroups, ["团组", "团（组）", "团(组)"], "出国（境）团组数", "number of groups sent abroad"),
        new(Concepts.OverseasTravel, Concepts.OverseasPersons, ["人次", "人数"], "出国（境）人次", "number of persons sent abroad"),
        new(Concepts.VehicleRunning, Concepts.VehiclesKept, ["保有量", "共有公务用车", "共有车辆"], "公务用车保有量", "number of official vehicles kept"),
        new(Concepts.VehiclePurchase, Concepts.VehiclesBought, ["购置公务用车", "更新公务用车", "购置数", "购置车辆"], "公务用车购置数", "number of official vehicles bought"),
    ];

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var section = Prose.Of(account).In(Part.Narrative).Where(IsAbout).ToList();
        if (section.Count == 0) return [new Outcome.NotEvaluable("没有读到“三公”经费情况说明", "no explanation of the \"three public\" expenses was read", ["“三公”经费情况说明"])];
        var faults = new Faults(Code);
        foreach (var duty in Duties)
            if (Spent(account, duty.Money) is { } spent && !IsCounted(account, section, duty)) Add(section, duty, spent, faults);
        return faults.Count > 0 ? faults.Outcomes : [new Outcome.Holds("发生支出的“三公”经费均写明数量", "\"three public\" spending is given with its counts")];
    }

    private static bool IsAbout(Stretch stretch) =>
        stretch.Text.Contains("三公", StringComparison.Ordinal) || stretch.Passage!.Path.Any(h => h.Contains("三公", StringComparison.Ordinal));

    private static Figure? Spent(AccountSet account, Concept money) => account.At(new Address(money)).FirstOrDefault(f => f.Value > 0);

    private static bool IsCounted(AccountSet account, List<Stretch> section, Duty duty) =>
        account.At(new Address(duty.Count)).Count > 0
        || section.Any(p => duty.Words.Any(w => p.Text.Contains(w, StringComparison.Ordinal)) && Clause.HasDigit(p.Text));

    private static void Add(List<Stretch> section, Duty duty, Figure spent, Faults faults) =>
        faults.Add(section[0], 0, Math.Min(section[0].Text.Length, 30), Level.Warning,
            $"{duty.Money.Chinese}支出{spent.Text}{spent.Unit.Text}，没有写明{duty.Chinese}。", $"{spent.Text} was spent on {duty.Money.English} and the {duty.English} is not given.", $"补写{duty.Chinese}");
}
