using System.Globalization;
using Mingzhang.Reading.Pdf;

namespace Mingzhang.Reading.Ofd;

/// <summary>How OFD writes numbers: separated by blanks, in millimetres, from the top left of the page.</summary>
internal static class OfdNumbers
{
    public const float PointsPerMillimetre = 72 / 25.4f;
    /// <summary>"g 100000000 1" would be a list of as many.</summary>
    private const int MostAdvances = 100_000;

    public static List<float> List(string? text)
    {
        var numbers = new List<float>();
        foreach (var part in Words(text))
        {
            if (Number(part) is { } number) numbers.Add(number);
        }
        return numbers;
    }

    /// <summary>Advances from character to character, where "g n d" stands for n times d.</summary>
    public static List<float> Advances(string? text)
    {
        var words = Words(text);
        var advances = new List<float>();
        for (var i = 0; i < words.Length && advances.Count < MostAdvances; i++)
        {
            if (words[i] == "g" && i + 2 < words.Length && int.TryParse(words[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var times))
            {
                if (Number(words[i + 2]) is { } same) advances.AddRange(Enumerable.Repeat(same, Math.Min(times, MostAdvances - advances.Count)));
                i += 2;
            }
            else if (Number(words[i]) is { } advance)
            {
                advances.Add(advance);
            }
        }
        return advances;
    }

    /// <summary>A box "x y width height" in millimetres; null where it is none.</summary>
    public static Area? Box(string? text) => List(text) is [var x, var y, var width, var height, ..] ? new(x, y, x + width, y + height) : null;

    public static float? Number(string? text) =>
        float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && float.IsFinite(number) ? number : null;

    public static string[] Words(string? text) => (text ?? "").Split((char[])[' ', '\t', '\r', '\n', ','], StringSplitOptions.RemoveEmptyEntries);
}
