namespace Mingzhang.Reading.Narrative.Claims;

/// <summary>Paths of headings are equal when their headings are.</summary>
internal sealed class PathComparer : IEqualityComparer<IReadOnlyList<string>>
{
    public static readonly PathComparer Instance = new();

    public bool Equals(IReadOnlyList<string>? x, IReadOnlyList<string>? y) =>
        ReferenceEquals(x, y) || x is not null && y is not null && x.SequenceEqual(y, StringComparer.Ordinal);

    public int GetHashCode(IReadOnlyList<string> path) => path.Count == 0 ? 0 : HashCode.Combine(path.Count, path[^1]);
}
