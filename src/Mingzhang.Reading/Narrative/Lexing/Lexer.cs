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
