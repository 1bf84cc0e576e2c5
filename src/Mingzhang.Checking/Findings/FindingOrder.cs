using Mingzhang.Accounts;

namespace Mingzhang.Checking;

/// <summary>One order for all runs: by place in the document, then by rule and message. The same finding twice is one.</summary>
internal static class FindingOrder
{
    public static IReadOnlyList<Finding> Sorted(IEnumerable<Finding> findings) => findings
        .OrderBy(f => f.Where?.Page ?? 0)
        .ThenBy(f => f.Where?.Line ?? 0)
        .ThenBy(f => f.Where?.TableIndex ?? -1)
        .ThenBy(f => f.Where?.Start ?? 0)
        .ThenBy(f => f.Rule, StringComparer.Ordinal)
        .ThenBy(f => f.Message, StringComparer.Ordinal)
        .DistinctBy(f => (f.Rule, f.Message, f.Where))
        .ToList();
}

/// <summary>Two notes that the same thing could not be checked are one.</summary>
internal sealed class UncheckedComparer : IEqualityComparer<Unchecked>
{
    public static readonly UncheckedComparer Instance = new();

    public bool Equals(Unchecked? x, Unchecked? y) => x?.Rule == y?.Rule && x?.Chinese == y?.Chinese && (x?.Missing ?? []).SequenceEqual(y?.Missing ?? [], StringComparer.Ordinal);
    public int GetHashCode(Unchecked obj) => HashCode.Combine(obj.Rule, obj.Chinese);
}
