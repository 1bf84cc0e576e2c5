using Mingzhang.Accounts;

namespace Mingzhang.Books;

/// <summary>What may be chosen in the columns, by the names a finance officer uses.</summary>
internal static class Choices
{
    public static readonly Dictionary<string, FundSource> Funds = new(StringComparer.Ordinal)
    {
        ["一般公共预算财政拨款"] = FundSource.GeneralPublic,
        ["政府性基金预算财政拨款"] = FundSource.GovernmentFund,
        ["国有资本经营预算财政拨款"] = FundSource.StateCapital,
        ["其他资金"] = FundSource.Other,
    };

    public static readonly Dictionary<string, Nature> Natures = new(StringComparer.Ordinal)
    {
        ["基本支出"] = Nature.Basic,
        ["项目支出"] = Nature.Project,
        ["上缴上级支出"] = Nature.UpwardRemittance,
        ["经营支出"] = Nature.Operating,
        ["对附属单位补助支出"] = Nature.AffiliateSubsidy,
    };

    public static readonly Dictionary<string, Concept> Sources = new(StringComparer.Ordinal)
    {
        ["财政拨款收入"] = Concepts.GrantIncome,
        ["上级补助收入"] = Concepts.SuperiorSubsidy,
        ["事业收入"] = Concepts.UndertakingIncome,
        ["经营收入"] = Concepts.OperatingIncome,
        ["附属单位上缴收入"] = Concepts.AffiliateRemittance,
        ["其他收入"] = Concepts.OtherIncome,
    };

    public static readonly Dictionary<string, ProcurementKind> Procurements = new(StringComparer.Ordinal)
    {
        ["货物"] = ProcurementKind.Goods,
        ["工程"] = ProcurementKind.Works,
        ["服务"] = ProcurementKind.Services,
    };

    public static readonly Dictionary<string, bool> YesNo = new(StringComparer.Ordinal) { ["是"] = true, ["否"] = false };

    public static readonly Dictionary<string, string> Forms = new(StringComparer.Ordinal) { ["湖南"] = "hunan-2023", ["四川"] = "sichuan", ["通用"] = "common" };

    public static readonly Dictionary<string, decimal> Units = new(StringComparer.Ordinal) { ["元"] = 1m, ["万元"] = 10_000m };

    public static readonly Dictionary<string, TextPart> Parts = new(StringComparer.Ordinal)
    {
        ["绩效管理工作开展情况"] = TextPart.PerformanceWork,
        ["部门整体支出绩效情况"] = TextPart.OverallResults,
        ["存在的问题及原因"] = TextPart.Problems,
        ["下一步改进措施"] = TextPart.Improvements,
        ["绩效自评结果应用和公开情况"] = TextPart.UseOfResults,
        ["厉行节约保障措施"] = TextPart.Thrift,
        ["其他需要说明的情况"] = TextPart.Others,
    };

    public static string Name<T>(IReadOnlyDictionary<string, T> choices, T value) => choices.First(c => EqualityComparer<T>.Default.Equals(c.Value, value)).Key;
}
