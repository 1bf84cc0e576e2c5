using Mingzhang.Accounts;

namespace Mingzhang.Checking.Relations;

/// <summary>How a relation stands to what is printed.</summary>
public enum Standing
{
    /// <summary>The printed values satisfy it as they stand.</summary>
    Exact,
    /// <summary>The printed values miss it, values that round to them satisfy it: 尾差, nothing is wrong.</summary>
    WithinRounding,
    /// <summary>Rounding alone explains it only by an improbable chance.</summary>
    Improbable,
    /// <summary>No values that round to the printed ones satisfy it: a proof.</summary>
    Broken,
    /// <summary>It misses, but rests on a figure printed as approximate: nothing is proven.</summary>
    Undetermined,
    /// <summary>The denominator may be zero.</summary>
    NotComputable,
}

/// <summary>A judged relation: how it stands, by how much the printed values miss it, and how much rounding explains.</summary>
/// <param name="Standing">The outcome.</param>
/// <param name="Residual">Absolute miss in the common scale (万元, points, pieces); for a ratio the miss of numerator against rate × denominator.</param>
/// <param name="Tolerance">Half widths that rounding contributes, on the same scale.</param>
public readonly record struct Judgement(Standing Standing, decimal Residual = 0m, decimal Tolerance = 0m)
{
    public bool Holds => Standing is Standing.Exact or Standing.WithinRounding or Standing.Undetermined;
    public bool IsBroken => Standing == Standing.Broken;
}

/// <summary>
/// Figures to be taken for others while judging: the question "what if this cell read so?". Figures are told apart by reference.
/// The default changes nothing.
/// </summary>
public readonly struct Substitution
{
    private readonly Dictionary<Figure, Figure>? map;

    /// <param name="map">Printed figures and what they are to be taken for; compares keys by reference.</param>
    public Substitution(Dictionary<Figure, Figure> map) => this.map = map;

    internal static Substitution Of(IEnumerable<Figure> printed, decimal value)
    {
        var changed = new Dictionary<Figure, Figure>(ReferenceEqualityComparer.Instance);
        foreach (var figure in printed) changed[figure] = figure.With(value);
        return new(changed);
    }

    internal static Substitution Of(IReadOnlyDictionary<Figure, decimal> values)
    {
        var changed = new Dictionary<Figure, Figure>(ReferenceEqualityComparer.Instance);
        foreach (var (figure, value) in values) changed[figure] = figure.With(value);
        return new(changed);
    }

    /// <summary>What the figure is taken for; itself where nothing else is asked.</summary>
    public Figure this[Figure figure] => map is not null && map.TryGetValue(figure, out var other) ? other : figure;
}
