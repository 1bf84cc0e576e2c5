using System.Globalization;
using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Localization;

/// <summary>Slips of the hand: their names, and the values that one slip away from the printed one lie near an asked value.</summary>
internal static class Slips
{
    /// <summary>A change that no single slip explains.</summary>
    public const string None = "value";

    /// <summary>元 for 万元, or 万元 for 元: the digits are right.</summary>
    public const string OtherUnit = "unit";

    /// <summary>How far (1 in this many) an asked value that was worked out from rounded figures may be off.</summary>
    private const int Slack = 300;

    /// <summary>
    /// Values that one slip of the hand turned into the printed one and that lie near <paramref name="asked"/>, the nearest first: a rate,
    /// or a sum of rounded parts, leaves its figures some room, and the slip says where in it the right value lies.
    /// </summary>
    public static IEnumerable<decimal> Near(Figure figure, decimal asked, decimal room) =>
        Before(figure).Where(value => value != figure.Value && Math.Abs(value - asked) <= room).Distinct().OrderBy(value => Math.Abs(value - asked)).ThenBy(value => value);

    /// <summary>The room that a rate leaves.</summary>
    public static IEnumerable<decimal> Near(Figure figure, decimal asked) => Near(figure, asked, Math.Abs(asked) / Slack);

    /// <summary>What may have stood there before: the sign, one digit, two digits in order, the point, a digit more, a digit less.</summary>
    private static IEnumerable<decimal> Before(Figure figure)
    {
        yield return -figure.Value;
        var digits = Written.Value(Math.Abs(figure.Value), figure.Decimals).Replace(".", "", StringComparison.Ordinal);
        for (var i = 0; i < digits.Length; i++)
        {
            for (var digit = '0'; digit <= '9'; digit++)
            {
                yield return Read(digits[..i] + digit + digits[(i + 1)..], figure);
                var more = i > digits.Length - 1 - figure.Decimals ? 1 : 0;
                if (more == 0 || figure.Decimals < FigureVariants.UsualDecimals) yield return Read(digits[..i] + digit + digits[i..], figure, more);
            }
            if (digits.Length > 1) yield return Read(digits.Remove(i, 1), figure, i >= digits.Length - figure.Decimals ? -1 : 0);
            if (i + 1 < digits.Length) yield return Read(digits[..i] + digits[i + 1] + digits[i] + digits[(i + 2)..], figure);
        }
        foreach (var factor in new[] { 0.0001m, 0.01m, 0.1m, 10m, 100m, 10_000m }) yield return Math.Round(figure.Value * factor, Math.Max(figure.Decimals, FigureVariants.UsualDecimals), MidpointRounding.AwayFromZero);
    }

    private static decimal Read(string digits, Figure figure, int moreDecimals = 0)
    {
        var decimals = Math.Max(0, figure.Decimals + moreDecimals);
        return Math.Sign(figure.Value) * decimal.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) * PowersOfTen.Negative(Math.Min(decimals, 8));
    }

    public static string Name(Figure figure, decimal value)
    {
        var from = Written.Value(figure.Value, figure.Decimals);
        var to = Written.Value(value, FigureVariants.DecimalsFor(figure, value));
        if (figure.Value == -value) return "sign";
        if (figure.Value == 0 || value == 0) return None;
        if (UnitMeant(figure, value) is not null) return OtherUnit;
        if (Math.Abs(figure.Value - value) == PowersOfTen.Negative(figure.Decimals)) return "last-digit";
        if (from.Replace(".", "", StringComparison.Ordinal).Trim('0') == to.Replace(".", "", StringComparison.Ordinal).Trim('0')) return "decimal-point";
        if (from.Length != to.Length) return from.Length + 1 == to.Length && IsWithout(to, from) ? "digit-dropped" : to.Length + 1 == from.Length && IsWithout(from, to) ? "digit-added" : None;
        var different = Enumerable.Range(0, from.Length).Where(i => from[i] != to[i]).ToList();
        if (different.Count == 1) return "one-digit";
        return different.Count == 2 && from[different[0]] == to[different[1]] && from[different[1]] == to[different[0]] ? "digits-transposed" : None;
    }

    /// <summary>The unit with which the printed digits make this value; null unless 元 and 万元 were mistaken for each other in running text.</summary>
    public static Unit? UnitMeant(Figure figure, decimal value)
    {
        if (figure.Place.InTable) return null;
        if (figure.Unit == Unit.Yuan && value == figure.Value * 10_000) return Unit.WanYuan;
        return figure.Unit == Unit.WanYuan && value * 10_000 == figure.Value ? Unit.Yuan : null;
    }

    private static bool IsWithout(string longer, string shorter)
    {
        for (var i = 0; i < longer.Length; i++)
            if (string.Concat(longer.AsSpan(0, i), longer.AsSpan(i + 1)) == shorter) return true;
        return false;
    }
}
