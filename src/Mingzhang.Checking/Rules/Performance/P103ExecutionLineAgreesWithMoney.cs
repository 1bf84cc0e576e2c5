using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>指标中“预算执行率”一行的完成值与资金表的执行率是同一个数.</summary>
internal sealed class P103ExecutionLineAgreesWithMoney : SheetRule
{
    private protected override IEnumerable<Outcome> Check(AccountSet account, RescoredSheet sheet)
    {
        if (sheet.Sheet.ExecutionLine is not { } line) yield break;
        var chinese = sheet.Chinese() + "指标行的预算执行率应与资金部分一致";
        var english = Sums.Capital(sheet.English()) + ": the execution rate of the indicators must be that of the money block";
        if (line.Line.Actual?.Figure is not { Unit.Kind: QuantityKind.Percent } rate) yield return Sums.Missing(chinese, english, "指标行的执行率 execution rate of the line");
        else if (Tied(sheet, chinese, english, rate) is not { } relation) yield return Sums.Missing(chinese, english, "资金部分的执行率或金额 rate or amounts of the money block");
        else yield return new Outcome.Related(Judge.Of(relation).IsBroken ? Explained(sheet, relation, rate) : relation);
    }

    private static Relation? Tied(RescoredSheet sheet, string chinese, string english, Figure rate)
    {
        if (sheet.Sheet.Money.Rate is { } printed) return new CopyRelation(chinese, english, rate, printed);
        return Execution.Of(sheet.Sheet.Money) is { } execution ? new RatioRelation(chinese, english, rate, [Rates.Whole(execution.Final)], [Rates.Whole(execution.Budget)]) : null;
    }

    private static Relation Explained(RescoredSheet sheet, Relation relation, Figure rate)
    {
        var effects = Consequences.Of(sheet, rate);
        var (told, toldEn) = Consequences.Told(effects);
        var amounts = Execution.Of(sheet.Sheet.Money) is { } e ? Written.Of(e.Final) + " ÷ " + Written.Of(e.Budget) + " = " + Written.Plain(e.Percent(2)) + "%" : "";
        return relation with
        {
            Consequences = effects,
            Explanation = string.Join("；", new[] { amounts, told }.Where(t => t.Length > 0)),
            ExplanationEn = string.Join("; ", new[] { amounts, toldEn }.Where(t => t.Length > 0)),
        };
    }
}
