using System.Text.RegularExpressions;

namespace Mingzhang.Reading.Recognition;

/// <summary>Judges what the recognition program saw on one piece, read as Chinese and, where it may be a figure, read as one.</summary>
internal static partial class SeenText
{
    /// <summary>In heights of a digit: how far apart digits and marks follow each other, and by what factor print may differ from that.</summary>
    private const float DigitAdvance = 0.7f;
    private const float MarkAdvance = 0.35f;
    private const float LeastFit = 0.75f;
    private const float MostFit = 1.3f;
    private const int MostStrange = 3;
    /// <summary>In heights of most lines: digits alone are lower than Chinese characters. Per cent: what is read less surely may be digits as well.</summary>
    private const float LowLine = 0.88f;
    private const int Unsure = 85;

    public static int Confidence(IReadOnlyCollection<SeenWord> words) => words.Count == 0 ? 0 : words.Sum(w => w.Confidence) / words.Count;

    /// <summary>Digits, what digits are taken for, and little else. Nothing at all in a cell with ink is often a lone digit.</summary>
    public static bool MayBeFigure(IReadOnlyCollection<SeenWord> words, bool inTable, int height, int usualHeight)
    {
        var text = Of(words);
        if (inTable && height < LowLine * usualHeight && Confidence(words) < Unsure) return true;
        return text.Length == 0 ? inTable : FigureLike().IsMatch(text) || inTable && text.Any(char.IsAsciiDigit) && Strange().Count(text) <= MostStrange;
    }

    /// <summary>The reading as a figure where it is one, else the reading as Chinese.</summary>
    public static IReadOnlyList<SeenWord> Better(DotArea piece, IReadOnlyList<SeenWord> words, IReadOnlyList<SeenWord> figures)
    {
        var (text, figure) = (Of(words), Mended(Of(figures)));
        var isFigure = Figure().IsMatch(figure) && (FigureLike().IsMatch(text) || Amount().IsMatch(figure) && Fits(figure, piece));
        var isSure = Figure().IsMatch(text) && Confidence(words) > Confidence(figures);
        if (isFigure && !isSure) return [figures[0] with { Text = figure, Confidence = Confidence(figures) }];
        return FigureLike().IsMatch(text) && words.Count > 0 ? [words[0] with { Text = Mended(text), Confidence = Confidence(words) }] : words;
    }

    /// <summary>What its marks say in place of what was seen, where that makes a figure.</summary>
    public static IReadOnlyList<SeenWord> Corrected(DotArea piece, IReadOnlyList<SeenWord> seen, string? marks) =>
        marks is not null && marks != Of(seen) && Figure().IsMatch(marks) && marks.Any(char.IsAsciiDigit) && (seen.Count == 0 || FigureLike().IsMatch(Of(seen)) || Fits(marks, piece)) ? [new(0, piece, Confidence(seen), marks)] : seen;

    /// <summary>The reading of which the program was surer.</summary>
    public static List<SeenWord> Surer(List<SeenWord> words, List<SeenWord> again) => Confidence(again) > Confidence(words) ? again : words;

    public static string Of(IEnumerable<SeenWord> words) => string.Concat(words.Select(w => w.Text));

    /// <summary>A point seen twice is one; a comma before the last two digits is a point.</summary>
    private static string Mended(string text) => PointAsComma().Replace(Doubled().Replace(text, "."), ".");

    private static bool Fits(string figure, DotArea piece)
    {
        var expected = figure.Sum(c => char.IsAsciiDigit(c) ? DigitAdvance : MarkAdvance) * piece.Height;
        return piece.Width > LeastFit * expected && piece.Width < MostFit * expected;
    }

    [GeneratedRegex("^[-0-9OoQDlI|.,，。:;%·—–_+]*$")]
    private static partial Regex FigureLike();

    [GeneratedRegex("[^-0-9.,%]")]
    private static partial Regex Strange();

    [GeneratedRegex("^-?([0-9]+|[0-9]{1,3}(,[0-9]{3})+)(\\.[0-9]+)?%?$|^[-—]+$")]
    private static partial Regex Figure();

    [GeneratedRegex("^-?[0-9,]+\\.[0-9]{2}%?$")]
    private static partial Regex Amount();

    [GeneratedRegex("[.,]{2,}")]
    private static partial Regex Doubled();

    [GeneratedRegex("(?<=^[^.]*),(?=[0-9]{2}%?$)")]
    private static partial Regex PointAsComma();
}
