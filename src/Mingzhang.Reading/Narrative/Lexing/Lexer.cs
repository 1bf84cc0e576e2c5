using Mingzhang.Accounts;
using Mingzhang.Reading.Narrative.Lexicon;

namespace Mingzhang.Reading.Narrative.Lexing;

/// <summary>Cuts a folded passage into terms, numbers and marks, left to right, longest term first.</summary>
internal static class Lexer
{
    public static List<Token> Read(string folded, int from)
    {
        var tokens = new List<Token>();
        var inQuotes = false;
        for (var at = from; at < folded.Length;)
        {
            var c = folded[at];
            if (c == '"') inQuotes = !inQuotes;
            if (c == ' ')
            {
                at++;
                continue;
            }
            if (char.IsAsciiDigit(c))
            {
                var number = Numbers.Read(folded, at, tokens, inQuotes);
                tokens.Add(number);
                at = Math.Max(number.End, at + 1);
                continue;
            }
            if (c == '-' && Signed(folded, at, tokens) is { } negative)
            {
                tokens.Add(negative);
                at = negative.End;
                continue;
            }
            if (Terms.All.Match(folded, at, out var end) is { } term)
            {
                tokens.Add(new Token(TokenKind.Term, at, end) { Term = term });
                at = end;
                continue;
            }
            if (Mark(c) is { } kind) tokens.Add(new Token(kind, at, at + 1));
            at++;
        }
        return tokens;
    }

    /// <summary>
    /// 支出决算为-1.07万元: a hyphen between what is spoken of and its amount is the amount's sign. Behind a word of direction it says
    /// again what the word says, between numbers it joins them.
    /// </summary>
    private static Token? Signed(string folded, int at, List<Token> before)
    {
        var lead = folded.AsSpan(0, at).TrimEnd(' ');
        if (lead.IsEmpty || at + 1 == folded.Length || !char.IsAsciiDigit(folded[at + 1])) return null;
        var leads = lead[^1] is '为' or '是' or ':' or '('
            || before.Count > 0 && before[^1] is { Kind: TokenKind.Term, Term.Kind: TermKind.Subject or TermKind.Generic or TermKind.Stage or TermKind.Year } term && term.End >= lead.Length;
        if (before.Count > 0 && before[^1] is { Kind: TokenKind.Term, Term.Kind: TermKind.Deviation }) return Numbers.Read(folded, at, before, inQuotes: false) is { Kind: TokenKind.Number } rate ? rate : null;
        return leads && Numbers.Read(folded, at, before, inQuotes: false) is { Kind: TokenKind.Number, Unit.Kind: QuantityKind.Money } number ? number : null;
    }

    private static TokenKind? Mark(char c) => c switch
    {
        '。' or '!' or '?' => TokenKind.Stop,
        ';' => TokenKind.Semicolon,
        ',' => TokenKind.Comma,
        '、' => TokenKind.Pause,
        ':' => TokenKind.Colon,
        '(' => TokenKind.Open,
        ')' => TokenKind.Close,
        _ => null,
    };
}
