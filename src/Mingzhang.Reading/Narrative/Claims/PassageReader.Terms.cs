using Mingzhang.Accounts;
using Mingzhang.Reading.Narrative.Lexing;
using Mingzhang.Reading.Narrative.Lexicon;

namespace Mingzhang.Reading.Narrative.Claims;

/// <summary>What the terms of a sentence do to what is being spoken of.</summary>
internal sealed partial class PassageReader
{
    private int TakeTerm(int index, Token token, Term term)
    {
        switch (term.Kind)
        {
            case TermKind.Subject or TermKind.Generic:
                TakeSubject(index, token, term);
                break;
            case TermKind.Count:
                speech.CountTerm = term;
                speech.SubjectSinceBoundary = true;
                break;
            case TermKind.Locus:
                speech.Locus = term.Meaning;
                break;
            case TermKind.Stage:
                TakeStage(token, term.Stage!.Value);
                break;
            case TermKind.Basis:
                SetBasis(token.Start, BasisOf(term));
                break;
            case TermKind.Year when !speech.InReason:
                speech.Year = AccountYear.Previous;
                break;
            case TermKind.Direction:
                TakeDirection(token, term);
                break;
            case TermKind.Share:
                speech.InShare = !speech.InReason;
                speech.ShareBase = null;
                break;
            case TermKind.Completion:
                speech.InCompletion = !speech.InReason;
                speech.CompletionStage = term.Stage;
                break;
            case TermKind.Compare:
                speech.Comparison = (term.Sign, speech.Stage ?? Stage.Final, token.Start);
                break;
            case TermKind.Breakdown:
                BeginBreakdown(token);
                break;
            case TermKind.Close:
                breakdowns.Finish(exhaustive: true);
                break;
            case TermKind.Reason:
                speech.InReason = true;
                speech.Boundary = token.End;
                break;
            case TermKind.List when speech.Subject is { Concept: var concept } && concept == Concepts.Expenditure && !speech.InReason:
                return SkipTo(Lists.Read(passage, folded, token.End, speech.Quantity, speech.Section, Place, read.Claims), index);
        }
        return index;
    }

    private int SkipTo(int end, int index)
    {
        while (index + 1 < tokens.Count && tokens[index + 1].Start < end) index++;
        return index;
    }

    private void TakeSubject(int index, Token token, Term term)
    {
        var address = AddressOf(term);
        if (address is null) return;
        if (speech.InShare)
        {
            speech.ShareBase = address;
            return;
        }
        if (speech.InReason)
        {
            if (!BehindMark(token.Start) || !LeadsNumber(index)) return;
            speech.InReason = false;
        }
        speech.TakeSubject(address);
    }

    private Address? AddressOf(Term term)
    {
        var fund = speech.Section.Fund;
        if (term.Kind == TermKind.Generic && (fund is not (Fund.GovernmentFund or Fund.StateCapital) || speech.InShare)) return null;
        if (term.Meaning.StartsWith("sme-award", StringComparison.Ordinal))
            return speech.Locus is { } locus ? new Address(Concepts.Find(locus)!) : new Address(Concepts.SmeContracts);
        return term.Template!.Resolve(fund);
    }

    /// <summary>预算, 决算: the stage of the subject, the base of a completion rate, or the right side of a comparison.</summary>
    private void TakeStage(Token token, Stage stage)
    {
        if (speech.InCompletion)
        {
            speech.CompletionStage ??= stage;
            return;
        }
        if (speech.Comparison is { } comparison)
        {
            Compare(comparison, stage == Stage.Budget ? speech.BudgetStage ?? stage : stage, token.End);
            speech.Comparison = null;
            return;
        }
        if (speech.InReason || speech.InShare) return;
        speech.Stage = stage;
        speech.Direction = null;
        if (speech.Item is { } item && !speech.SubjectSinceBoundary) speech.Subject = item;
    }

    private void Compare((int Sign, Stage Left, int Start) comparison, Stage right, int end)
    {
        if (speech.Subject is not { } subject || comparison.Left == right) return;
        read.Claims.Add(new ComparisonClaim(subject.At(comparison.Left), comparison.Sign, subject.At(right), passage.Text[comparison.Start..end], Place(comparison.Start, end)));
    }

    private Address? BasisOf(Term term)
    {
        if (speech.Subject is not { } subject) return null;
        return term.Stage is { } stage ? subject.At(stage) : subject.At(Stage.Final).Previous;
    }

    private void TakeDirection(Token token, Term term)
    {
        speech.BasisFresh = false;
        if (speech.InReason) return;
        speech.Direction = term.Sign;
        if (term.Sign != 0 || term.Undecided || speech.Subject is not { } subject) return;
        var basis = speech.Basis ?? subject.At(Stage.Final).Previous;
        read.Claims.Add(new DirectionClaim(subject.At(Stage.Final), 0, basis, passage.Text[token.Start..token.End], Place(token.Start, token.End)));
    }

    private void BeginBreakdown(Token token)
    {
        speech.InReason = false;
        speech.Boundary = token.End;
        var whole = speech.LastValue?.Address?.Quantity ?? speech.First ?? speech.Subject;
        if (whole is null) return;
        breakdowns.Begin(whole, Place(token.Start, token.End));
        breakdowns.OverPassages = folded.AsSpan(token.End).Trim(": ").IsEmpty;
    }

    private bool BehindMark(int at) => at == 0 || PreviousChar(at) is ',' or ';' or '。' or ':' or '、' or '.';

    private bool LeadsNumber(int index) => index + 1 < tokens.Count && tokens[index + 1].Kind == TokenKind.Number && tokens[index + 1].Start - tokens[index].End <= 3;
}
