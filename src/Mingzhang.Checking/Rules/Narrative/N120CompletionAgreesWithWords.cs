using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Narrative;

/// <summary>完成预算的比率 above, at or below 100 % as the words 大于, 等于, 小于 of the same paragraph say, whether or not the budget is printed.</summary>
internal sealed class N120CompletionAgreesWithWords : Rule
{
    private const decimal Whole = 100m;

    public override IEnumerable<Outcome> Check(AccountSet account) =>
        account.Claims.OfType<ComparisonClaim>().Where(c => c.Left.Stage == Stage.Final && c.Right.Stage != Stage.Final).Select(c => Look(account, c));

    private Outcome Look(AccountSet account, ComparisonClaim claim)
    {
        var rate = account.Figures.FirstOrDefault(f => f.Place.Passage == claim.Place.Passage
            && f.Address is { Measure: Measure.Completion } address && address.Quantity.Equals(claim.Left.Quantity));
        if (rate is null) return Sums.Missing("完成率与“" + claim.Words + "”相符", "the completion rate agrees with \"" + claim.Words + "\"", "完成率 the completion rate");
        return Contradicts(rate, claim.Sign) ? new Outcome.Found(Contradiction(rate, claim)) : new Outcome.Holds("完成率与文字相符", "the completion rate agrees with the words");
    }

    /// <summary>100 % may be printed for 100.4 %: only an interval that leaves the words no room speaks against them. 0 % of a zero budget says nothing.</summary>
    private static bool Contradicts(Figure rate, int sign) => rate.Value != 0 && sign switch
    {
        > 0 => rate.Interval.High < Whole,
        < 0 => rate.Interval.Low > Whole,
        _ => !rate.Interval.Contains(Whole),
    };

    private Finding Contradiction(Figure rate, ComparisonClaim claim) => new()
    {
        Rule = Code,
        Level = Level.Error,
        Message = "完成率 " + Written.Of(rate) + " 与“" + claim.Words + "”矛盾：" + Meaning(claim.Sign).Chinese + "。",
        MessageEn = "A completion rate of " + Written.Of(rate) + " contradicts \"" + claim.Words + "\": " + Meaning(claim.Sign).English + ".",
        Figures = [new(rate, FindingFigure.Term)],
        Place = claim.Place,
        Suggestion = "核对决算数、预算数和完成率，改正其中之一或改写文字。",
        SuggestionEn = "Check the amounts and the rate, and correct one of them or the words.",
    };

    private static (string Chinese, string English) Meaning(int sign) => sign switch
    {
        > 0 => ("大于预算时完成率应高于 100%", "spending above the budget completes more than 100%"),
        < 0 => ("小于预算时完成率应低于 100%", "spending below the budget completes less than 100%"),
        _ => ("等于预算时完成率应为 100%", "spending equal to the budget completes 100%"),
    };
}
