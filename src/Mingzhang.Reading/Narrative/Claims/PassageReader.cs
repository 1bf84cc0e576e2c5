using Mingzhang.Accounts;
using Mingzhang.Reading.Narrative.Lexing;
using Mingzhang.Reading.Narrative.Lexicon;
using Mingzhang.Reading.Outline;

namespace Mingzhang.Reading.Narrative.Claims;

/// <summary>
/// Reads one passage from left to right: terms set what is being spoken of, numbers are put at the address that results.
/// A clause without a subject inherits it; the section gives the default.
/// </summary>
internal sealed partial class PassageReader
{
    private readonly Passage passage;
    private readonly string folded;
    private readonly List<Token> tokens;
    private readonly Speech speech;
    private readonly NarrativeRead read;
    private readonly Breakdowns breakdowns;
    private readonly Places places;
    private readonly NarrativeSetting setting;
    private readonly int begin;
    private int sentence;

    public PassageReader(Passage passage, Address? item, NarrativeSetting setting, NarrativeRead read, Breakdowns breakdowns, SectionDefaults section, int firstSentence, int from)
    {
        (this.passage, this.setting, this.read, this.breakdowns) = (passage, setting, read, breakdowns);
        folded = Folding.Fold(passage.Text);
        sentence = firstSentence;
        speech = new Speech { Section = section, Item = item, Subject = item ?? (passage.Part == Part.Narrative ? section.Subject : null) };
        tokens = Lexer.Read(folded, from);
        (speech.Boundary, begin) = (from, from);
        items = ItemsWithin(from);
        places = new Places(passage, folded);
    }

    /// <summary>Reads the passage and gives the number of the next sentence.</summary>
    public int Read()
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            TakeItems(token.Start);
            switch (token.Kind)
            {
                case TokenKind.Term:
                    i = TakeTerm(i, token, token.Term!);
                    break;
                case TokenKind.Number:
                    TakeNumber(i, token);
                    break;
                case TokenKind.Year:
                    TakeYear(i, token);
                    break;
                case TokenKind.NoQuantity:
                    read.NoQuantities.Add(new LooseNumber(passage.Text[token.Start..token.End], token.Reason!, Place(token.Start, token.End)));
                    break;
                default:
                    TakeMark(token);
                    break;
            }
        }
        breakdowns.EndSentence();
        return sentence + 1;
    }

    /// <summary>主要原因：一是…；二是…: a reason that is numbered goes on behind its mark.</summary>
    private bool GoesOn(int at)
    {
        var rest = folded.AsSpan(at).TrimStart(' ');
        return rest.Length > 1 && rest[1] == '是' && rest[0] is '二' or '三' or '四' or '五' or '六' || rest.StartsWith("另外", StringComparison.Ordinal) || rest.StartsWith("其次", StringComparison.Ordinal)
            || rest.Length > 2 && rest[0] is '2' or '3' or '4' or '5' && rest[1] is '.' or '、' && !char.IsAsciiDigit(rest[2]);
    }

    private Place Place(int start, int end) => places.At(start, end, sentence);

    private void TakeMark(Token token)
    {
        if (token.Kind is TokenKind.Comma or TokenKind.Open) TakeProject(token);
        if (token.Kind is not (TokenKind.Pause or TokenKind.Open or TokenKind.Close)) speech.Boundary = token.End;
        switch (token.Kind)
        {
            case TokenKind.Stop:
                var whole = breakdowns.Whole;
                breakdowns.EndSentence();
                var reason = speech is { InReason: true, InPurpose: false } && GoesOn(token.End);
                speech.EndSentence(whole);
                speech.InReason = reason;
                sentence++;
                break;
            case TokenKind.Semicolon:
                speech.EndClause();
                speech.InReason &= GoesOn(token.End);
                break;
            case TokenKind.Comma or TokenKind.Pause:
                speech.EndClause();
                break;
            case TokenKind.Open:
                speech.OpenBracket();
                break;
            case TokenKind.Close:
                speech.CloseBracket();
                breakdowns.CloseBracket();
                break;
        }
    }

    /// <summary>A year other than the account's directly before a subject makes its amounts last year's; "与2023年相比" sets the basis; "比2024年年初预算" waits for the budget that is one.</summary>
    private void TakeYear(int index, Token token)
    {
        read.NoQuantities.Add(new LooseNumber(passage.Text[token.Start..token.End], "date", Place(token.Start, token.End)));
        if (setting.Year is not { } year) return;
        var before = token.Start > 0 ? PreviousChar(token.Start) : ' ';
        if (token.Number.Value == year) speech.AwaitsBasis = before is '比' or '较' or '与' or '同';
        if (token.Number.Value == year && before is not ('比' or '较' or '与' or '同')) speech.Year = AccountYear.Current;
        if (token.Number.Value != year - 1) return;
        if (before is '比' or '较' or '与' or '同')
        {
            SetBasis(token.Start - 1, speech.Subject?.Previous, a => a.At(Stage.Final).Previous);
            return;
        }
        var next = index + 1 < tokens.Count ? tokens[index + 1] : default;
        if (next.Term is { Kind: TermKind.Subject } && next.Start - token.End <= 1 && !speech.InReason) speech.Year = AccountYear.Previous;
    }

    /// <summary>追加项目“大厅维修经费”，金额…; 大厅维修经费（预算金额…）: the project named before a comma or bracket is what follows speaks of.</summary>
    private void TakeProject(Token mark)
    {
        if (passage.Part != Part.Report || speech.SubjectSinceBoundary || speech.InReason) return;
        var name = NamedThings.Name(passage.Text, folded, speech.Boundary, mark.Start, tokens, tokens.Count);
        if (name is null || !NamedThings.IsProject(name)) return;
        if (mark.Kind == TokenKind.Comma && (mark.Start == 0 || folded[mark.Start - 1] != '"')) return;
        TakeNamed(NamedThings.Project(name));
    }

    private char PreviousChar(int at)
    {
        while (--at > 0 && folded[at] == ' ') { }
        return at >= 0 ? folded[at] : ' ';
    }

    /// <summary>收入总计…，其中年初结转和结余…，较上年增加…: of the total or of the part, nobody can tell; nothing is claimed.</summary>
    private bool IsOfEither() =>
        (breakdowns.Whole?.Concept == Concepts.IncomeGrandTotal || breakdowns.Whole?.Concept == Concepts.ExpenditureGrandTotal)
        && (speech.Subject?.Concept == Concepts.OpeningCarryOver || speech.Subject?.Concept == Concepts.ClosingCarryOver);

    /// <summary>A comparison begins; a reason ends where it begins behind a mark.</summary>
    private void SetBasis(int start, Address? basis, Func<Address, Address> rebase)
    {
        if (speech.InReason)
        {
            if (start > 0 && PreviousChar(start) is not (',' or ';' or '。' or ':')) return;
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
}
