using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Ratios;

/// <summary>基数为 0 时没有增减率可言: "增长 100%" from nothing should be said in words.</summary>
public sealed class R109GrowthFromZeroBase : Rule
{
    private const string Chinese = "基数为 0 时不应计算增减率";
    private const string English = "there is no rate of change from a base of zero";

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        foreach (var rate in Rates.Of(account, Measure.Growth).Where(r => r.Value != 0))
        {
            var (current, change, previous) = Rates.Movement(account, rate.Address!.Quantity, rate.Address.Base!, rate);
            if (previous is { Value: 0 } && current is { Value: not 0 }) yield return Zero(rate, current, previous, change);
            else if (previous is null && current is { Value: not 0 } && change is not null && current.Common == change.Common) yield return Zero(rate, current, change, null);
            else if (current is null || (change ?? previous) is null) yield return Sums.Missing(Chinese, English, "增减额或上年数 the change or the amount before");
            else yield return new Outcome.Holds(Chinese, English);
        }
    }

    private Outcome.Found Zero(Figure rate, Figure current, Figure other, Figure? change) => new(new Finding
    {
        Rule = Code,
        Level = Level.Review,
        Verdict = Verdict.Likely,
        Message = AddressText.Chinese(current.Address) + " " + Written.Of(current) + (other.Value == 0 ? " 的比较基数为 0" : "，增加 " + Written.Of(other) + "，即基数为 0") + "，增减率 " + Written.Of(rate) + " 无从计算，宜用文字说明。",
        MessageEn = Sums.Capital(AddressText.English(current.Address)) + " " + Written.Of(current) + " is compared with 0: a rate of " + Written.Of(rate) + " cannot be computed; say it in words.",
        Figures = [new(rate, FindingFigure.Culprit), new(current, FindingFigure.Term), new(other, FindingFigure.Term), .. change is null ? Array.Empty<FindingFigure>() : [new(change, FindingFigure.Term)]],
    });
}
