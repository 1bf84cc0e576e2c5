using Mingzhang.Accounts;

namespace Mingzhang.Performance;

/// <summary>
/// The unit of a target or actual value, brought to a common name and scale: 元, 万元 and 亿元 to 万元, 万页 to 页, 个月 to 月. <see cref="Text"/> is
/// the print.
/// </summary>
public readonly record struct StatedUnit(string Text, string Name, decimal Scale, QuantityKind Kind)
{
    public static readonly StatedUnit None = new("", "", 1m, QuantityKind.Plain);

    private static readonly (string Text, string Name, decimal Scale, QuantityKind Kind)[] Known =
    [
        ("%", "%", 1m, QuantityKind.Percent), ("％", "%", 1m, QuantityKind.Percent), ("个百分点", "%", 1m, QuantityKind.Percent), ("百分点", "%", 1m, QuantityKind.Percent), ("‰", "%", 0.1m, QuantityKind.Percent),
        ("亿元", "万元", 10000m, QuantityKind.Money), ("万元", "万元", 1m, QuantityKind.Money), ("元", "万元", 0.0001m, QuantityKind.Money),
        ("个月", "月", 1m, QuantityKind.Count), ("月", "月", 1m, QuantityKind.Count), ("日", "天", 1m, QuantityKind.Count), ("天", "天", 1m, QuantityKind.Count), ("个工作日", "工作日", 1m, QuantityKind.Count),
        ("工作日", "工作日", 1m, QuantityKind.Count), ("小时", "小时", 1m, QuantityKind.Count), ("分钟", "分钟", 1m, QuantityKind.Count),
    ];

    /// <summary>Measure words that count the same things in different mouths.</summary>
    private static readonly string[] Alike = ["个件项起宗桩", "人名位", "次场期批轮", "份本册套"];

    public bool IsNone => Name.Length == 0;
    public bool IsMoney => Kind == QuantityKind.Money;
    public bool IsPercent => Kind == QuantityKind.Percent;

    public static StatedUnit Of(string printed)
    {
        foreach (var (text, name, scale, kind) in Known)
            if (printed == text) return new(printed, name, scale, kind);
        var many = printed.Length == 0 ? 1m : printed[0] switch { '万' => 10_000m, '亿' => 100_000_000m, _ => 1m };
        if (many > 1) return new(printed, printed[1..], many, printed.Length == 1 ? QuantityKind.Plain : QuantityKind.Count);
        return new(printed, printed, 1m, printed.Length == 0 ? QuantityKind.Plain : printed[0] == '元' ? QuantityKind.Money : QuantityKind.Count);
    }

    /// <summary>A bare 万 beside money is 万元.</summary>
    public decimal ScaleBeside(StatedUnit other) => Text == "万" && other.IsMoney ? 1m : Scale;

    /// <summary>The two may be compared as numbers: the same unit, money in its scales, or one of them not printed.</summary>
    public bool Fits(StatedUnit other) => IsNone || other.IsNone || Name == other.Name || AreAlike(Name, other.Name);

    /// <summary>The same unit under another measure word: 个 and 件, 人 and 名.</summary>
    private static bool AreAlike(string a, string b)
    {
        if (a.Length != 1 || b.Length != 1) return a.Length == 2 && b.Length == 2 && a[1] == '次' && b[1] == '次';
        return Alike.Any(words => words.Contains(a[0], StringComparison.Ordinal) && words.Contains(b[0], StringComparison.Ordinal));
    }
}
