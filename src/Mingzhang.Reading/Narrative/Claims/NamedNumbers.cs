using Mingzhang.Accounts;
using Mingzhang.Reading.Narrative.Lexing;
using Mingzhang.Reading.Narrative.Lexicon;

namespace Mingzhang.Reading.Narrative.Claims;

/// <summary>Numbers that no term of the forms names: the words before them do.</summary>
internal sealed class NamedNumbers(PassageText text, Speech speech, Breakdowns breakdowns)
{
    /// <summary>The address that the plain words before the number give; counts and rates are known by name and section.</summary>
    public Address? Of(int index, Token token)
    {
        var name = NamedThings.Name(text.Printed, text.Folded, speech.Boundary, token.Start, text.Tokens, index);
        if (name is not null && speech.Subject is { Scope.Kind: ScopeKind.Project } project && NamedThings.IsBalance(name))
            return new Address(Concepts.ProjectBalance) { Scope = project.Scope };
        if (name is null) return null;
        var opensSentence = speech.Boundary <= text.Begin || text.PreviousChar(speech.Boundary) is '。' or ';' || breakdowns.Whole is { Economic: not null } or { Nature: Nature.Basic or Nature.Personnel or Nature.Public };
        return NamedThings.AddressOf(name, token.Unit, opensSentence ? speech.Section : speech.Section with { Nature = Nature.All }, text.Passage, token.Start);
    }

    public string Words(Token token) =>
        NamedThings.Name(text.Printed, text.Folded, speech.Boundary, token.Start, text.Tokens, text.Tokens.Count) ?? "";

    /// <summary>Whether a word of direction stands between the number before and this one, or none was ever said.</summary>
    public bool SaysDirection(Token token)
    {
        if (speech.Direction is null) return false;
        for (var i = text.Tokens.Count - 1; i >= 0; i--)
            if (text.Tokens[i].End <= token.Start && text.Tokens[i].Start >= speech.Boundary && text.Tokens[i] is { Term.Kind: TermKind.Direction or TermKind.Saving or TermKind.Deviation or TermKind.Compare or TermKind.Stage }) return true;
        return false;
    }
}
