using Mingzhang.Accounts;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Relations;

/// <summary>
/// A printed score is one of those that the schemes of its situation give. <paramref name="Expected"/> computes them from figures as
/// printed or as asked about ("what if the actual read so?"); none means that nothing is determined.
/// </summary>
/// <param name="Basis">The figures the score rests on: weight, target, actual, or budget and execution.</param>
public sealed record ScoreRelation(string Chinese, string English, Figure Score, IReadOnlyList<Figure> Basis, Func<Func<Figure, Figure>, IReadOnlyList<ScoreRange>> Expected)
    : Relation(Chinese, English)
{
    /// <summary>The arithmetic in words: 4.77 ÷ 8.55 × 10 = 5.58.</summary>
    public string Working { get; init; } = "";
    public string WorkingEn { get; init; } = "";
    public override IEnumerable<Figure> Figures => [Score, .. Basis];
}
