using Mingzhang.Accounts;
using Mingzhang.Books;

namespace Mingzhang.Tests.Examples;

/// <summary>
/// The records of 青石区档案馆, which does not exist: what stands in its workbook under examples. Amounts end in odd yuan and fen, so that
/// some sums miss by a tail when each figure is rounded for itself, as in real accounts.
/// </summary>
internal static class QingshiArchives
{
    private const string Running = "2012601";
    private const string Archives = "2012604";
    private const decimal Digitised = 431273.82m;
    private const decimal Repaired = 148900m;

    public static YearRecords Records { get; } = new()
    {
        Entity = "临江省云河市青石区档案馆",
        Year = 2024,
        Form = "hunan-2023",
        Income =
        [
            Granted(Running, 1969075.48m), Granted(Archives, 550000m), Granted("2080505", 211074.71m), Granted("2089999", 12658.17m), Granted("2101101", 105535.04m), Granted("2101103", 63321.32m), Granted("2210201", 158333.82m),
            new(Concepts.OtherIncome, FundSource.Other, Running, 18597.55m),
        ],
        Expenditure =
        [
            Basic(Running, 1903000m, 1969075.48m), new(Running, FundSource.Other, Nature.Basic, 0m, 18597.55m, 18597.55m),
            new(Archives, FundSource.GeneralPublic, Nature.Project, 550000m, 610000m, Digitised + Repaired),
            Basic("2080505", 208600m, 211074.71m), Basic("2089999", 12600m, 12658.17m), Basic("2101101", 104300m, 105535.04m), Basic("2101103", 62600m, 63321.32m), Basic("2210201", 156500m, 158333.82m),
        ],
        Economic =
        [
            Spent("30101", 615817.99m), Spent("30102", 402092.48m), Spent("30103", 521344.41m), Spent("30108", 211074.71m), Spent("30110", 105535.04m), Spent("30111", 63321.32m), Spent("30112", 12658.17m), Spent("30113", 158333.82m),
            Spent("30201", 38417.80m), Spent("30202", 12066.53m), Spent("30205", 2259.45m), Spent("30206", 18822.36m), Spent("30207", 9068.05m), Spent("30209", 23953.86m), Spent("30211", 16898.45m), Spent("30213", 7362.55m),
            Spent("30215", 4898.34m), Spent("30216", 8179.70m), Spent("30217", 10673.67m), Spent("30226", 21519.82m), Spent("30228", 26363.01m), Spent("30229", 31737.73m), Spent("30231", 26212.74m), Spent("30239", 93600.19m), Spent("30299", 14328.06m),
            Spent("30302", 46287.53m), Spent("30309", 1175.70m), Spent("31002", 15995.06m),
        ],
        CarryOver = [new(FundSource.GeneralPublic, null, 60000m)],
        ThreePublic =
        [
            new(Concepts.OverseasTravel, 0m, 0m, 0m, 0m), new(Concepts.VehiclePurchase, 0m, 0m, 0m, 0m),
            new(Concepts.VehicleRunning, 30000m, 30000m, 26212.74m, 29400m), new(Concepts.Reception, 15000m, 15000m, 10673.67m, 9600m),
        ],
        Procurement =
        [
            new(ProcurementKind.Goods, 45000m, IsSme: true, IsMicro: true), new(ProcurementKind.Goods, 23400m, IsSme: true, IsMicro: false), new(ProcurementKind.Works, 32000m, IsSme: true, IsMicro: true),
            new(ProcurementKind.Services, 21000m, IsSme: true, IsMicro: true), new(ProcurementKind.Services, 29100m, IsSme: true, IsMicro: false), new(ProcurementKind.Services, 31400m, IsSme: false, IsMicro: false),
        ],
        Stated = Stated(),
        Texts = QingshiWords.Texts,
        Overall = QingshiEvaluations.Overall(Digitised + Repaired),
        Projects = [QingshiEvaluations.Digitisation(Digitised), QingshiEvaluations.Repair(Repaired)],
    };

    private static IncomeEntry Granted(string function, decimal amount) => new(Concepts.GrantIncome, FundSource.GeneralPublic, function, amount);

    private static ExpenditureEntry Basic(string function, decimal initial, decimal final) => new(function, FundSource.GeneralPublic, Nature.Basic, initial, final, final);

    private static EconomicEntry Spent(string economic, decimal amount) => new(economic, FundSource.GeneralPublic, Nature.Basic, amount);

    private static Dictionary<Address, decimal> Stated()
    {
        Address spent = new(Concepts.Expenditure), general = spent with { Fund = Fund.GeneralPublic };
        var stated = new Dictionary<Address, decimal>
        {
            [new(Concepts.Establishment)] = 12,
            [new(Concepts.Staff)] = 11,
            [new(Concepts.OverseasGroups)] = 0,
            [new(Concepts.OverseasPersons)] = 0,
            [new(Concepts.ReceptionBatches)] = 14,
            [new(Concepts.ReceptionPersons)] = 117,
            [new(Concepts.VehiclesBought)] = 0,
            [new(Concepts.VehiclesKept)] = 1,
            [new(Concepts.VehicleFleet)] = 1,
            [new(Concepts.Equipment100)] = 0,
            [new(Concepts.Meetings)] = 4898.34m,
            [new(Concepts.MeetingPersons)] = 86,
            [new(Concepts.Training)] = 8179.70m,
            [new(Concepts.TrainingPersons)] = 124,
            [new(Concepts.Festivals)] = 0,
            [new Address(Concepts.IncomeGrandTotal).Previous] = 3338200m,
            [new Address(Concepts.IncomeGrandTotal) { Fund = Fund.Fiscal }.Previous] = 3321000m,
            [general.Previous] = 3261000m,
            [(spent with { Nature = Nature.Project }).Previous] = 712800m,
            [(general with { Nature = Nature.Public }).Previous] = 401800m,
            [new Address(Concepts.OperatingExpenses).Previous] = 401800m,
        };
        foreach (var kind in new[] { "副部（省）级及以上领导用车", "主要负责人用车", "机要通信用车", "应急保障用车", "执法执勤用车", "特种专业技术用车", "离退休干部服务用车", "其他用车" })
            stated.Add(new(Concepts.VehicleFleetKind) { Scope = Scope.Other(LabelKey.Of(kind)) }, kind == "应急保障用车" ? 1 : 0);
        return stated;
    }
}
