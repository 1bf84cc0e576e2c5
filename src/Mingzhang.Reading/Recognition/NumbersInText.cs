using System.Text.RegularExpressions;
using Mingzhang.Reading.Pdf;

namespace Mingzhang.Reading.Recognition;

/// <summary>A number in the words of a line.</summary>
internal readonly record struct NumberAt(int Word, int Start, string Text);

/// <summary>Ties the numbers that a line's marks make to those in the words that were read.</summary>
internal static partial class NumbersInText
{
    /// <summary>In heights of the line: by so much the place of a number may differ from where its words put it.</summary>
    private const float Astray = 2.5f;

    /// <summary>Numbers of as many marks as characters, each at the place where the other is.</summary>
    public static IEnumerable<(SeenNumber Number, NumberAt At)> Of(SeenField field)
    {
        if (field.Numbers.Count == 0) yield break;
        var places = Places(field).ToList();
        foreach (var number in field.Numbers)
        {
            var near = places.FindAll(p => p.At.Text.Length == number.Marks.Count && Math.Abs(p.MiddleX - number.MiddleX) < Astray * field.Area.Height);
            if (near.Count == 0) continue;
            var nearest = near.MinBy(p => Math.Abs(p.MiddleX - number.MiddleX));
            places.Remove(nearest);
            yield return (number, nearest.At);
        }
    }

    public static IReadOnlyList<SeenWord> With(IReadOnlyList<SeenWord> words, IReadOnlyList<NumberAt> numbers)
    {
        if (numbers.Count == 0) return words;
        var changed = words.ToArray();
        foreach (var (word, start, text) in numbers)
        {
            var old = changed[word].Text;
            changed[word] = changed[word] with { Text = string.Concat(old.AsSpan(0, start), text, old.AsSpan(start + text.Length)) };
        }
        return changed;
    }

    /// <summary>A Chinese character is twice as wide as another.</summary>
    private static IEnumerable<(NumberAt At, float MiddleX)> Places(SeenField field)
    {
        var perUnit = (float)field.Area.Width / Math.Max(1, field.Words.Sum(w => Width(w.Text)));
        var before = 0;
        for (var i = 0; i < field.Words.Count; i++)
        {
            var text = field.Words[i].Text;
            foreach (Match match in Number().Matches(text))
            {
                var middle = before + Width(text.AsSpan(0, match.Index)) + match.Length / 2f;
                yield return (new(i, match.Index, match.Value), field.Area.X0 + middle * perUnit);
            }
            before += Width(text);
        }
    }

    private static int Width(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var letter in text) width += Characters.IsWide(letter) ? 2 : 1;
        return width;
    }

    [GeneratedRegex("[0-9][0-9.,%]+")]
    private static partial Regex Number();
}
