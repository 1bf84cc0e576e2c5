using Mingzhang.Accounts;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>What follows from a wrong execution rate: the score worked out from it, and the total that holds the score.</summary>
internal static class Consequences
{
    /// <summary>The printed score is the printed rate × weight, and not what the amounts give.</summary>
    public static bool FollowsRate(RescoredSheet sheet, Figure rate)
    {
        if (sheet.Execution is not { Weight: { } weight, Score: { } score, Standing: ScoreStanding.Differs }) return false;
        var scale = 100m;
        return new Quotient(Math.Max(0, rate.Interval.Low) * weight.Value, scale).Min(weight.Value).CompareTo(score.Interval.High) <= 0
            && new Quotient(rate.Interval.High * weight.Value, scale).Min(weight.Value).CompareTo(score.Interval.Low) >= 0;
    }

    public static IReadOnlyList<Finding> Of(RescoredSheet sheet, Figure rate)
    {
        if (!FollowsRate(sheet, rate) || sheet.Execution is not { Score: { } score, Recomputed: { } right }) return [];
        var decimals = Math.Max(2, score.Decimals);
        var effects = new List<Finding>
        {
            Effect("P102", score, "得分 " + Written.Of(score) + " 按所印执行率算得，应为 " + Written.Value(right, decimals), "the score " + Written.Of(score) + " was worked out from the printed rate and should be " + Written.Value(right, decimals)),
        };
        if (sheet.Sheet.TotalScore is { } total && total.Value == sheet.SumOfPrinted)
        {
            var corrected = Written.Value(total.Value - score.Value + right, Math.Max(decimals, total.Decimals));
            effects.Add(Effect("P121", total, "总分 " + Written.Of(total) + " 含此得分，应为 " + corrected, "the total " + Written.Of(total) + " holds this score and should be " + corrected));
        }
        return effects;
    }

    private static Finding Effect(string rule, Figure figure, string chinese, string english) => new()
    {
        Rule = rule,
        Level = Level.Error,
        Message = chinese + "。",
        MessageEn = Sums.Capital(english) + ".",
        Figures = [new FindingFigure(figure, FindingFigure.Term)],
    };

    /// <summary>The effects in one clause, for the sentence of the cause.</summary>
    public static (string Chinese, string English) Told(IReadOnlyList<Finding> effects) =>
        (string.Join("，", effects.Select(e => e.Message.TrimEnd('。'))), string.Join("; ", effects.Select(e => e.MessageEn.TrimEnd('.'))));
}
