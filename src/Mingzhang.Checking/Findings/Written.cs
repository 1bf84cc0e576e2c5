using System.Globalization;
using Mingzhang.Accounts;

namespace Mingzhang.Checking;

/// <summary>Numbers as they are written in messages: invariant digits, no separators.</summary>
internal static class Written
{
    private static readonly string[] Formats = ["0", "0.0", "0.00", "0.000", "0.0000", "0.00000", "0.000000"];

    public static string Value(decimal value, int decimals) => value.ToString(Formats[Math.Clamp(decimals, 0, 6)], CultureInfo.InvariantCulture);

    /// <summary>1717.31 as 1,717.31.</summary>
    public static string Grouped(string number)
    {
        var end = number.IndexOf('.', StringComparison.Ordinal) is var point and >= 0 ? point : number.Length;
        for (var at = end - 3; at > (number[0] == '-' ? 1 : 0); at -= 3) number = number.Insert(at, ",");
        return number;
    }

    /// <summary>Without trailing zeros.</summary>
    public static string Plain(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);

    /// <summary>The figure in its own decimals, with its unit unless that is 万元 or percent is said around it.</summary>
    public static string Of(Figure figure)
    {
        var number = Value(figure.Value, figure.Decimals);
        return figure.Unit.Kind switch
        {
            QuantityKind.Percent when figure.Unit == Unit.Factor => number,
            QuantityKind.Percent => number + "%",
            QuantityKind.Money when figure.Unit.Scale != 1m => number + figure.Unit.Text,
            _ => number,
        };
    }

    /// <summary>In a sum: a subtracted or negative term stands in brackets or behind its sign.</summary>
    public static string Signed(decimal coefficient, Figure figure, bool first)
    {
        var magnitude = Math.Abs(coefficient) == 1 ? "" : Plain(Math.Abs(coefficient)) + " × ";
        var text = figure.Value < 0 ? "(" + Of(figure) + ")" : Of(figure);
        if (first) return (coefficient < 0 ? "−" : "") + magnitude + text;
        return (coefficient < 0 ? " − " : " + ") + magnitude + text;
    }
}
