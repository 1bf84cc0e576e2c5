using System.Globalization;
using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Localization;

/// <summary>Slips of the hand: their names, and the values that one slip away from the printed one lie near an asked value.</summary>
internal static class Slips
{
    /// <summary>A change that no single slip explains.</summary>
    public const string None = "value";

    /// <summary>How far (1 in this many) an asked value that was worked out from rounded figures may be off.</summary>
    private const int Slack = 300;

    /// <summary>
    /// Values that differ from the printed one in one digit and lie near <paramref name="asked"/>: a rate leaves its amounts some
    /// room, and the slip says where in it the right value lies.
    /// </summary>
    public static IEnumerable<decimal> Near(Figure figure, decimal asked)
    {
        var printed = Written.Value(Math.Abs(figure.Value), figure.Decimals).ToCharArray();
        var room = Math.Abs(asked) / Slack;
        for (var i = 0; i < printed.Length; i++)
        {
            if (printed[i] == '.') continue;
            var kept = printed[i];
            for (var digit = '0'; digit <= '9'; digit++)
            {
                printed[i] = digit;
                if (digit != kept && Read(printed, figure) is var value && Math.Abs(value - asked) <= room) yield return value;
            }
            printed[i] = kept;
        }
    }

    private static decimal Read(char[] digits, Figure figure) => Math.Sign(figure.Value) * decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    public static string Name(Figure figure, decimal value)
    {
        var from = Written.Value(figure.Value, figure.Decimals);
        var to = Written.Value(value, FigureVariants.DecimalsFor(figure, value));
        if (figure.Value == -value) return "sign";
        if (figure.Value == 0 || value == 0) return None;
        if (from.Replace(".", "", StringComparison.Ordinal).Trim('0') == to.Replace(".", "", StringComparison.Ordinal).Trim('0')) return "decimal-point";
        if (from.Length != to.Length) return from.Length + 1 == to.Length && IsWithout(to, from) ? "digit-dropped" : to.Length + 1 == from.Length && IsWithout(from, to) ? "digit-added" : None;
        var different = Enumerable.Range(0, from.Length).Where(i => from[i] != to[i]).ToList();
        if (Math.Abs(figure.Value - value) == PowersOfTen.Negative(figure.Decimals)) return "last-digit";
        if (different.Count == 1) return "one-digit";
        return different.Count == 2 && from[different[0]] == to[different[1]] && from[different[1]] == to[different[0]] ? "digits-transposed" : None;
    }

    private static bool IsWithout(string longer, string shorter)
    {
        for (var i = 0; i < longer.Length; i++)
            if (string.Concat(longer.AsSpan(0, i), longer.AsSpan(i + 1)) == shorter) return true;
        return false;
    }
}
