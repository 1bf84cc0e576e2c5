using Mingzhang.Accounts;
using Mingzhang.Reading.Narrative.Lexing;
using Mingzhang.Reading.Narrative.Lexicon;

namespace Mingzhang.Reading.Narrative.Claims;

/// <summary>What the terms of a sentence do to what is being spoken of.</summary>
internal sealed class TermReader(PassageText text, Speech speech, NarrativeRead read, Breakdowns breakdowns, Subjects subjects, Comparisons comparisons, Listings listings, Turns turns)
{
    private readonly Stages stages = new(text, speech, comparisons);
    private readonly FundShares shares = new(speech, subjects);

    public int Take(int index, Token token, Term term)
    {
        switch (term.Kind)
        {
            case TermKind.Subject or TermKind.Generic:
                subjects.Take(index, token, term);
                break;
            case TermKind.Count when subjects.IsDomestic(term):
                (speech.CountTerm, speech.LastCount) = (null, null);
                break;
            case TermKind.Count:
                speech.CountTerm = term;
                break;
            case TermKind.Locus:
                speech.Locus = term.Meaning;
                break;
            case TermKind.Stage:
                stages.Take(index, token, term.Stage!.Value);
                break;
            case TermKind.Basis:
                comparisons.SetBasis(token.Start, comparisons.BasisOf(term), a => Comparisons.Rebased(a, term.Stage));
                break;
            case TermKind.Year when !speech.InReason:
                speech.Year = AccountYear.Previous;
                break;
            case TermKind.Direction:
                comparisons.TakeDirection(token, term);
                break;
            case TermKind.List when listings.HasAmounts(token.End):
                listings.Begin(token, exhaustive: !term.Text.StartsWith("主要", StringComparison.Ordinal));
                break;
            case TermKind.List when listings.Whole() is { } whole && !speech.InReason && term.Meaning.Length == 0:
                return SkipTo(Lists.Read(text.Passage, text.Folded, token.End, whole, speech.Section, text.Place, read.Claims), index);
            default:
                TakeConnective(index, token, term);
                break;
        }
        return index;
    }

    /// <summary>Words that say how what follows stands to what was said.</summary>
    private void TakeConnective(int index, Token token, Term term)
    {
        switch (term.Kind)
        {
            case TermKind.Share:
                (speech.InShare, speech.ShareBase) = (!speech.InReason, term.Template?.Resolve(speech.Section.Fund));
                break;
            case TermKind.Completion:
                (speech.InCompletion, speech.CompletionStage) = (!speech.InReason, term.Stage);
                break;
            case TermKind.Compare:
                speech.Comparison = (term.Sign, speech.Stage ?? Stage.Final, token.Start);
                break;
            case TermKind.Neutral when SubjectAddress.FundNamed(term) is { } fund && text.LeadsNumber(index):
                shares.Divide(fund, token, term);
                break;
            case TermKind.Average when !speech.InReason:
                (speech.AverageFrom, speech.PerVehicle) = (token.End, term.Meaning == "vehicles");
                break;
            case TermKind.Saving when speech.Subject is { } bought && bought.Concept == Concepts.Procurement && speech.LastBudget?.Address?.Quantity.At(Stage.Final) == bought.At(Stage.Final):
                (speech.Basis, speech.Direction, speech.BasisFresh) = (bought.At(speech.LastBudget.Address.Stage), -1, false);
                break;
            case TermKind.Deviation:
                comparisons.TakeDeviation();
                break;
            case TermKind.Respectively:
                speech.Turns = turns.RunOf(index);
                break;
            case TermKind.Breakdown:
                // 更新购置公务用车3辆其中：轿车3辆: converters drop the comma at the end of a full line.
                speech.CountTerm = null;
                listings.BeginBreakdown(token);
                break;
            case TermKind.Close:
                breakdowns.EndSentence();
                break;
            case TermKind.Reason or TermKind.Purpose:
                if (term.Kind == TermKind.Purpose && listings.HasAmounts(token.End)) listings.Begin(token, exhaustive: false);
                (speech.InReason, speech.InPurpose, speech.Boundary, speech.CountTerm) = (true, term.Kind == TermKind.Purpose, token.End, null);
                break;
        }
    }

    private int SkipTo(int end, int index)
    {
        while (index + 1 < text.Tokens.Count && text.Tokens[index + 1].Start < end) index++;
        return index;
    }
}
