using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Mingzhang.Publishing.Word;

/// <summary>Text as runs: a line break where the text has one, nothing that XML cannot hold.</summary>
internal static class Runs
{
    public static W.Run Of(string text)
    {
        var run = new W.Run();
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0) run.Append(new W.Break());
            run.Append(Text(lines[i]));
        }
        return run;
    }

    public static W.Text Text(string text) => new(string.Concat(text.Where(c => !char.IsControl(c)))) { Space = SpaceProcessingModeValues.Preserve };
}
