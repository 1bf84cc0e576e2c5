using Mingzhang.Accounts;

namespace Mingzhang.Cli.InjectedErrors.Kinds;

/// <summary>Slips of the hand in the digits of one number.</summary>
internal static class DigitSlips
{
    public static string? Replaced(string number, Draw draw)
    {
        var at = Digit(number, draw);
        var digit = (char)('0' + (number[at] - '0' + 1 + draw.Below(9)) % 10);
        return number[..at] + digit + number[(at + 1)..];
    }

    public static string? Dropped(string number, Draw draw)
    {
        var at = Digit(number, draw);
        var point = number.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? number.Length : point;
        if (at < whole && whole - FirstDigit(number) == 1) return null;
        return number.Remove(at, 1).TrimEnd('.');
    }

    public static string? Added(string number, Draw draw)
    {
        var at = Digit(number, draw);
        return number.Insert(at, ((char)('1' + draw.Below(9))).ToString());
    }

    public static string? Transposed(string number, Draw draw)
    {
        var first = Digit(number, draw);
        var second = first + 1;
        while (second < number.Length && !char.IsAsciiDigit(number[second])) second++;
        if (second >= number.Length || number[first] == number[second]) return null;
        var digits = number.ToCharArray();
        (digits[first], digits[second]) = (digits[second], digits[first]);
        return new string(digits);
    }

    public static string? Sign(string number, Draw draw) => number[0] is '-' or '－' or '−' ? number[1..] : "-" + number;

    public static string? Times(string number, decimal factor) =>
        PrintedNumber.TryParse(number, out var read) ? Injection.Printed(read.Value * factor, read.Decimals) : null;

    private static int FirstDigit(string number) => number.AsSpan().IndexOfAnyInRange('0', '9');

    private static int Digit(string number, Draw draw)
    {
        int at;
        do at = draw.Below(number.Length);
        while (!char.IsAsciiDigit(number[at]));
        return at;
    }
}
