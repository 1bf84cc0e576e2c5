using Mingzhang.Accounts;
using Mingzhang.Reading.Narrative.Lexing;

namespace Mingzhang.Reading.Narrative.Claims;

/// <summary>预算, 决算: the stage of the subject, the base of a completion rate, or the right side of a comparison.</summary>
internal sealed class Stages(PassageText text, Speech speech, Comparisons comparisons)
{
    public void Take(int index, Token token, Stage stage)
    {
        if (speech.InCompletion)
        {
            speech.CompletionStage ??= stage;
            return;
        }
        if (speech.Comparison is { } comparison)
        {
            var budget = stage == Stage.Budget ? speech.BudgetStage ?? stage : stage;
            comparisons.Compare(comparison, budget, token.End);
            speech.Comparison = null;
            // 决算数大于年初预算数40.32万元: by so much.
            if (comparison.Sign != 0 && text.LeadsNumber(index) && speech.Subject is { } larger) (speech.Basis, speech.Direction, speech.DirectionOpen, speech.BasisFresh) = (larger.At(budget), comparison.Sign, false, false);
            return;
        }
        if (speech.AwaitsBasis && speech.Subject is { } compared)
        {
            speech.AwaitsBasis = false;
            comparisons.SetBasis(token.Start, compared.At(stage), a => a.At(stage));
            return;
        }
        if (speech.InReason) return;
        if (speech.InShare)
        {
            // 占全年预算数的79.26%: of one's own budget.
            if (stage is Stage.InitialBudget or Stage.AdjustedBudget && speech is { ShareBase: null, Stage: null or Stage.Final }) (speech.InShare, speech.InCompletion, speech.CompletionStage) = (false, true, stage);
            return;
        }
        if (stage != Stage.Final && speech.IsOverall) speech.TakeSubject(new Address(Concepts.NamedAmount) { Scope = Scope.Other("收支总体") });
        speech.ListedStages.Add(stage);
        speech.Stage = stage;
        speech.Direction = null;
        if (speech.Item is { } item && !speech.SubjectSinceBoundary) speech.Subject = item;
    }
}
