namespace Mingzhang.Performance;

/// <summary>
/// An exact fraction with a positive denominator: scores are compared by cross multiplication, never by dividing. Rounding is for print.
/// </summary>
public readonly record struct Quotient : IComparable<Quotient>
{
    public Quotient(decimal numerator, decimal denominator = 1m)
    {
        if (denominator <= 0) throw new ArgumentOutOfRangeException(nameof(denominator), "The denominator of a score must be positive.");
        Numerator = numerator;
        Denominator = denominator;
    }

    public decimal Numerator { get; }
    public decimal Denominator { get; }

    public int CompareTo(Quotient other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);
    public int CompareTo(decimal value) => Numerator.CompareTo(value * Denominator);
    public Quotient Min(decimal value) => CompareTo(value) > 0 ? new(value) : this;
    public Quotient Max(decimal value) => CompareTo(value) < 0 ? new(value) : this;

    /// <summary>Rounded half away from zero, as the forms do.</summary>
    public decimal Rounded(int decimals) => Math.Round(Numerator / Denominator, decimals, MidpointRounding.AwayFromZero);

    public static bool operator <(Quotient a, Quotient b) => a.CompareTo(b) < 0;
    public static bool operator >(Quotient a, Quotient b) => a.CompareTo(b) > 0;
    public static bool operator <=(Quotient a, Quotient b) => a.CompareTo(b) <= 0;
    public static bool operator >=(Quotient a, Quotient b) => a.CompareTo(b) >= 0;
}
