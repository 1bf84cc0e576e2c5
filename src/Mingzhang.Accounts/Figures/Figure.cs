namespace Mingzhang.Accounts;

/// <summary>How a printed number is to be taken.</summary>
public enum Precision
{
    /// <summary>Rounded to the printed decimals: value ± ½ of the last unit.</summary>
    Rounded,
    /// <summary>Exact: counts, weights, a printed nil ("0", 无).</summary>
    Exact,
    /// <summary>约, 近, 余, 左右: nothing is proven against it.</summary>
    Approximate,
}

/// <summary>
/// A number as printed: text, exact value, number of decimals, unit and place. What was read is never changed by what was
/// inferred; the <see cref="Address"/> says what the number measures, or is null where that is unknown.
/// </summary>
/// <remarks>
/// Invariants: <see cref="Value"/> has at most <see cref="MaxSignificantDigits"/> significant digits; 0 ≤ <see cref="Decimals"/> ≤ 6.
/// Reference equality: two figures with the same text at two places are two figures.
/// </remarks>
public sealed class Figure
{
    /// <summary>Longer digit strings are account numbers, telephone numbers or noise, never amounts (999.99 亿元 in 元 has 13).</summary>
    public const int MaxSignificantDigits = 13;

    public required string Text { get; init; }
    /// <summary>The value in the printed unit.</summary>
    public required decimal Value { get; init; }
    public required int Decimals { get; init; }
    /// <summary>
    /// Decimals to which the value is known where the print dropped trailing zeros: 2 beside 1.05 in one block of a sheet that never
    /// prints a trailing zero is 2.00. Null: as printed.
    /// </summary>
    public int? KnownDecimals { get; init; }
    public required Unit Unit { get; init; }
    public required Place Place { get; init; }
    public Precision Precision { get; init; }
    public Address? Address { get; init; }
    /// <summary>The cell stayed doubtful while reading: findings that rest on it are at most <c>review</c>.</summary>
    public bool Doubtful { get; init; }

    /// <summary>Half a unit of the last printed (or known) decimal, in the common scale; 0 for exact figures.</summary>
    public decimal Half => Precision == Precision.Exact ? 0m : 0.5m * PowersOfTen.Negative(KnownDecimals ?? Decimals) * Unit.Scale;
    /// <summary>The value in the common scale: 万元, percentage points, pieces.</summary>
    public decimal Common => Value * Unit.Scale;
    /// <summary>All values in the common scale that the print allows.</summary>
    public Interval Interval => Interval.Around(Common, Half);
    /// <summary>The size of one last printed (or known) unit in the common scale.</summary>
    public decimal LastUnit => PowersOfTen.Negative(KnownDecimals ?? Decimals) * Unit.Scale;

    /// <summary>The same print at another address.</summary>
    public Figure At(Address address) => Copy(address, KnownDecimals, Precision);
    /// <summary>The same print, known to be no coarser than this many decimals.</summary>
    public Figure KnownTo(int decimals) => Copy(Address, Math.Max(decimals, Decimals), Precision);
    /// <summary>The same print, known to be exact.</summary>
    public Figure Exactly() => Copy(Address, KnownDecimals, Precision.Exact);

    /// <summary>The same print, its place in doubt.</summary>
    public Figure Doubted() => Copy(Address, KnownDecimals, Precision, doubtful: true);

    private Figure Copy(Address? address, int? known, Precision precision, bool doubtful = false) => new()
    {
        Text = Text,
        Value = Value,
        Decimals = Decimals,
        KnownDecimals = known,
        Unit = Unit,
        Place = Place,
        Precision = precision,
        Doubtful = Doubtful || doubtful,
        Address = address,
    };

    public override string ToString() => $"{Text}{Unit.Text} @ {Address?.ToString() ?? "?"}";
}
