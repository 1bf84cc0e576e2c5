using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>
/// The relation of a line's score to its target and actual value under the schemes of its situation. The weight is no part of it:
/// a full score follows its weight, wrong or right, and so is no witness for it.
/// </summary>
internal static class LineScore
{
    public static ScoreRelation? Relation(RescoredSheet sheet, RescoredLine line, string chinese, string english)
    {
        if (line is not { Indicator: { } indicator, Weight: { } weight, Score: { } score, Primary: { } primary }) return null;
        var (target, actual) = (indicator.Line.Target?.Figure, indicator.Line.Actual?.Figure);
        var both = target is not null && actual is not null && indicator.Target is Quantity && indicator.Actual is Quantity;
        Figure[] basis = both ? [target!, actual!] : [];
        return new(sheet.Chinese() + "“" + line.Name + "”" + chinese, Sums.Capital(sheet.English()) + ": " + english, score, basis, f => Expected(line, f, weight, both ? (target!, actual!) : null))
        {
            Working = Working(indicator, line, weight, score, primary),
            WorkingEn = WorkingEn(indicator, weight, score, primary),
        };
    }

    /// <summary>With figures as printed the candidates are known; with others asked about, the line is attained anew.</summary>
    private static List<ScoreRange> Expected(RescoredLine line, Func<Figure, Figure> ask, Figure weight, (Figure Target, Figure Actual)? values)
    {
        var attainment = line.Attainment;
        if (values is var (target, actual) && (!ReferenceEquals(ask(target), target) || !ReferenceEquals(ask(actual), actual)))
            attainment = Attainment.Of(Read(line.Indicator!.Target, ask(target)), Read(line.Indicator.Actual, ask(actual)), line.Indicator.Kind, line.Name);
        return ScoringScheme.For(attainment.Situation).Select(s => s.Of(weight.Value, attainment.Done)).ToList();
    }

    private static Stated Read(Stated stated, Figure figure) => stated is Quantity quantity ? quantity with { Number = new PrintedNumber(figure.Value, figure.Decimals) } : stated;

    private static string Working(Indicator indicator, RescoredLine line, Figure weight, Figure score, SchemeScore primary) =>
        "指标值 " + indicator.Target.Text + "，完成值 " + indicator.Actual.Text + "，分值 " + Written.Of(weight) + "：" + primary.Scheme.Chinese
        + (primary.Point is { } point ? "，即 " + Written.Plain(point) : "") + "，所印得分为 " + Written.Of(score) + (line.Indicator!.HasReason ? "（原因：" + Short(line.Indicator.Reason) + "）" : "");

    private static string WorkingEn(Indicator indicator, Figure weight, Figure score, SchemeScore primary) =>
        "target " + indicator.Target.Text + ", actual " + indicator.Actual.Text + ", weight " + Written.Of(weight) + ": " + primary.Scheme.English
        + (primary.Point is { } point ? ", " + Written.Plain(point) : "") + "; printed " + Written.Of(score);

    private static string Short(string reason) => reason.Length <= 30 ? reason : reason[..29] + "…";
}
