using System.Buffers;
using System.Text;

namespace Mingzhang.Publishing.Terminal;

/// <summary>
/// Breaks Chinese and Latin text into lines. Chinese breaks between any two characters, except that closing marks do not begin
/// a line and opening marks do not end one; numbers and Latin words stay whole.
/// </summary>
internal static class Wrapping
{
    private static readonly SearchValues<char> Closing = SearchValues.Create("，。、；：？！）】」』》〉’”%％…,.;:?!)]}>+＋＝=");
    /// <summary>A sum may go on in the next line after its operator.</summary>
    private static readonly SearchValues<char> Joints = SearchValues.Create("+=/×÷");
    /// <summary>Longer words than any that people write are cut.</summary>
    private const int LongestWord = 40;
    private static readonly SearchValues<char> Opening = SearchValues.Create("（【「『《〈‘“([{<");

    /// <summary>An unbreakable piece: a number, a Latin word, or one Chinese character with the marks that cling to it.</summary>
    private readonly record struct Piece(string Text, Ink Ink, int Width, bool Blank);

    public static IEnumerable<List<Span>> Lines(IEnumerable<Span> spans, int width)
    {
        var line = new List<Span>();
        var used = 0;
        foreach (var group in Groups(Pieces(spans)))
        {
            var wide = group.Sum(piece => piece.Width);
            if (used > 0 && used + wide > width)
            {
                yield return line;
                line = [];
                used = 0;
            }
            foreach (var piece in group)
            {
                if (used == 0 && piece.Blank) continue;
                line.Add(new Span(piece.Text, piece.Ink));
                used += piece.Width;
            }
        }
        if (line.Count > 0) yield return line;
    }

    /// <summary>Joins pieces that may not be parted: what follows clings to what went before.</summary>
    private static IEnumerable<List<Piece>> Groups(IEnumerable<Piece> pieces)
    {
        var group = new List<Piece>();
        foreach (var piece in pieces)
        {
            var clings = group.Count is > 0 and < 8 && !piece.Blank && !group[^1].Blank
                && (Closing.Contains(piece.Text[0]) || Opening.Contains(group[^1].Text[^1]));
            if (!clings && group.Count > 0)
            {
                yield return group;
                group = [];
            }
            group.Add(piece);
        }
        if (group.Count > 0) yield return group;
    }

    private static IEnumerable<Piece> Pieces(IEnumerable<Span> spans)
    {
        foreach (var (text, ink) in spans)
        {
            var word = new StringBuilder();
            foreach (var rune in Clean(text).EnumerateRunes())
            {
                var wide = DisplayWidth.IsWide(rune);
                var blank = Rune.IsWhiteSpace(rune);
                if ((wide || blank) && word.Length > 0)
                {
                    yield return Word(word, ink);
                }
                if (wide || blank) yield return new Piece(rune.ToString(), ink, DisplayWidth.Of(rune), blank);
                else
                {
                    word.Append(rune.ToString());
                    if (word.Length >= LongestWord || Joints.Contains(word[^1])) yield return Word(word, ink);
                }
            }
            if (word.Length > 0) yield return Word(word, ink);
        }
    }

    private static Piece Word(StringBuilder word, Ink ink)
    {
        var text = word.ToString();
        word.Clear();
        return new Piece(text, ink, DisplayWidth.Of(text), Blank: false);
    }

    /// <summary>Control and direction characters of a document must not reach a terminal, where they are commands.</summary>
    public static string Clean(string text)
    {
        if (!text.AsSpan().ContainsAny(Commands)) return text;
        return string.Create(text.Length, text, static (target, source) =>
        {
            for (var i = 0; i < source.Length; i++) target[i] = Commands.Contains(source[i]) ? ' ' : source[i];
        });
    }

    private static readonly SearchValues<char> Commands = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Concat([0x200E, 0x200F, 0x2028, 0x2029])
            .Concat(Enumerable.Range(0x202A, 5)).Concat(Enumerable.Range(0x2066, 4)).Select(code => (char)code)]);
}
