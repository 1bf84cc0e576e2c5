using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>一级指标标题中的分值（产出指标（50分））等于其下各项分值之和.</summary>
internal sealed class P113GroupWeightsMatchLabels : SheetRule
{
    private protected override IEnumerable<Outcome> Check(AccountSet account, RescoredSheet sheet)
    {
        foreach (var group in sheet.Sheet.Groups)
        {
            if (group.Weight is not { } label || group.Indicators.Count == 0) continue;
            var chinese = sheet.Chinese() + "“" + group.Label + "”各项分值之和应等于标题所印的分值";
            var english = Sums.Capital(sheet.English()) + ": the weights under \"" + group.Label + "\" must add up to the weight in its label";
            if (group.Indicators.FirstOrDefault(i => i.Weight is null) is { } bare) yield return Sums.Missing(chinese, english, "“" + bare.Name + "”的分值 weight of \"" + bare.Name + "\"");
            else if (group.Indicators is not [{ Kind: IndicatorKind.Execution }])
                yield return new Outcome.Related(new LinearRelation(chinese, english, [Sums.Minus(label, group.Label), .. group.Indicators.Select(i => Sums.Plus(i.Weight!, i.Name))]));
            else if (group.Indicators[0].Weight is { } own) yield return new Outcome.Related(new CopyRelation(chinese, english, own, label));
        }
    }
}
