using Mingzhang.Accounts;

namespace Mingzhang.Checking.Wording;

/// <summary>A number in running text and the unit printed right behind it, "" where there is none.</summary>
internal readonly record struct Amount(int Start, int NumberEnd, string Unit, PrintedNumber? Number)
{
    private static readonly string[] Units = ["个百分点", "亿元", "万元", "千元", "百元", "元", "%", "‰"];

    public int End => NumberEnd + Unit.Length;
    public bool IsMoney => Unit.EndsWith('元');
    public bool IsYuan => Unit == "元";

    /// <summary>All numbers of a plain text, from left to right.</summary>
    public static IReadOnlyList<Amount> In(string text)
    {
        List<Amount>? amounts = null;
        for (var at = 0; at < text.Length;)
        {
            var step = text.AsSpan(at).IndexOfAnyInRange('0', '9');
            if (step < 0) break;
            at += step;
            var length = PrintedNumber.Scan(text.AsSpan(at), out var number);
            (amounts ??= []).Add(new Amount(at, at + length, UnitAt(text, at + length), number));
            at += length;
        }
        return amounts ?? (IReadOnlyList<Amount>)[];
    }

    private static string UnitAt(string text, int at)
    {
        foreach (var unit in Units)
            if (string.CompareOrdinal(text, at, unit, 0, unit.Length) == 0) return unit;
        return "";
    }
}
