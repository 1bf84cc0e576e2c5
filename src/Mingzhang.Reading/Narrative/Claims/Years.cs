using Mingzhang.Accounts;
using Mingzhang.Reading.Narrative.Lexing;
using Mingzhang.Reading.Narrative.Lexicon;

namespace Mingzhang.Reading.Narrative.Claims;

/// <summary>A year named in a sentence: last year of what follows, or what it is compared with.</summary>
internal sealed class Years(PassageText text, Speech speech, NarrativeRead read, Comparisons comparisons, NarrativeSetting setting)
{
    /// <summary>A year other than the account's directly before a subject makes its amounts last year's; "与2023年相比" sets the basis; "比2024年年初预算" waits for the budget that is one.</summary>
    public void Take(int index, Token token)
    {
        read.NoQuantities.Add(new LooseNumber(text.Printed[token.Start..token.End], "date", text.Place(token.Start, token.End)));
        if (setting.Year is not { } year) return;
        var before = token.Start > 0 ? text.PreviousChar(token.Start) : ' ';
        if (token.Number.Value == year) speech.AwaitsBasis = before is '比' or '较' or '与' or '同';
        if (token.Number.Value == year && before is not ('比' or '较' or '与' or '同')) speech.Year = AccountYear.Current;
        if (token.Number.Value != year - 1) return;
        if (before is '比' or '较' or '与' or '同')
        {
            comparisons.SetBasis(token.Start - 1, speech.Subject?.Previous, a => a.At(Stage.Final).Previous);
            return;
        }
        var next = index + 1 < text.Tokens.Count ? text.Tokens[index + 1] : default;
        if (next.Term is { Kind: TermKind.Subject } && next.Start - token.End <= 1 && !speech.InReason) speech.Year = AccountYear.Previous;
    }
}
