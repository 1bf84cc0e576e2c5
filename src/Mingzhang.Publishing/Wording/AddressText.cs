using Mingzhang.Accounts;

namespace Mingzhang.Publishing;

/// <summary>An address in the words of the field: what a figure was taken to measure.</summary>
internal static class AddressText
{
    public static string Of(Address address, Language language)
    {
        string[] parts =
        [
            address.Year == AccountYear.Previous ? language.Say("上年", "previous year") : "",
            address.Scope.Name ?? (address.Scope.Kind == ScopeKind.OtherDelimitation ? language.Say("另一统计口径", "another delimitation") : ""),
            Of(address.Fund, language),
            Of(address.Nature, language),
            language.Say(address.Concept.Chinese, address.Concept.English),
            address.Function ?? "",
            address.Economic ?? "",
            Of(address.Stage, language),
            Of(address.Measure, language),
        ];
        var text = string.Join(" ", parts.Where(part => part.Length > 0));
        return address.Base is { } @base ? text + language.Say("，对比：", ", against: ") + Of(@base, language) : text;
    }

    private static string Of(Fund fund, Language language) => fund switch
    {
        Fund.Fiscal => language.Say("财政拨款", "fiscal appropriation"),
        Fund.GeneralPublic => language.Say("一般公共预算", "general public budget"),
        Fund.GovernmentFund => language.Say("政府性基金预算", "government funds"),
        Fund.StateCapital => language.Say("国有资本经营预算", "state capital"),
        _ => "",
    };

    private static string Of(Nature nature, Language language) => nature switch
    {
        Nature.Basic => language.Say("基本支出", "basic"),
        Nature.Project => language.Say("项目支出", "project"),
        Nature.UpwardRemittance => language.Say("上缴上级", "remitted upward"),
        Nature.Operating => language.Say("经营", "operating"),
        Nature.AffiliateSubsidy => language.Say("对附属单位补助", "subsidy to affiliates"),
        Nature.Personnel => language.Say("人员经费", "personnel"),
        Nature.Public => language.Say("公用经费", "public expenses"),
        _ => "",
    };

    private static string Of(Stage stage, Language language) => stage switch
    {
        Stage.InitialBudget => language.Say("年初预算", "initial budget"),
        Stage.AdjustedBudget => language.Say("全年预算", "adjusted budget"),
        Stage.Budget => language.Say("预算", "budget"),
        _ => language.Say("决算", "final"),
    };

    private static string Of(Measure measure, Language language) => measure switch
    {
        Measure.Change => language.Say("增减额", "change"),
        Measure.Growth => language.Say("增减率", "growth"),
        Measure.Share => language.Say("占比", "share"),
        Measure.Completion => language.Say("完成率", "completion rate"),
        _ => "",
    };
}
