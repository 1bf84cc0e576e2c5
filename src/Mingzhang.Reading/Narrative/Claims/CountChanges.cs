using Mingzhang.Accounts;
using Mingzhang.Reading.Narrative.Lexing;

namespace Mingzhang.Reading.Narrative.Claims;

/// <summary>接待批次比上年减少3批次: a count that changed by so much, not the count.</summary>
internal sealed class CountChanges(PassageText text, Speech speech)
{
    private static readonly string[] Falling = ["减少", "下降"];
    private static readonly string[] Rising = ["增加", "增长", "新增"];

    public (Address? Address, int Sign) Of(Address? counted, Token token) =>
        counted is not { Measure: Measure.Value } || counted.Concept == Concepts.NamedCount ? (counted, 1)
        : ContainsAny(text.Between(speech.Boundary, token), Falling) ? (counted.ChangeFrom(counted.Previous), -1)
        : ContainsAny(text.Between(speech.Boundary, token), Rising) ? (counted.ChangeFrom(counted.Previous), 1)
        : (counted, 1);

    public bool IsSaid(Token token) => ContainsAny(text.Between(speech.Boundary, token), Falling) || ContainsAny(text.Between(speech.Boundary, token), Rising);

    private static bool ContainsAny(ReadOnlySpan<char> between, string[] words)
    {
        foreach (var word in words)
            if (between.Contains(word, StringComparison.Ordinal)) return true;
        return false;
    }
}
