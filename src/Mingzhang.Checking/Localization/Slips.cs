using Mingzhang.Accounts;

namespace Mingzhang.Checking.Localization;

/// <summary>Names the slip that turns the right value into the printed one.</summary>
internal static class Slips
{
    public static string Name(Figure figure, decimal value)
    {
        var from = Written.Value(figure.Value, figure.Decimals);
        var to = Written.Value(value, figure.Decimals);
        if (figure.Value == -value) return "sign";
        if (figure.Value == 0 || value == 0) return "value";
        if (from.Replace(".", "", StringComparison.Ordinal).Trim('0') == to.Replace(".", "", StringComparison.Ordinal).Trim('0')) return "decimal-point";
        if (from.Length != to.Length) return from.Length + 1 == to.Length && IsWithout(to, from) ? "digit-dropped" : to.Length + 1 == from.Length && IsWithout(from, to) ? "digit-added" : "value";
        var different = Enumerable.Range(0, from.Length).Where(i => from[i] != to[i]).ToList();
        if (Math.Abs(figure.Value - value) == PowersOfTen.Negative(figure.Decimals)) return "last-digit";
        if (different.Count == 1) return "one-digit";
        return different.Count == 2 && from[different[0]] == to[different[1]] && from[different[1]] == to[different[0]] ? "digits-transposed" : "value";
    }

    private static bool IsWithout(string longer, string shorter)
    {
        for (var i = 0; i < longer.Length; i++)
            if (string.Concat(longer.AsSpan(0, i), longer.AsSpan(i + 1)) == shorter) return true;
        return false;
    }
}
