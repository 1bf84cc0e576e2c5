namespace Mingzhang.Accounts;

/// <summary>Exact powers of ten as decimals.</summary>
public static class PowersOfTen
{
    private static readonly decimal[] Negatives = [1m, 0.1m, 0.01m, 0.001m, 0.0001m, 0.00001m, 0.000001m, 0.0000001m, 0.00000001m];

    /// <summary>10⁻ⁿ for n from 0 to 8.</summary>
    public static decimal Negative(int n) => Negatives[n];
}
