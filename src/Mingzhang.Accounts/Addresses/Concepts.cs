using static Mingzhang.Accounts.QuantityKind;

namespace Mingzhang.Accounts;

/// <summary>The field's terms (财政部 部门决算报表, forms of 2021 on). One constant a term; English names after the glossary in the docs.</summary>
public static class Concepts
{
    private static readonly Dictionary<string, Concept> ByKey = new(StringComparer.Ordinal);

    // 收入支出决算总表
    public static readonly Concept IncomeGrandTotal = Of("income-grand-total", "收入总计", "grand total of income");
    public static readonly Concept ExpenditureGrandTotal = Of("expenditure-grand-total", "支出总计", "grand total of expenditure");
    public static readonly Concept Income = Of("income", "本年收入合计", "income of the year");
    /// <summary>财政拨款收入; the fund says which grant.</summary>
    public static readonly Concept GrantIncome = Of("grant-income", "财政拨款收入", "fiscal appropriation income");
    public static readonly Concept SuperiorSubsidy = Of("superior-subsidy", "上级补助收入", "subsidy from the superior unit");
    public static readonly Concept UndertakingIncome = Of("undertaking-income", "事业收入", "income from public undertakings");
    public static readonly Concept OperatingIncome = Of("operating-income", "经营收入", "operating income");
    public static readonly Concept AffiliateRemittance = Of("affiliate-remittance", "附属单位上缴收入", "remittance from affiliated units");
    public static readonly Concept OtherIncome = Of("other-income", "其他收入", "other income");
    public static readonly Concept NonFiscalSurplusUsed = Of("non-fiscal-surplus-used", "使用非财政拨款结余", "non-fiscal surplus used");
    public static readonly Concept OpeningCarryOver = Of("opening-carry-over", "年初结转和结余", "carry-over and surplus at the start of the year");
    public static readonly Concept ClosingCarryOver = Of("closing-carry-over", "年末结转和结余", "carry-over and surplus at the end of the year");
    public static readonly Concept SurplusDistribution = Of("surplus-distribution", "结余分配", "distribution of surplus");
    /// <summary>支出; with function code, economic code, fund and nature. Without any: 本年支出合计.</summary>
    public static readonly Concept Expenditure = Of("expenditure", "支出", "expenditure");

    // “三公”经费
    public static readonly Concept ThreePublic = Of("three-public", "“三公”经费", "\"three public\" expenses");
    public static readonly Concept OverseasTravel = Of("overseas-travel", "因公出国（境）费", "official travel abroad");
    public static readonly Concept Vehicles = Of("vehicles", "公务用车购置及运行维护费", "purchase and running of official vehicles");
    public static readonly Concept VehiclePurchase = Of("vehicle-purchase", "公务用车购置费", "purchase of official vehicles");
    public static readonly Concept VehicleRunning = Of("vehicle-running", "公务用车运行维护费", "running of official vehicles");
    public static readonly Concept Reception = Of("reception", "公务接待费", "official reception");
    public static readonly Concept DomesticReception = Of("domestic-reception", "国内公务接待支出", "domestic official reception");
    public static readonly Concept ForeignReception = Of("foreign-reception", "外事接待支出", "reception of foreign guests");
    public static readonly Concept OverseasGroups = Of("overseas-groups", "因公出国（境）团组", "groups sent abroad", Count);
    public static readonly Concept OverseasPersons = Of("overseas-persons", "因公出国（境）人次", "persons sent abroad", Count);
    public static readonly Concept VehiclesBought = Of("vehicles-bought", "更新购置公务用车", "official vehicles bought", Count);
    public static readonly Concept VehiclesKept = Of("vehicles-kept", "公务用车保有量", "official vehicles kept at year end", Count);
    public static readonly Concept ReceptionBatches = Of("reception-batches", "公务接待批次", "official receptions held", Count);
    public static readonly Concept ReceptionPersons = Of("reception-persons", "公务接待人次", "persons received", Count);
    public static readonly Concept ForeignReceptionBatches = Of("foreign-reception-batches", "外事接待批次", "receptions of foreign guests held", Count);
    public static readonly Concept ForeignReceptionPersons = Of("foreign-reception-persons", "外事接待人次", "foreign guests received", Count);

    // 机关运行经费, 一般性支出
    public static readonly Concept OperatingExpenses = Of("operating-expenses", "机关运行经费", "operating expenses");
    public static readonly Concept Meetings = Of("meetings", "会议费", "meetings");
    public static readonly Concept MeetingPersons = Of("meeting-persons", "会议人数", "participants of meetings", Count);
    public static readonly Concept Training = Of("training", "培训费", "training");
    public static readonly Concept TrainingPersons = Of("training-persons", "培训人数", "participants of training", Count);
    public static readonly Concept Festivals = Of("festivals", "节庆、晚会、论坛、赛事", "festivals, shows, forums and contests");

    // 政府采购
    public static readonly Concept Procurement = Of("procurement", "政府采购支出总额", "government procurement");
    public static readonly Concept ProcurementGoods = Of("procurement-goods", "政府采购货物支出", "procurement of goods");
    public static readonly Concept ProcurementWorks = Of("procurement-works", "政府采购工程支出", "procurement of works");
    public static readonly Concept ProcurementServices = Of("procurement-services", "政府采购服务支出", "procurement of services");
    public static readonly Concept SmeContracts = Of("sme-contracts", "授予中小企业合同金额", "contracts with small and medium enterprises");
    public static readonly Concept SmeGoods = Of("sme-goods", "货物采购授予中小企业合同金额", "goods contracts with small and medium enterprises");
    public static readonly Concept SmeWorks = Of("sme-works", "工程采购授予中小企业合同金额", "works contracts with small and medium enterprises");
    public static readonly Concept SmeServices = Of("sme-services", "服务采购授予中小企业合同金额", "services contracts with small and medium enterprises");
    public static readonly Concept MicroContracts = Of("micro-contracts", "授予小微企业合同金额", "contracts with small and micro enterprises");
    public static readonly Concept SmeReserved = Of("sme-reserved", "面向中小企业预留采购金额", "procurement reserved for small and medium enterprises");
    public static readonly Concept MicroReserved = Of("micro-reserved", "面向小微企业预留采购金额", "procurement reserved for small and micro enterprises");
    public static readonly Concept SmeReservedContracts = Of("sme-reserved-contracts", "预留项目中小企业成交金额", "contracts with SMEs in reserved procurement");
    public static readonly Concept SmeOtherContracts = Of("sme-other-contracts", "其他项目中小企业成交金额", "contracts with SMEs in other procurement");

    // 国有资产占用
    public static readonly Concept VehicleFleet = Of("vehicle-fleet", "车辆", "vehicles at year end", Count);
    /// <summary>Vehicles of one kind; the scope's name is the kind as printed.</summary>
    public static readonly Concept VehicleFleetKind = Of("vehicle-fleet-kind", "车辆（分用途）", "vehicles of one kind", Count);
    public static readonly Concept Equipment100 = Of("equipment-100", "单价100万元以上设备", "equipment of one million yuan and more", Count);
    public static readonly Concept Equipment50 = Of("equipment-50", "单价50万元以上通用设备", "general equipment of half a million yuan and more", Count);

    // 机构与人员
    public static readonly Concept Establishment = Of("establishment", "编制数", "posts established", Count);
    public static readonly Concept Staff = Of("staff", "在职人数", "staff in post", Count);
    public static readonly Concept StaffRate = Of("staff-rate", "控制率", "staff in post to establishment", Percent);
    public static readonly Concept SubordinateUnits = Of("subordinate-units", "二级预算单位", "subordinate budget units", Count);

    // 绩效
    public static readonly Concept ExecutionRate = Of("execution-rate", "预算执行率", "budget execution rate", Percent);
    public static readonly Concept Weight = Of("weight", "分值", "weight", QuantityKind.Score);
    public static readonly Concept Score = Of("score", "得分", "score", QuantityKind.Score);
    public static readonly Concept Target = Of("target", "年度指标值", "target", Plain);
    public static readonly Concept Actual = Of("actual", "实际完成值", "actual", Plain);
    public static readonly Concept ProjectsEvaluated = Of("projects-evaluated", "绩效评价项目数", "projects evaluated", Count);
    public static readonly Concept ProjectsAmount = Of("projects-amount", "绩效评价项目金额", "amount of projects evaluated");
    public static readonly Concept ProjectFunds = Of("project-funds", "项目资金", "project funds");
    public static readonly Concept ProjectCurrentGrant = Of("project-current-grant", "当年财政拨款", "current appropriation of a project");
    public static readonly Concept ProjectCarryOver = Of("project-carry-over", "上年结转资金", "carry-over of a project");
    public static readonly Concept ProjectOtherFunds = Of("project-other-funds", "其他资金", "other funds of a project");
    public static readonly Concept ProjectCentral = Of("project-central", "中央资金", "central funds of a project");
    public static readonly Concept ProjectProvincial = Of("project-provincial", "省级资金", "provincial funds of a project");
    public static readonly Concept ProjectCity = Of("project-city", "市级资金", "city funds of a project");
    public static readonly Concept ProjectCounty = Of("project-county", "县区级资金", "county funds of a project");
    public static readonly Concept ProjectOwnFunds = Of("project-own-funds", "自有资金", "own funds of a project");
    public static readonly Concept ProjectBalance = Of("project-balance", "结余结转", "balance of a project");

    /// <summary>A named amount, count or rate of the narrative that is no term of the forms; the scope names it.</summary>
    public static readonly Concept NamedAmount = Of("named-amount", "具名金额", "named amount");
    public static readonly Concept NamedCount = Of("named-count", "具名数量", "named count", Count);
    public static readonly Concept NamedRate = Of("named-rate", "具名比率", "named rate", Percent);

    /// <summary>All constants, in the order of the forms.</summary>
    public static IReadOnlyCollection<Concept> All => ByKey.Values;
    public static Concept? Find(string key) => ByKey.GetValueOrDefault(key);

    private static Concept Of(string key, string chinese, string english, QuantityKind kind = Money)
    {
        var concept = new Concept(key, chinese, english, kind);
        ByKey.Add(key, concept);
        return concept;
    }
}
