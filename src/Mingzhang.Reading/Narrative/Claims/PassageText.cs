using Mingzhang.Accounts;
using Mingzhang.Reading.Narrative.Lexing;
using Mingzhang.Reading.Outline;

namespace Mingzhang.Reading.Narrative.Claims;

/// <summary>The text of a passage as it is read: printed, folded to one form of its characters, and cut into tokens.</summary>
internal sealed class PassageText
{
    private readonly Places places;

    public PassageText(Passage passage, int begin, int firstSentence)
    {
        (Passage, Begin, Sentence) = (passage, begin, firstSentence);
        Folded = Folding.Fold(passage.Text);
        Tokens = Lexer.Read(Folded, begin);
        places = new Places(passage, Folded);
    }

    public Passage Passage { get; }
    public string Printed => Passage.Text;
    public string Folded { get; }
    public List<Token> Tokens { get; }
    /// <summary>Where reading begins: behind a heading that stands in its paragraph.</summary>
    public int Begin { get; }
    /// <summary>The number of the sentence that is being read.</summary>
    public int Sentence { get; set; }

    public Place Place(int start, int end) => places.At(start, end, Sentence);

    public ReadOnlySpan<char> Between(int boundary, Token token) => Folded.AsSpan(boundary, token.Start - boundary);

    /// <summary>The character before this place, blanks apart.</summary>
    public char PreviousChar(int at)
    {
        while (--at > 0 && Folded[at] == ' ') { }
        return at >= 0 ? Folded[at] : ' ';
    }

    public bool BehindMark(int at) => at == 0 || PreviousChar(at) is ',' or ';' or '。' or ':' or '、' or '.';

    public bool LeadsNumber(int index) => index + 1 < Tokens.Count && Tokens[index + 1].Kind == TokenKind.Number && Tokens[index + 1].Start - Tokens[index].End <= 3;
}
