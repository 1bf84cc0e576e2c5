using Mingzhang.Accounts;

namespace Mingzhang.Checking;

/// <summary>What an address measures, in the words of the field.</summary>
public static class AddressText
{
    public static string Chinese(Address? address) => address is null ? "（未定含义的数）" : Measured(address,
        Year(address, "上年") + Staged(address, "年初预算", "全年预算", "预算") + Fund(address, chinese: true) + Quantity(address) + Codes(address, chinese: true) + Scope(address, "“", "”"), chinese: true);

    public static string English(Address? address) => address is null ? "a figure of unknown meaning" : Measured(address,
        Year(address, "last year's ") + Staged(address, "initial budget of ", "adjusted budget of ", "budget of ") + QuantityEnglish(address) + Fund(address, chinese: false) + Codes(address, chinese: false) + Scope(address, "\"", "\""), chinese: false);

    /// <summary>The kind of amount alone, where row, fund and stage are clear: 基本支出, 财政拨款收入.</summary>
    public static (string Chinese, string English) Kind(Address address) =>
        (Fund(address, chinese: true) is { Length: > 0 } fund && (address.Concept == Concepts.GrantIncome || IsFundColumn(address)) ? fund + Quantity(address) : Quantity(address), QuantityEnglish(address) + (IsFundColumn(address) ? Fund(address, chinese: false) : ""));

    /// <summary>The function of a row: 2010301 行政运行.</summary>
    public static string Row(Address address, int? year) => address.Function is not { } function ? "合计"
        : (FunctionCodes.Find(function, year) ?? FunctionCodes.Find(function))?.Name is { } name ? function + " " + name : Bare(function);

    private static bool IsFundColumn(Address address) => address.Concept == Concepts.Expenditure && address.Nature == Nature.All && address.Fund != Accounts.Fund.All;
    private static string Bare(string code) => code.StartsWith("名:", StringComparison.Ordinal) ? code[2..] : code;

    private static string Year(Address a, string previous) => a.Year == AccountYear.Previous ? previous : "";

    private static string Staged(Address a, string initial, string adjusted, string budget) => a.Stage switch
    {
        Stage.InitialBudget => initial,
        Stage.AdjustedBudget => adjusted,
        Stage.Budget => budget,
        _ => "",
    };

    private static string Fund(Address a, bool chinese) => a.Nature is Nature.Personnel or Nature.Public ? "" : (a.Fund, chinese) switch
    {
        (Accounts.Fund.Fiscal, true) => "财政拨款",
        (Accounts.Fund.GeneralPublic, true) => "一般公共预算财政拨款",
        (Accounts.Fund.GovernmentFund, true) => "政府性基金预算财政拨款",
        (Accounts.Fund.StateCapital, true) => "国有资本经营预算财政拨款",
        (Accounts.Fund.Fiscal, false) => " (fiscal appropriation)",
        (Accounts.Fund.GeneralPublic, false) => " (general public budget)",
        (Accounts.Fund.GovernmentFund, false) => " (government funds)",
        (Accounts.Fund.StateCapital, false) => " (state capital)",
        _ => "",
    };

    private static string Quantity(Address a)
    {
        if (a.Concept != Concepts.Expenditure)
            return a.Fund != Accounts.Fund.All && a.Concept == Concepts.GrantIncome ? "收入" : a.Concept.Chinese;
        return a.Nature switch
        {
            Nature.Basic => "基本支出",
            Nature.Project => "项目支出",
            Nature.UpwardRemittance => "上缴上级支出",
            Nature.Operating => "经营支出",
            Nature.AffiliateSubsidy => "对附属单位补助支出",
            Nature.Personnel => "人员经费",
            Nature.Public => "公用经费",
            _ => a.Function is null && a.Economic is null ? "本年支出合计" : "支出",
        };
    }

    private static string QuantityEnglish(Address a) => a.Concept != Concepts.Expenditure ? a.Concept.English : a.Nature switch
    {
        Nature.Basic => "basic expenditure",
        Nature.Project => "project expenditure",
        Nature.UpwardRemittance => "remittance to superior units",
        Nature.Operating => "operating expenditure",
        Nature.AffiliateSubsidy => "subsidies to affiliated units",
        Nature.Personnel => "personnel expenditure",
        Nature.Public => "public expenditure",
        _ => a.Function is null && a.Economic is null ? "expenditure of the year" : "expenditure",
    };

    private static string Codes(Address a, bool chinese)
    {
        var text = "";
        if (a.Function is { } function) text += Code(function, FunctionCodes.Find(function)?.Name ?? FunctionCodes.All(function).FirstOrDefault()?.Name, chinese);
        if (a.Economic is { } economic) text += Code(economic, EconomicCodes.Name(economic), chinese);
        return text;
    }

    private static string Code(string code, string? name, bool chinese)
    {
        code = Bare(code);
        return chinese ? "（" + code + (name is null ? "" : " " + name) + "）" : " [" + code + (name is null ? "" : " " + name) + "]";
    }

    private static string Scope(Address a, string open, string close) => a.Scope.Name is { Length: > 0 } name ? open + name + close : "";

    private static string Measured(Address a, string quantity, bool chinese) => (a.Measure, chinese) switch
    {
        (Measure.Change, true) => quantity + (a.Base is { Year: AccountYear.Previous } ? "较上年的增减额" : "较" + Base(a, chinese) + "的增减额"),
        (Measure.Growth, true) => quantity + (a.Base is { Year: AccountYear.Previous } ? "较上年的增减率" : "较" + Base(a, chinese) + "的增减率"),
        (Measure.Share, true) => quantity + "占" + Base(a, chinese) + "的比重",
        (Measure.Completion, true) => quantity + "完成" + (a.Base?.Stage switch { Stage.InitialBudget => "年初预算", Stage.AdjustedBudget => "全年预算", _ => "预算" }) + "的比率",
        (Measure.Average, true) => "平均每" + (a.Base is { Concept: var heads } && heads == Concepts.VehiclesKept || a.Base?.Concept == Concepts.VehiclesBought ? "辆" : "人") + "的" + quantity,
        (Measure.Average, false) => quantity + " per " + (a.Base is { Concept: var of } && of == Concepts.VehiclesKept || a.Base?.Concept == Concepts.VehiclesBought ? "vehicle" : "person"),
        (Measure.Change, false) => "change of " + quantity,
        (Measure.Growth, false) => "rate of change of " + quantity,
        (Measure.Share, false) => "share of " + quantity + " in " + Base(a, chinese),
        (Measure.Completion, false) => "completion rate of " + quantity,
        _ => quantity,
    };

    private static string Base(Address a, bool chinese) => chinese ? Chinese(a.Base) : English(a.Base);
}
