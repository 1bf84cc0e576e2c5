using Mingzhang.Accounts;

namespace Mingzhang.Checking;

/// <summary>How many relations were judged, and how.</summary>
public sealed record RelationCounts(int Held, int Broken, int NotEvaluable);

/// <summary>A relation that could not be evaluated and the figures it misses.</summary>
public sealed record Unchecked(string Rule, string Chinese, string English, IReadOnlyList<string> Missing);

/// <summary>The result of checking one account: what every output format is a view of.</summary>
public sealed record Report
{
    public required AccountSet Account { get; init; }
    public required IReadOnlyList<Finding> Findings { get; init; }
    public required RelationCounts Relations { get; init; }
    public required IReadOnlyList<Unchecked> Unchecked { get; init; }
    /// <summary>How many places rules of text and form looked at and found in order.</summary>
    public int Looked { get; init; }
    /// <summary>Figures at an address that no evaluated relation touched.</summary>
    public IReadOnlyList<Figure> Unrelated { get; init; } = [];

    public int Count(Level level) => Findings.Count(f => f.Level == level);
}
