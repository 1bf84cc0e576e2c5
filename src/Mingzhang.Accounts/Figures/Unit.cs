namespace Mingzhang.Accounts;

/// <summary>What kind of quantity a figure counts, and so what it may be compared with.</summary>
public enum QuantityKind { Money, Percent, Count, Score, Ratio, Plain }

/// <summary>
/// The unit printed with a figure. Money is compared on the common scale of 万元 (ten thousand yuan), percentages in
/// points, counts in pieces. <see cref="Scale"/> turns a printed value into that common scale: 元 is 0.0001, 亿元 is 10000.
/// </summary>
/// <remarks>Equality compares kind, scale and text. <c>default</c> is a plain number without unit.</remarks>
public readonly record struct Unit(QuantityKind Kind, decimal Scale, string Text)
{
    public static readonly Unit WanYuan = new(QuantityKind.Money, 1m, "万元");
    public static readonly Unit Yuan = new(QuantityKind.Money, 0.0001m, "元");
    public static readonly Unit YiYuan = new(QuantityKind.Money, 10000m, "亿元");
    public static readonly Unit Percent = new(QuantityKind.Percent, 1m, "%");
    /// <summary>A rate printed as a factor (0.9845 for 98.45 %), as spreadsheets leave it; compared in points.</summary>
    public static readonly Unit Factor = new(QuantityKind.Percent, 100m, "");
    public static readonly Unit Points = new(QuantityKind.Score, 1m, "分");
    public static readonly Unit None = new(QuantityKind.Plain, 1m, "");

    public static Unit Counted(string measureWord) => new(QuantityKind.Count, 1m, measureWord);
}
