using System.Globalization;
using Mingzhang.Accounts;

namespace Mingzhang.Publishing.Disclosures;

/// <summary>One disclosure while it is being composed: the facts it prints, and what it found to be still unwritten.</summary>
internal sealed class Composition(YearAccount account)
{
    private readonly List<OpenPoint> open = [];
    private int charts;

    public YearAccount Account { get; } = account;
    public Facts Facts { get; } = account.Facts;
    public YearTexts Texts { get; } = account.Texts;
    public int Year { get; } = account.Year;
    public bool IsHunan { get; } = account.Form.StartsWith("hunan", StringComparison.Ordinal);
    public bool IsSichuan { get; } = account.Form == "sichuan";
    public IReadOnlyList<OpenPoint> Open => open;

    public bool Knows(Address address) => Facts.Knows(address);

    /// <summary>The printed amount; 0 where nothing is known.</summary>
    public decimal At(Address address) => Facts.Printed(address) ?? 0;

    /// <summary>Charts are numbered through the whole document.</summary>
    public int NextChart() => ++charts;

    public void Missing(string chinese, string english, Address? subject = null, TextPart? part = null)
    {
        var point = new OpenPoint(chinese, english, subject, part);
        if (!open.Contains(point)) open.Add(point);
    }

    /// <summary>Money in 万元 with two decimals, counts whole.</summary>
    public PrintedFigure Figure(Address address, Unit unit) => Printed(At(address), address, unit);

    public static PrintedFigure Printed(decimal value, Address address, Unit unit) => new(Text(value, unit), value, unit, address);

    public static string Text(decimal value, Unit unit) =>
        value.ToString(unit.Kind is QuantityKind.Money or QuantityKind.Percent ? "0.00" : "0.############", CultureInfo.InvariantCulture);

    /// <summary>Part ÷ whole in percent, from the printed amounts; two decimals, half to even so that complementary shares make 100.</summary>
    public static decimal Percent(decimal part, decimal whole) => Math.Round(part * 100 / whole, 2, MidpointRounding.ToEven);
}
