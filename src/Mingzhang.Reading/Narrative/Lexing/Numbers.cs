using Mingzhang.Accounts;

namespace Mingzhang.Reading.Narrative.Lexing;

/// <summary>Tells quantities from numbers that are none: dates, document numbers, ordinals, telephone numbers, names.</summary>
internal static class Numbers
{
    private const int TelephoneDigits = 7;

    public static Token Read(string folded, int at, List<Token> before, bool inQuotes)
    {
        var length = PrintedNumber.Scan(folded.AsSpan(at), out var printed);
        var end = at + length;
        if (printed is not { } number) return No(at, end, "too-long");
        if (Dates.Read(folded, at, number, end) is { } date) return date;
        if (NameOf(folded, at, end, number, before) is { } reason) return No(at, end, reason);
        var unit = Measures.Read(folded, end, out var unitEnd, out var approximate);
        if (unit.Kind == QuantityKind.Plain)
        {
            if (inQuotes) return No(at, end, "name");
            if (number.Decimals == 0 && length >= TelephoneDigits) return No(at, end, "telephone-or-code");
            unitEnd = end;
        }
        return new Token(TokenKind.Number, at, unitEnd)
        {
            Number = number,
            Unit = unit,
            DigitsEnd = end,
            Approximate = approximate || before.Count > 0 && before[^1] is { Kind: TokenKind.Term, Term.Kind: Lexicon.TermKind.Approx } && before[^1].End == at,
        };
    }

    private static Token No(int start, int end, string reason) => new(TokenKind.NoQuantity, start, end) { Reason = reason };

    private static string? NameOf(string folded, int at, int end, PrintedNumber number, List<Token> before)
    {
        var prev = Before(folded, at);
        var next = After(folded, end);
        if (prev == '第' || next is '届' or '号') return "ordinal";
        if (prev is '[' or '〔' || prev == ']' && next == '号') return "document-number";
        if (next == '表' && folded.AsSpan(0, at).TrimEnd(' ').EndsWith("公开", StringComparison.Ordinal)) return "name";
        if (char.IsAsciiLetter(prev) || char.IsAsciiLetter(next)) return "name";
        if (prev is '+' or '-' && at >= 2 && char.IsAsciiDigit(folded[at - 2])) return "telephone-or-code";
        if (next == '-' && end + 1 < folded.Length && char.IsAsciiDigit(folded[end + 1]) && number.Decimals == 0) return "range";
        if (prev is '件' or '表' or '图' && number.Decimals == 0 && next is not ('.' or '万' or '元' or '%') && Labels(folded, at)) return "ordinal";
        return IsEnumerator(folded, at, end, number, before) ? "ordinal" : null;
    }

    private static bool Labels(string folded, int at) =>
        folded.AsSpan(0, at).TrimEnd(' ') is var before && (before.EndsWith("附件", StringComparison.Ordinal) || before.EndsWith("附表", StringComparison.Ordinal) || before.EndsWith("图", StringComparison.Ordinal) || before.EndsWith("表", StringComparison.Ordinal));

    /// <summary>"原因是1.部分项目…；2.年终…", "(1)", "1、": a small number, then its mark, then words, at the start or behind a mark.</summary>
    private static bool IsEnumerator(string folded, int at, int end, PrintedNumber number, List<Token> before)
    {
        if (number.Decimals != 0 && !LeadsYear(folded, at) || number.Value is < 1 or > 99) return false;
        var next = After(folded, end);
        var prev = Before(folded, at);
        if (prev == '(' && next == ')') return true;
        if (next is not ('.' or '、' or ')')) return false;
        if (next == '、' && end + 1 < folded.Length && char.IsAsciiDigit(After(folded, end + 1))) return false;
        return at == 0 || before.Count == 0 || prev is '。' or ';' or ':' or ',' or '是' or '为' or '因' or ')';
    }

    private static bool LeadsYear(string folded, int at) => at + 5 < folded.Length && folded[at + 1] == '.' && folded[at + 2] == '2' && folded.IndexOf('年', at) == at + 6;

    private static char Before(string folded, int at)
    {
        while (--at >= 0)
            if (folded[at] != ' ') return folded[at];
        return '\0';
    }

    private static char After(string folded, int at)
    {
        for (; at < folded.Length; at++)
            if (folded[at] != ' ') return folded[at];
        return '\0';
    }
}
