using System.Globalization;
using Mingzhang.Accounts;
using Mingzhang.Performance;

namespace Mingzhang.Publishing.Scores;

/// <summary>The words for sheets scored again: how a line was attained, how its score is worked out, what became of it.</summary>
internal static class ScoreText
{
    public static string Number(decimal? value) => value?.ToString("0.######", CultureInfo.InvariantCulture) ?? "";
    public static string Printed(Figure? figure) => figure?.Text ?? "";

    public static string Title(ScoreSheet sheet, Language language) => sheet.IsOverall
        ? language.Say("部门整体支出绩效自评表", "Overall score sheet")
        : language.Say("项目支出绩效自评表：", "Score sheet of a project: ") + (sheet.Project ?? language.Say("未印项目名称", "no name printed"));

    public static string Standing(RescoredLine line, Language language) => line.Standing switch
    {
        ScoreStanding.Confirmed => language.Say("相符", "confirmed"),
        ScoreStanding.Differs => language.Say("不符", "differs"),
        ScoreStanding.NotComputable => language.Say("无法计算", "not computable"),
        _ => language.Say("缺分值或得分", "weight or score missing"),
    };

    /// <summary>The arithmetic of a line, or why there is none.</summary>
    public static string Working(RescoredSheet sheet, RescoredLine line, Language language)
    {
        if (line.Primary is not { } primary)
            return line.Name == "预算执行率" && sheet.Sheet.Money.Budget is { Value: 0 } ? language.Say("全年预算数为零，没有执行率", "the budget is zero, so there is no rate") : Reason(line, language);
        var weight = Number(line.Weight!.Value);
        if (line.Attainment.Situation == Situation.Rate) return OfRate(sheet, line, weight, Number(primary.Point));
        if (line.Indicator is { Target: Quantity target, Actual: Quantity actual } && primary.Scheme.Formula is Formula.Proportion or Formula.Decline)
            return OfQuantities((Quantity)line.Indicator!.Target, (Quantity)line.Indicator.Actual, primary, weight);
        var scheme = language.Say(primary.Scheme.Chinese, primary.Scheme.English);
        return primary.Scheme.Formula == Formula.Band
            ? scheme + language.Say("，即 ", ", ") + Number(primary.Range.Low.Rounded(2)) + "–" + Number(primary.Range.High.Rounded(2))
            : scheme;
    }

    private static string OfRate(RescoredSheet sheet, RescoredLine line, string weight, string point) => Execution.Of(sheet.Sheet.Money) is { } execution
        ? execution.Final.Text + " ÷ " + execution.Budget.Text + " × " + weight + " = " + point
        : (line.Indicator?.Actual.Text ?? sheet.Sheet.Money.Rate?.Text + "%") + " × " + weight + " = " + point;

    private static string OfQuantities(Quantity target, Quantity actual, SchemeScore primary, string weight)
    {
        var (asked, done) = (Number(target.Number.Value) + target.Unit.Text, Number(actual.Number.Value) + actual.Unit.Text);
        return primary.Scheme.Formula == Formula.Proportion
            ? done + " ÷ " + asked + " × " + weight + " = " + Number(primary.Point)
            : "(1 − (" + done + " − " + asked + ") ÷ " + asked + ") × " + weight + " = " + Number(primary.Point);
    }

    private static string Reason(RescoredLine line, Language language) => line.Attainment.Situation switch
    {
        _ when line.Weight is null => language.Say("没有分值", "no weight"),
        Situation.Claimed => language.Say("完成值不是实际数，无法计分", "the actual value is no measured number"),
        Situation.OtherUnit => language.Say("指标值与完成值单位不同", "target and actual value differ in unit"),
        Situation.Rate => language.Say("没有执行率", "no execution rate"),
        _ when line.Indicator is null => language.Say("没有预算数或执行数", "budget or execution missing"),
        _ when line.Indicator.Target is BlankValue => language.Say("没有指标值", "no target"),
        _ when line.Indicator.Actual is BlankValue => language.Say("没有完成值", "no actual value"),
        _ => language.Say("指标值与完成值不能比较", "target and actual value cannot be compared"),
    };

    /// <summary>By which way missed targets lost their points.</summary>
    public static string Scheme(RescoredSheet sheet, Language language) => sheet.Scheme switch
    {
        "proportion" => language.Say("未达标的指标按完成比例得分", "missed targets score in proportion"),
        "all-or-nothing" => language.Say("未达标的指标不得分", "missed targets score nothing"),
        _ when sheet.Lines.Any(l => l.Attainment.Situation is Situation.Short or Situation.Excess) => language.Say("未达标指标的得分不合任何已知办法", "no known scheme explains the scores of missed targets"),
        _ => "",
    };
}
