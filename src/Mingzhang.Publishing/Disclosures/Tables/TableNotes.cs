using Mingzhang.Accounts;

namespace Mingzhang.Publishing.Disclosures.Tables;

/// <summary>What stands under a table: what it shows, how it was rounded, and why it is empty where it is.</summary>
internal static class TableNotes
{
    public static IEnumerable<string> Of(Composition composition, TableKind kind)
    {
        if (kind == TableKind.Overview)
        {
            yield return "注：1.本表反映部门本年度的总收支和年末结转结余情况。";
            yield return composition.Facts.Regime == RoundingRegime.Independent ? "2.本套报表金额单位转换时可能存在尾数误差。" : "2.本套报表以元为单位编制，换算为万元后各表数字相加相符。";
        }
        else yield return "注：" + Shows(kind);
        if (WhyEmpty(composition, kind) is { } reason) yield return "说明：" + reason;
    }

    private static string Shows(TableKind kind) => kind switch
    {
        TableKind.Income => "本表反映部门本年度取得的各项收入情况。",
        TableKind.Expenditure => "本表反映部门本年度各项支出情况。",
        TableKind.GrantOverview => "本表反映部门本年度一般公共预算财政拨款、政府性基金预算财政拨款和国有资本经营预算财政拨款的总收支和年末结转结余情况。",
        TableKind.GeneralPublicExpenditure => "本表反映部门本年度一般公共预算财政拨款支出情况。",
        TableKind.BasicExpenditure => "本表反映部门本年度一般公共预算财政拨款基本支出明细情况。",
        TableKind.GovernmentFund => "本表反映部门本年度政府性基金预算财政拨款收入、支出及结转和结余情况。",
        TableKind.StateCapital => "本表反映部门本年度国有资本经营预算财政拨款支出情况。",
        TableKind.ThreePublic => "本表反映部门本年度财政拨款“三公”经费支出预决算情况。其中，预算数为“三公”经费全年预算数，反映按规定程序调整后的预算数；决算数是包括当年财政拨款和以前年度结转资金安排的实际支出。",
        TableKind.FiscalDetail => "本表反映部门本年度财政拨款支出按经济分类的明细情况。",
        TableKind.GeneralPublicDetail => "本表反映部门本年度一般公共预算财政拨款支出按功能分类和经济分类的明细情况。",
        TableKind.GeneralPublicProjects => "本表反映部门本年度一般公共预算财政拨款项目支出情况。",
        _ => "本表反映部门本年度情况。",
    };

    private static string? WhyEmpty(Composition composition, TableKind kind)
    {
        bool Any(Fund fund, params Concept[] concepts) => concepts.Any(c => composition.Knows(new Address(c) { Fund = fund }));
        return kind switch
        {
            TableKind.GovernmentFund when !Any(Fund.GovernmentFund, Concepts.GrantIncome, Concepts.Expenditure, Concepts.OpeningCarryOver) => "本部门没有政府性基金收入，也没有使用政府性基金安排的支出，故本表无数据。",
            TableKind.StateCapital when !Any(Fund.StateCapital, Concepts.GrantIncome, Concepts.Expenditure, Concepts.OpeningCarryOver) => "本部门没有使用国有资本经营预算安排的支出，故本表无数据。",
            TableKind.GeneralPublicProjects when !composition.Knows(new Address(Concepts.Expenditure) { Fund = Fund.GeneralPublic, Nature = Nature.Project }) => "本部门没有使用一般公共预算财政拨款安排的项目支出，故本表无数据。",
            TableKind.ThreePublic when composition.At(new Address(Concepts.ThreePublic)) == 0 && composition.At(new Address(Concepts.ThreePublic).At(Stage.AdjustedBudget)) == 0 => "本部门没有使用财政拨款安排的“三公”经费支出，故本表数据为零。",
            _ => null,
        };
    }
}
