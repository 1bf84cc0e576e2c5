namespace Mingzhang.Accounts;

/// <summary>How amounts in yuan become amounts in 万元 with two decimals.</summary>
public enum RoundingRegime
{
    /// <summary>Every figure for itself, half away from zero; sums may differ by a tail (尾数误差).</summary>
    Independent,
    /// <summary>Every table adds up as printed; no figure is off by more than one last unit.</summary>
    Balanced,
}

/// <summary>
/// Exact amounts and counts at addresses, and what is printed of them. Money is in yuan with two decimals; printed money in 万元
/// with two decimals; counts are whole. Totals are facts like their parts: they were summed in yuan, never typed.
/// </summary>
/// <remarks>
/// An address without a fact is a blank cell, nothing is known of it. A fact of 0 is a nil that somebody stated. Equality of
/// addresses is by value. Only quantities have facts (<see cref="Measure.Value"/>): changes, rates and shares are worked out from
/// the printed amounts where they are printed, so that whoever works them out again finds the same.
/// </remarks>
public sealed class Facts
{
    private readonly Dictionary<Address, decimal> exact;
    private readonly IReadOnlyDictionary<Address, decimal> printed;

    /// <param name="exact">Yuan for money, pieces for counts.</param>
    /// <param name="printed">万元 where a regime settled on another print than the rounded amount itself.</param>
    public Facts(IEnumerable<KeyValuePair<Address, decimal>> exact, RoundingRegime regime = RoundingRegime.Independent, IReadOnlyDictionary<Address, decimal>? printed = null)
    {
        this.exact = new(exact);
        this.printed = printed ?? new Dictionary<Address, decimal>();
        Regime = regime;
    }

    public RoundingRegime Regime { get; }
    public IReadOnlyDictionary<Address, decimal> Exact => exact;

    public bool Knows(Address address) => exact.ContainsKey(address);

    /// <summary>万元 with two decimals for money, pieces for counts; null where nothing is known.</summary>
    public decimal? Printed(Address address)
    {
        if (!exact.TryGetValue(address, out var value)) return null;
        if (address.Concept.Kind != QuantityKind.Money) return value;
        return printed.TryGetValue(address, out var settled) ? settled : Rounded(value);
    }

    /// <summary>
    /// What a workbook holds of the amount so that live sums show what is printed: unrounded 万元 where every figure is rounded for itself, else the print.
    /// </summary>
    public decimal? Held(Address address) => Regime == RoundingRegime.Balanced || address.Concept.Kind != QuantityKind.Money
        ? Printed(address)
        : exact.TryGetValue(address, out var yuan) ? yuan / 10_000m : null;

    /// <summary>Yuan to 万元, two decimals, half away from zero.</summary>
    public static decimal Rounded(decimal yuan) => Math.Round(yuan / 10_000m, 2, MidpointRounding.AwayFromZero);
}
