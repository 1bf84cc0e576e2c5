using Mingzhang.Accounts;
using Mingzhang.Reading.Narrative.Lexing;
using Mingzhang.Reading.Narrative.Lexicon;

namespace Mingzhang.Reading.Narrative.Claims;

/// <summary>Bases and directions: what an amount is measured against, and which way it moved.</summary>
internal sealed class Comparisons(PassageText text, Speech speech, NarrativeRead read, Breakdowns breakdowns)
{
    /// <summary>A comparison begins; a reason ends where it begins behind a mark.</summary>
    public void SetBasis(int start, Address? basis, Func<Address, Address> rebase)
    {
        if (speech.InReason)
        {
            if (start > 0 && text.PreviousChar(start) is not (',' or ';' or '。' or ':')) return;
            speech.InReason = false;
            if (speech.ReasonSubject is { } reason)
            {
                speech.TakeSubject(reason);
                basis = basis is { Stage: Stage.Final } ? reason.At(Stage.Final).Previous : basis is null ? null : reason.At(basis.Stage);
            }
        }
        if (IsOfEither()) (speech.Subject, basis) = (null, null);
        (speech.Basis, speech.Rebase) = (basis, rebase);
        speech.BasisFresh = true;
        speech.Direction = null;
    }

    /// <summary>收入总计…，其中年初结转和结余…，较上年增加…: of the total or of the part, nobody can tell; nothing is claimed.</summary>
    private bool IsOfEither() =>
        (breakdowns.Whole?.Concept == Concepts.IncomeGrandTotal || breakdowns.Whole?.Concept == Concepts.ExpenditureGrandTotal)
        && (speech.Subject?.Concept == Concepts.OpeningCarryOver || speech.Subject?.Concept == Concepts.ClosingCarryOver);

    public void Compare((int Sign, Stage Left, int Start) comparison, Stage right, int end)
    {
        if (speech.Subject is not { } subject || comparison.Left == right) return;
        read.Claims.Add(new ComparisonClaim(subject.At(comparison.Left), comparison.Sign, subject.At(right), text.Printed[comparison.Start..end], text.Place(comparison.Start, end)));
    }

    public Address? BasisOf(Term term) => speech.Subject is { } subject ? Rebased(subject, term.Stage) : null;

    public static Address Rebased(Address subject, Stage? stage) => stage is { } budget ? subject.At(budget) : subject.At(Stage.Final).Previous;

    public void TakeDirection(Token token, Term term)
    {
        speech.BasisFresh = false;
        if (speech.InReason) return;
        (speech.Direction, speech.DirectionOpen) = (term.Sign, term.Undecided);
        if (term.Sign != 0 || term.Undecided || speech.Subject is not { } subject) return;
        if (speech is { Basis: null, Stage: { } stage } && stage != Stage.Final)
        {
            Compare((0, Stage.Final, token.Start), stage == Stage.Budget ? speech.BudgetStage ?? stage : stage, token.End);
            return;
        }
        read.Claims.Add(new DirectionClaim(subject.At(Stage.Final), 0, speech.BasisOf(subject), text.Printed[token.Start..token.End], text.Place(token.Start, token.End)));
    }

    /// <summary>年初预算数90万元，决算数95万元，预决算差异率5.56%: falls where the two amounts before it do; the word itself has no direction.</summary>
    public void TakeDeviation()
    {
        if (speech.InReason || speech.Subject is not { } subject) return;
        var falls = speech is { LastBudget: { } budget, LastValue: { Address.Stage: Stage.Final } final } && final.Common < budget.Common;
        (speech.Basis, speech.BasisFresh) = (subject.At(speech.LastBudget?.Address?.Stage ?? speech.BudgetStage ?? Stage.InitialBudget), false);
        (speech.Direction, speech.DirectionOpen) = (falls ? -1 : 1, false);
    }
}
