using Mingzhang.Accounts;
using Mingzhang.Reading.Narrative.Lexicon;

namespace Mingzhang.Reading.Narrative.Lexing;

internal enum TokenKind
{
    Term,
    Number,
    /// <summary>2023年, 2023年度</summary>
    Year,
    /// <summary>A number that is no quantity; see <see cref="Token.Reason"/>.</summary>
    NoQuantity,
    /// <summary>。！？</summary>
    Stop,
    /// <summary>；</summary>
    Semicolon,
    Comma,
    /// <summary>、</summary>
    Pause,
    Colon,
    Open,
    Close,
}

/// <summary>A piece of a folded passage that means something; the plain words between two tokens are only looked at for names.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, int End)
{
    public Term? Term { get; init; }
    public PrintedNumber Number { get; init; }
    public Unit Unit { get; init; }
    /// <summary>End of the digits, before the unit.</summary>
    public int DigitsEnd { get; init; }
    /// <summary>余, 多, 左右 or 约 at the number.</summary>
    public bool Approximate { get; init; }
    public string? Reason { get; init; }

    public bool IsMark => Kind >= TokenKind.Stop && Kind <= TokenKind.Colon;
}
