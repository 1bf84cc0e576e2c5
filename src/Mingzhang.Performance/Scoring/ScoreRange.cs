using Mingzhang.Accounts;

namespace Mingzhang.Performance;

/// <summary>All scores that a scheme allows, both ends included; a single score has equal ends. Invariant: Low ≤ High.</summary>
public readonly record struct ScoreRange(Quotient Low, Quotient High)
{
    public static ScoreRange Of(decimal score) => new(new(score), new(score));
    public static ScoreRange Between(decimal low, decimal high) => new(new(low), new(high));

    public bool IsSingle => Low.CompareTo(High) == 0;
    public bool Contains(decimal score) => Low.CompareTo(score) <= 0 && High.CompareTo(score) >= 0;
    /// <summary>Some value that the print stands for lies in the range.</summary>
    public bool Meets(Interval printed) => Low.CompareTo(printed.High) <= 0 && High.CompareTo(printed.Low) >= 0;

    /// <summary>The score of the range nearest to a printed one, rounded for print.</summary>
    public decimal Nearest(decimal printed, int decimals) => Low.CompareTo(printed) > 0 ? Low.Rounded(decimals) : High.CompareTo(printed) < 0 ? High.Rounded(decimals) : printed;
}
