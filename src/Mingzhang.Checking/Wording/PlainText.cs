namespace Mingzhang.Checking.Wording;

/// <summary>
/// A printed text as matching wants it: no white space, full-width letters, digits and marks as half-width ones. Curly quotes,
/// 《》 and 。、 stay. Every character leads back to where it was printed.
/// </summary>
internal sealed class PlainText
{
    private readonly int[]? offsets;

    public PlainText(string printed)
    {
        Printed = printed;
        if (IsPlain(printed))
        {
            Text = printed;
            return;
        }
        var kept = new char[printed.Length];
        offsets = new int[printed.Length];
        var length = 0;
        for (var i = 0; i < printed.Length; i++)
        {
            if (IsBlank(printed[i])) continue;
            offsets[length] = i;
            kept[length++] = Fold(printed[i]);
        }
        Text = new string(kept, 0, length);
    }

    public string Printed { get; }
    public string Text { get; }

    /// <summary>Where a character of <see cref="Text"/> stands in <see cref="Printed"/>; the end of the text leads to the end of the print.</summary>
    public int Printedly(int at) => at >= Text.Length ? Printed.Length : offsets is null ? at : offsets[at];

    /// <summary>The printed words of a stretch of the plain text.</summary>
    public string Print(int start, int length)
    {
        if (length <= 0) return "";
        var first = Printedly(start);
        return Printed[first..(Printedly(start + length - 1) + 1)];
    }

    public static char Fold(char c) => c switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        '\uFE6A' => '%',
        _ => c,
    };

    public static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' or '\u00AD';

    private static bool IsPlain(string text)
    {
        foreach (var c in text)
            if (IsBlank(c) || Fold(c) != c) return false;
        return true;
    }
}
