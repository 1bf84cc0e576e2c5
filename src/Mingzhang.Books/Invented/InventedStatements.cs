using Mingzhang.Accounts;

namespace Mingzhang.Books;

/// <summary>Single facts: posts and staff, what the three public expenses bought, vehicles, equipment, meetings, and last year's figures.</summary>
internal static class InventedStatements
{
    /// <summary>Kinds of vehicles as the form names them, and which of them a plain office has.</summary>
    public static readonly string[] VehicleKinds =
        ["副部（省）级及以上领导用车", "主要负责人用车", "机要通信用车", "应急保障用车", "执法执勤用车", "特种专业技术用车", "离退休干部服务用车", "其他用车"];

    public static Dictionary<Address, decimal> Of(Chance chance, YearRecords records)
    {
        var facts = Derivation.Of(records).Facts.Exact;
        var stated = new Dictionary<Address, decimal>();
        AddCounts(chance, facts, stated);
        AddEvents(chance, records, stated);
        AddPrevious(chance, records, facts, stated);
        AddBudgets(facts, stated);
        if (records.Form == "sichuan") AddDetail(facts, stated);
        return stated;
    }

    private static void AddCounts(Chance chance, IReadOnlyDictionary<Address, decimal> facts, Dictionary<Address, decimal> stated)
    {
        var posts = chance.Whole(5, 120);
        stated.Add(new(Concepts.Establishment), posts);
        stated.Add(new(Concepts.Staff), posts - chance.Whole(0, 4));
        bool Spent(Concept concept) => facts.GetValueOrDefault(new Address(concept)) > 0;
        var (groups, batches) = (Spent(Concepts.OverseasTravel) ? chance.Whole(1, 4) : 0, Spent(Concepts.Reception) ? chance.Whole(1, 40) : 0);
        stated.Add(new(Concepts.OverseasGroups), groups);
        stated.Add(new(Concepts.OverseasPersons), groups * chance.Whole(1, 5));
        stated.Add(new(Concepts.ReceptionBatches), batches);
        stated.Add(new(Concepts.ReceptionPersons), batches * chance.Whole(1, 12));
        stated.Add(new(Concepts.VehiclesBought), Spent(Concepts.VehiclePurchase) ? chance.Whole(1, 3) : 0);
        AddFleet(chance, Spent(Concepts.VehicleRunning) ? chance.Whole(1, 6) : 0, stated);
        stated.Add(new(Concepts.Equipment100), chance.Coin(80) ? 0 : chance.Whole(1, 3));
    }

    private static void AddFleet(Chance chance, int vehicles, Dictionary<Address, decimal> stated)
    {
        stated.Add(new(Concepts.VehiclesKept), vehicles);
        stated.Add(new(Concepts.VehicleFleet), vehicles);
        var kind = chance.Whole(2, 6);
        for (var i = 0; i < VehicleKinds.Length; i++)
            stated.Add(new(Concepts.VehicleFleetKind) { Scope = Scope.Other(LabelKey.Of(VehicleKinds[i])) }, i == kind ? vehicles : 0);
    }

    /// <summary>What Sichuan tells apart: all vehicles of one model, and of some departments' receptions a quarter for foreign guests.</summary>
    private static void AddDetail(IReadOnlyDictionary<Address, decimal> facts, Dictionary<Address, decimal> stated)
    {
        var (bought, kept, batches) = (stated[new(Concepts.VehiclesBought)], stated[new(Concepts.VehiclesKept)], stated[new(Concepts.ReceptionBatches)]);
        for (var i = 0; i < VehicleModels.Names.Count; i++)
        {
            var model = VehicleModels.Names[i];
            stated.Add(VehicleModels.Bought(model), i == 0 ? bought : 0);
            stated.Add(VehicleModels.Price(model), i == 0 ? facts.GetValueOrDefault(new(Concepts.VehiclePurchase)) : 0);
            stated.Add(VehicleModels.Kept(model), i == kept % 3 ? kept : 0);
        }
        var foreign = batches % 4 == 1 ? Math.Floor(facts.GetValueOrDefault(new(Concepts.Reception)) * 25) / 100 : 0;
        stated.Add(new(Concepts.ForeignReception), foreign);
        stated.Add(new(Concepts.ForeignReceptionBatches), foreign > 0 ? 1 : 0);
        stated.Add(new(Concepts.ForeignReceptionPersons), foreign > 0 ? 4 : 0);
    }

    /// <summary>Meetings and training no dearer than their lines in the basic expenditure say.</summary>
    private static void AddEvents(Chance chance, YearRecords records, Dictionary<Address, decimal> stated)
    {
        foreach (var (concept, persons, economic) in new[] { (Concepts.Meetings, Concepts.MeetingPersons, "30215"), (Concepts.Training, Concepts.TrainingPersons, "30216") })
        {
            var amount = records.Economic.Where(e => e.Economic == economic).Sum(e => e.Amount);
            stated.Add(new(concept), amount);
            stated.Add(new(persons), amount > 0 ? chance.Whole(5, 300) : 0);
        }
        stated.Add(new(Concepts.Festivals), 0);
    }

    /// <summary>Budgets of what has to be kept down, known of some departments: a little under or over what was spent.</summary>
    private static void AddBudgets(IReadOnlyDictionary<Address, decimal> facts, Dictionary<Address, decimal> stated)
    {
        var posts = stated[new(Concepts.Establishment)];
        foreach (var fact in new Address[] { new Address(Concepts.Expenditure) { Fund = Fund.GeneralPublic, Nature = Nature.Public }, new(Concepts.Procurement) })
            if (posts % 3 > 0 && facts.TryGetValue(fact, out var amount)) stated.Add(fact.At(Stage.InitialBudget), Math.Round(amount * (90 + posts % 20) / 100, 2, MidpointRounding.AwayFromZero));
    }

    /// <summary>One pace for all totals keeps last year's parts within last year's wholes; some departments had no last year.</summary>
    private static void AddPrevious(Chance chance, YearRecords records, IReadOnlyDictionary<Address, decimal> facts, Dictionary<Address, decimal> stated)
    {
        var expenditure = new Address(Concepts.Expenditure);
        Address[] totals = [new(Concepts.IncomeGrandTotal), new(Concepts.IncomeGrandTotal) { Fund = Fund.Fiscal }, expenditure with { Fund = Fund.GeneralPublic },
            expenditure with { Nature = Nature.Project }, expenditure with { Fund = Fund.GeneralPublic, Nature = Nature.Public }, new(Concepts.OperatingExpenses)];
        var pace = chance.Coin(10) ? 100 : chance.Coin(5) ? 0 : chance.Whole(70, 130);
        foreach (var total in totals)
            if (facts.TryGetValue(total, out var amount)) stated.Add(total.Previous, Math.Round(amount * pace / 100m, 2, MidpointRounding.AwayFromZero));
    }
}
