using System.Globalization;

namespace Mingzhang.Reading.Excel;

/// <summary>The condition of a section, such as [>=10000].</summary>
internal sealed record FormatCondition(string Operator, decimal Bound)
{
    public static FormatCondition? Parse(string section)
    {
        for (var i = 0; i < section.Length; i = FormatSections.EndOfToken(section, i))
        {
            if (section[i] != '[' || i + 2 >= section.Length || section[i + 1] is not ('<' or '>' or '=')) continue;
            var inner = section[(i + 1)..].Split(']')[0];
            var digits = inner.AsSpan().IndexOfAnyExcept("<>=");
            if (digits > 0 && decimal.TryParse(inner.AsSpan(digits), NumberStyles.Float, CultureInfo.InvariantCulture, out var bound)) return new(inner[..digits], bound);
        }
        return null;
    }

    public bool Holds(decimal number) => Operator switch
    {
        "<" => number < Bound,
        "<=" => number <= Bound,
        ">" => number > Bound,
        ">=" => number >= Bound,
        "=" => number == Bound,
        "<>" => number != Bound,
        _ => false,
    };
}
