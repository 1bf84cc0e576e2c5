namespace Mingzhang.Reading.Outline;

/// <summary>
/// Maps a text, character for character, to the forms that all matching uses: half-width digits, brackets and marks, plain
/// blanks, straight quotes. Offsets stay the same, so what is found in the folded text is quoted from the printed one.
/// </summary>
internal static class Folding
{
    public static string Fold(string text)
    {
        var first = FirstFolded(text);
        return first < 0 ? text : string.Create(text.Length, text, static (span, source) =>
        {
            for (var i = 0; i < source.Length; i++) span[i] = Fold(source[i]);
        });
    }

    public static char Fold(char c) => c switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        '\u3000' or '\u00A0' or '\t' or '\u2002' or '\u2003' or '\u2009' or '\u200B' or '\uFEFF' => ' ',
        '\u201C' or '\u201D' or '\u300C' or '\u300D' => '"',
        '\u2018' or '\u2019' => '\'',
        '\u3014' or '\u3010' => '[',
        '\u3015' or '\u3011' => ']',
        '\u2212' or '\u2013' or '\uFE63' => '-',
        '\u2267' => '\u2265',
        '\u2266' => '\u2264',
        '\uFE50' => ',',
        _ => c,
    };

    private static int FirstFolded(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (Fold(text[i]) != text[i]) return i;
        return -1;
    }
}
