using Mingzhang.Accounts;

namespace Mingzhang.Checking.Relations;

/// <summary>Two printings of one fact: the same to the last digit, or the finer inside what the coarser stands for.</summary>
internal static class CopyJudge
{
    public static Judgement Of(Figure left, Figure right)
    {
        var residual = Math.Abs(left.Common - right.Common);
        var tolerance = left.Half + right.Half;
        if (residual == 0) return new(Standing.Exact, 0, tolerance);
        if (left.Half == right.Half && left.Half > 0)
            return new(residual == left.LastUnit ? Standing.Improbable : Standing.Broken, residual, tolerance);
        return new(residual <= tolerance ? Standing.WithinRounding : Standing.Broken, residual, tolerance);
    }
}
