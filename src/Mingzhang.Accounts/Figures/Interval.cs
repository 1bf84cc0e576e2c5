namespace Mingzhang.Accounts;

/// <summary>
/// A closed interval of exact decimals: all values that a printed figure may stand for. A figure printed with d decimals
/// stands for value ± ½·10⁻ᵈ of its unit. Invariant: Low ≤ High.
/// </summary>
/// <remarks>
/// Figures carry at most 13 significant digits (<see cref="Figure.MaxSignificantDigits"/>), so sums and products of two
/// interval bounds stay inside the 28 digits of <see cref="decimal"/>: nothing here rounds or divides.
/// </remarks>
public readonly record struct Interval
{
    public decimal Low { get; }
    public decimal High { get; }

    public Interval(decimal low, decimal high)
    {
        if (low > high) throw new ArgumentException("An interval's low end is above its high end.", nameof(low));
        Low = low;
        High = high;
    }

    public static Interval Exact(decimal value) => new(value, value);
    public static Interval Around(decimal value, decimal half) => new(value - half, value + half);

    public decimal Width => High - Low;
    public bool Contains(decimal value) => Low <= value && value <= High;
    /// <summary>Closed intervals that share only an end point do meet: a tie may have been rounded either way.</summary>
    public bool Meets(Interval other) => Low <= other.High && other.Low <= High;
    public Interval? Intersect(Interval other) => Meets(other) ? new(Math.Max(Low, other.Low), Math.Min(High, other.High)) : null;

    public static Interval operator +(Interval a, Interval b) => new(a.Low + b.Low, a.High + b.High);
    public static Interval operator -(Interval a, Interval b) => new(a.Low - b.High, a.High - b.Low);
    public static Interval operator -(Interval a) => new(-a.High, -a.Low);
    public static Interval operator *(decimal k, Interval a) => k >= 0 ? new(k * a.Low, k * a.High) : new(k * a.High, k * a.Low);

    public static Interval operator *(Interval a, Interval b)
    {
        decimal p = a.Low * b.Low, q = a.Low * b.High, r = a.High * b.Low, s = a.High * b.High;
        return new(Math.Min(Math.Min(p, q), Math.Min(r, s)), Math.Max(Math.Max(p, q), Math.Max(r, s)));
    }
}
