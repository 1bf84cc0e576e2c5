using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Ratios;

/// <summary>基数为 0 时没有增减率可言: "增长 100%" from nothing should be said in words.</summary>
public sealed class R109GrowthFromZeroBase : Rule
{
    private const string Chinese = "基数为 0 时不应计算增减率";
    private const string English = "there is no rate of change from a base of zero";

    private sealed record Zero(Figure Rate, Figure Current, Figure Other);

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var zeros = new List<Zero>();
        foreach (var rate in Rates.Of(account, Measure.Growth).Where(r => r.Value != 0))
        {
            var (current, change, previous) = Rates.Movement(account, rate.Address!.Quantity, rate.Address.Base!, rate);
            if (previous is { Value: 0 } && current is { Value: not 0 }) zeros.Add(new(rate, current, previous));
            else if (previous is null && current is { Value: not 0 } && change is not null && current.Common == change.Common) zeros.Add(new(rate, current, change));
            else if (current is null || (change ?? previous) is null) yield return Sums.Missing(Chinese, English, "增减额或上年数 the change or the amount before");
            else yield return new Outcome.Holds(Chinese, English);
        }
        if (zeros.Count > 0) yield return Found(zeros);
    }

    /// <summary>A unit that is new this year says it of every amount: one finding.</summary>
    private Outcome.Found Found(List<Zero> zeros) => new(new Finding
    {
        Rule = Code,
        Level = Level.Review,
        Verdict = Verdict.Likely,
        Message = string.Join("；", zeros.Select(Said)) + "：比较的基数为 0，增减率无从计算，宜用文字说明。",
        MessageEn = string.Join("; ", zeros.Select(SaidEn)) + ": compared with 0 there is no rate of change; say it in words.",
        Figures = zeros.SelectMany(z => new[] { new FindingFigure(z.Rate, FindingFigure.Culprit), new(z.Current, FindingFigure.Term), new(z.Other, FindingFigure.Term) }).DistinctBy(f => f.Figure).ToList(),
    });

    private static string Said(Zero zero) => AddressText.Chinese(zero.Current.Address) + " " + Written.Of(zero.Current) + (zero.Other.Value == 0 ? "，比较基数 0" : "，增加 " + Written.Of(zero.Other)) + "，印增减率 " + Written.Of(zero.Rate);
    private static string SaidEn(Zero zero) => Sums.Capital(AddressText.English(zero.Current.Address)) + " " + Written.Of(zero.Current) + (zero.Other.Value == 0 ? ", base 0" : ", change " + Written.Of(zero.Other)) + ", rate " + Written.Of(zero.Rate);
}
