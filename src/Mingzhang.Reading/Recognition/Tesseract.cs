using System.Globalization;
using Mingzhang.Reading.Programs;

namespace Mingzhang.Reading.Recognition;

/// <summary>A word that the recognition program saw, on which piece and where.</summary>
internal readonly record struct SeenWord(int Piece, DotArea Area, int Confidence, string Text);

/// <summary>Runs tesseract: images of single lines go in through its standard input, words with boxes come out.</summary>
internal static class Tesseract
{
    private const string Digits = "0123456789.,-%";

    /// <summary>Throws <see cref="UnreadableException"/> where it cannot be run or lacks a language.</summary>
    public static void Require(RecognitionLimits limits)
    {
        if (Run(limits, ["--list-langs"], []) is not { } languages || !languages.Split('\n').Select(l => l.Trim()).ToHashSet().IsSupersetOf(["chi_sim", "eng"]))
            throw RecognitionFailures.NoProgram();
    }

    /// <summary>The words of each piece, in simplified Chinese. Null when the time is up.</summary>
    public static List<SeenWord>? Words(Scan scan, IReadOnlyList<DotArea> pieces, RecognitionLimits limits) => Read(scan, pieces, limits, ["-l", "chi_sim", "--psm", "7"]);

    /// <summary>The same of pieces in which nothing was seen: a few characters alone pass for no text.</summary>
    public static List<SeenWord>? WordsAgain(Scan scan, IReadOnlyList<DotArea> pieces, RecognitionLimits limits) => Read(scan, pieces, limits, ["-l", "chi_sim", "--psm", "13"]);

    /// <summary>The same of pieces that hold figures alone: no letter is taken for a digit, none for a letter.</summary>
    public static List<SeenWord>? Figures(Scan scan, IReadOnlyList<DotArea> pieces, RecognitionLimits limits) =>
        Read(scan, pieces, limits, ["-l", "eng", "--psm", "7", "-c", $"tessedit_char_whitelist={Digits}"]);

    private static List<SeenWord>? Read(Scan scan, IReadOnlyList<DotArea> pieces, RecognitionLimits limits, string[] how)
    {
        if (pieces.Count == 0) return [];
        var printed = Run(limits, ["stdin", "stdout", "--dpi", "200", .. how, "tsv"], Tiff.Of(scan, pieces));
        return printed is null ? null : [.. printed.Split('\n').Select(l => Parse(l, pieces)).OfType<SeenWord>()];
    }

    /// <summary>level, page, block, paragraph, line, word, left, top, width, height, confidence, text.</summary>
    private static SeenWord? Parse(string line, IReadOnlyList<DotArea> pieces)
    {
        var fields = line.TrimEnd('\r').Split('\t');
        if (fields.Length < 12 || fields[0] != "5" || string.IsNullOrWhiteSpace(fields[11])) return null;
        var numbers = new int[10];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (!int.TryParse(fields[i], NumberStyles.Integer, CultureInfo.InvariantCulture, out numbers[i])) return null;
        }
        var piece = numbers[1] - 1;
        if (piece < 0 || piece >= pieces.Count) return null;
        var confidence = decimal.TryParse(fields[10], NumberStyles.Float, CultureInfo.InvariantCulture, out var percent) ? (int)percent : 0;
        return new(piece, Tiff.OnScan(pieces[piece], numbers[6], numbers[7], numbers[8], numbers[9]), confidence, fields[11].Trim());
    }

    /// <summary>What it prints; null where it fails or takes too long.</summary>
    private static string? Run(RecognitionLimits limits, IEnumerable<string> arguments, byte[] input)
    {
        var program = new OtherProgram(limits.Program, [.. arguments])
        {
            // More threads only wait for each other on pieces so small; pages are read side by side instead.
            Environment = new Dictionary<string, string> { ["OMP_THREAD_LIMIT"] = "1" },
            Time = limits.PageTime,
        };
        var (code, output) = program.Run(input) ?? throw RecognitionFailures.NoProgram();
        return code == 0 ? output : null;
    }
}
