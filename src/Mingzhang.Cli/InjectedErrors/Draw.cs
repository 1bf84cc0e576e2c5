namespace Mingzhang.Cli.InjectedErrors;

/// <summary>Reproducible chance: the same seed injects the same errors everywhere.</summary>
internal sealed class Draw(int seed)
{
    private readonly Random random = new(seed);

    /// <summary>A whole number from 0 to below <paramref name="below"/>.</summary>
    public int Below(int below) => random.Next(below);
    public T? Pick<T>(IReadOnlyList<T> from) where T : class => from.Count == 0 ? null : from[random.Next(from.Count)];
    public T? Pick<T>(IEnumerable<T> from) where T : class => Pick<T>(from.ToList());
}
