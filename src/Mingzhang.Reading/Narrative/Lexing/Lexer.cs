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
            if (c == '-' && Negative(folded, at, tokens, inQuotes) is { } negative)
            {
                tokens.Add(negative);
                at = negative.End;
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

    /// <summary>
    /// "支出为-4.50万元": an amount below nil. Behind a digit, a letter or a bracket the stroke joins or separates, and behind 增加 or 下降 it
    /// repeats the word: there it is no sign.
    /// </summary>
    private static Token? Negative(string folded, int at, List<Token> before, bool inQuotes)
    {
        if (at + 1 >= folded.Length || !char.IsAsciiDigit(folded[at + 1]) || at == 0 || char.IsAsciiLetterOrDigit(folded[at - 1]) || folded[at - 1] is ')' or ' ' or '-') return null;
        if (before.Count > 0 && before[^1] is { Kind: TokenKind.Term, Term.Kind: TermKind.Direction } && before[^1].End == at) return null;
        var token = Numbers.Read(folded, at, before, inQuotes);
        return token is { Kind: TokenKind.Number, Number.Decimals: > 0, Unit.Kind: QuantityKind.Money or QuantityKind.Percent } ? token : null;
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
