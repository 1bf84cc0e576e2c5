using System.Numerics;

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

    public int CompareTo(Quotient other) => Compare(Numerator, other.Denominator, other.Numerator, Denominator);
    public int CompareTo(decimal value) => Compare(Numerator, 1m, value, Denominator);
    public Quotient Min(decimal value) => CompareTo(value) > 0 ? new(value) : this;
    public Quotient Max(decimal value) => CompareTo(value) < 0 ? new(value) : this;

    /// <summary>a·b against c·d, exactly, however long the numbers are.</summary>
    private static int Compare(decimal a, decimal b, decimal c, decimal d)
    {
        const decimal Safe = 1e14m;
        if (Math.Max(Math.Abs(a), Math.Abs(c)) < Safe && Math.Max(Math.Abs(b), Math.Abs(d)) < Safe && a.Scale + b.Scale <= 12 && c.Scale + d.Scale <= 12) return (a * b).CompareTo(c * d);
        var scale = Math.Max(a.Scale + b.Scale, c.Scale + d.Scale);
        return Product(a, b, scale).CompareTo(Product(c, d, scale));
    }

    /// <summary>a·b in units of 10⁻ˢ.</summary>
    private static BigInteger Product(decimal a, decimal b, int scale) => Mantissa(a) * Mantissa(b) * BigInteger.Pow(10, scale - a.Scale - b.Scale);

    private static BigInteger Mantissa(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var magnitude = new BigInteger((uint)bits[2]) << 64 | new BigInteger((uint)bits[1]) << 32 | (uint)bits[0];
        return decimal.IsNegative(value) ? -magnitude : magnitude;
    }

    /// <summary>Rounded half away from zero, as the forms do.</summary>
    public decimal Rounded(int decimals) => Math.Round(Numerator / Denominator, decimals, MidpointRounding.AwayFromZero);

    public static bool operator <(Quotient a, Quotient b) => a.CompareTo(b) < 0;
    public static bool operator >(Quotient a, Quotient b) => a.CompareTo(b) > 0;
    public static bool operator <=(Quotient a, Quotient b) => a.CompareTo(b) <= 0;
    public static bool operator >=(Quotient a, Quotient b) => a.CompareTo(b) >= 0;
}
