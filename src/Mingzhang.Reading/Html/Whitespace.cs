using Mingzhang.Reading.Layout.Pieces;

namespace Mingzhang.Reading.Html;

/// <summary>
/// Collapses white space as a browser does, except that a line end in the source next to a Chinese character is no blank:
/// word processors wrap the source in the midst of words and amounts.
/// </summary>
internal sealed class Whitespace
{
    private const char FirstWide = '\u2E80';
    private bool blank;
    private bool lineEnd;

    public void Append(Flow flow, ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var end = text.IndexOfAny(" \t\r\n\f");
            var word = end < 0 ? text : text[..end];
            if (!word.IsEmpty) AppendWord(flow, word);
            if (end < 0) return;
            blank = true;
            lineEnd |= text[end] is '\r' or '\n';
            text = text[(end + 1)..];
        }
    }

    /// <summary>Keeps all white space, as in pre.</summary>
    public static void AppendAsIs(Flow flow, ReadOnlySpan<char> text)
    {
        while (text.IndexOf('\n') is var end and >= 0)
        {
            flow.Append(text[..end].TrimEnd('\r'));
            flow.BreakLine();
            text = text[(end + 1)..];
        }
        flow.Append(text);
    }

    private void AppendWord(Flow flow, ReadOnlySpan<char> word)
    {
        if (blank && !flow.IsLineEmpty && !(lineEnd && (flow.Last >= FirstWide || word[0] >= FirstWide))) flow.Append(' ');
        (blank, lineEnd) = (false, false);
        flow.Append(word);
    }
}
