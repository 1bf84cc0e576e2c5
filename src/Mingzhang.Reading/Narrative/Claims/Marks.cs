using Mingzhang.Accounts;
using Mingzhang.Reading.Narrative.Lexing;

namespace Mingzhang.Reading.Narrative.Claims;

/// <summary>Where clauses, sentences and brackets end.</summary>
internal sealed class Marks(PassageText text, Speech speech, Breakdowns breakdowns, Subjects subjects)
{
    public void Take(Token token)
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
                text.Sentence++;
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

    /// <summary>主要原因：一是…；二是…: a reason that is numbered goes on behind its mark.</summary>
    private bool GoesOn(int at)
    {
        var rest = text.Folded.AsSpan(at).TrimStart(' ');
        return rest.Length > 1 && rest[1] == '是' && rest[0] is '二' or '三' or '四' or '五' or '六' || rest.StartsWith("另外", StringComparison.Ordinal) || rest.StartsWith("其次", StringComparison.Ordinal)
            || rest.Length > 2 && rest[0] is '2' or '3' or '4' or '5' && rest[1] is '.' or '、' && !char.IsAsciiDigit(rest[2]);
    }

    /// <summary>追加项目“大厅维修经费”，金额…; 大厅维修经费（预算金额…）: the project named before a comma or bracket is what follows speaks of.</summary>
    private void TakeProject(Token mark)
    {
        if (text.Passage.Part != Part.Report || speech.SubjectSinceBoundary || speech.InReason) return;
        var name = NamedThings.Name(text.Printed, text.Folded, speech.Boundary, mark.Start, text.Tokens, text.Tokens.Count);
        if (name is null || !NamedThings.IsProject(name)) return;
        if (mark.Kind == TokenKind.Comma && (mark.Start == 0 || text.Folded[mark.Start - 1] != '"')) return;
        subjects.TakeNamed(NamedThings.Project(name));
    }
}
