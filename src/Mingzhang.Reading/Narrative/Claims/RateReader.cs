using Mingzhang.Accounts;
using Mingzhang.Reading.Narrative.Lexing;

namespace Mingzhang.Reading.Narrative.Claims;

/// <summary>The address of a percentage: a share, a completion, a growth, or a rate of its own.</summary>
internal sealed class RateReader(PassageText text, Speech speech, Breakdowns breakdowns, NamedNumbers named)
{
    public (Address? Address, int Sign) At(int index, Token token)
    {
        if (speech.InReason) return (named.Of(index, token), 1);
        if (speech.InShare) return (ShareAddress() ?? named.Of(index, token), 1);
        if (speech is { Subject: { } subject, InCompletion: true, CompletionStage: { } of })
        {
            var stage = of == Stage.Budget ? speech.BudgetStage ?? Stage.Budget : of == Stage.AdjustedBudget && speech.BudgetStage == Stage.Budget ? Stage.Budget : of;
            return (subject.At(Stage.Final).CompletionOf(subject.At(stage)), 1);
        }
        if (speech.Direction is not null && !speech.SubjectSinceBoundary && !named.SaysDirection(token) && named.Of(index, token) is { } other) return (other, 1);
        if (speech is { Subject: { } changed, Direction: { } direction } && changed.Concept.Kind == QuantityKind.Money)
            return (changed.At(Stage.Final).GrowthFrom(speech.BasisOf(changed)), direction == 0 ? 1 : direction);
        if (speech.SubjectSinceBoundary && speech.Subject is { } rate && rate.Concept.Kind == QuantityKind.Percent)
        {
            if (speech.BeforeRate is { } money) (speech.Subject, speech.BeforeRate) = (money, null);
            return (rate with { Scope = Scope.Other(text.Passage.Section) }, 1);
        }
        return (named.Of(index, token), 1);
    }

    /// <summary>The share of what was spoken of last in the base that was named, else in the whole of the breakdown or sentence.</summary>
    private Address? ShareAddress()
    {
        if (speech.Quantity is not { } part) return null;
        var whole = speech.ShareBase ?? breakdowns.Whole ?? (part.Function is not null ? part with { Function = null, Nature = Nature.All } : speech.First != speech.Subject ? speech.First : speech.Section.Subject);
        return whole is null || whole.Equals(part) && speech.ShareBase is null ? null : part.ShareOf(whole with { Stage = part.Stage, Year = part.Year });
    }
}
