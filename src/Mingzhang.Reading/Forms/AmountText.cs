using Mingzhang.Accounts;

namespace Mingzhang.Reading.Forms;

/// <summary>A number in a cell: its text, where it begins in the cell, its value and the unit printed after it.</summary>
internal readonly record struct AmountText(string Text, int Start, PrintedNumber Number, Unit Unit)
{
    /// <summary>A cell that is one amount, with or without its unit; null for anything else.</summary>
    public static AmountText? Read(string cell, Unit unit)
    {
        if (PrintedNumber.TryParse(cell, out var number)) return new(cell.Trim(), cell.Length - cell.AsSpan().TrimStart().Length, number, unit);
        return First(cell, unit) is { } found && found.Start == 0 && Rest(cell, found).IsEmpty ? found : null;
    }

    /// <summary>A rate: "97.00%", "97" in points, or "0.9845" and "1" as spreadsheets leave it.</summary>
    public static AmountText? Rate(string cell)
    {
        if (First(cell, Unit.Percent) is not { } found || !Rest(cell, found).IsEmpty) return null;
        var printed = cell.AsSpan(found.Start + found.Text.Length).TrimStart() is ['%' or '％', ..];
        return printed || found.Number.Value > 2 ? found with { Unit = Unit.Percent } : found with { Unit = Unit.Factor };
    }

    /// <summary>The first number of a text ("≥95%", "≤268.20万元", "44件") with the unit after it; null if it has none.</summary>
    public static AmountText? First(string text, Unit unit)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (PrintedNumber.DigitAt(text, i) < 0) continue;
            var start = i > 0 && PrintedNumber.IsSign(text[i - 1]) && (i == 1 || PrintedNumber.DigitAt(text, i - 2) < 0) ? i - 1 : i;
            var length = PrintedNumber.Scan(text.AsSpan(start), out var number);
            if (number is not { } value) return null;
            return new(text.Substring(start, length), start, value, UnitAfter(text.AsSpan(start + length).TrimStart(), unit));
        }
        return null;
    }

    private static Unit UnitAfter(ReadOnlySpan<char> rest, Unit unit) => rest switch
    {
        ['%' or '％', ..] => Unit.Percent,
        ['万', '元', ..] => Unit.WanYuan,
        ['亿', '元', ..] => Unit.YiYuan,
        ['元', ..] => Unit.Yuan,
        ['分', ..] => Unit.Points,
        _ => unit,
    };

    private static ReadOnlySpan<char> Rest(string cell, AmountText found)
    {
        var rest = cell.AsSpan(found.Start + found.Text.Length).Trim();
        ReadOnlySpan<char> unit = found.Unit.Text;
        if (rest.Length > 0 && unit.Length > 0 && rest.StartsWith(unit, StringComparison.Ordinal)) return rest[unit.Length..].Trim();
        return rest is ['%' or '％', ..] ? rest[1..].Trim() : rest;
    }
}
