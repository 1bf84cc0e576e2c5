using Mingzhang.Accounts;

namespace Mingzhang.Reading.Forms;

/// <summary>
/// How precisely the figures of a performance sheet are known. Spreadsheets drop trailing zeros: where amounts (or scores) of one
/// sheet are printed with different decimals and none ends in a zero after the point, each is known to the most decimals among
/// them, so 2 beside 1.05 is 2.00. A whole score that equals its weight is the weight: exact.
/// </summary>
internal static class SheetPrecision
{
    private const int MostDecimals = 2;

    /// <summary>The figures that are known better than printed, with what they are known to be.</summary>
    public static Dictionary<Figure, Figure> Known(IReadOnlyList<Figure> figures)
    {
        var known = new Dictionary<Figure, Figure>(ReferenceEqualityComparer.Instance);
        var weights = new Dictionary<Scope, decimal>();
        foreach (var weight in figures.Where(f => f.Address?.Concept == Concepts.Weight)) weights.TryAdd(weight.Address!.Scope, weight.Value);
        foreach (var score in figures.Where(f => IsScore(f) && f.Decimals == 0 && f.Precision == Precision.Rounded))
        {
            if (weights.TryGetValue(score.Address!.Scope, out var weight) && weight == score.Value && score.Place.Row != "总分") known.Add(score, score.Exactly());
        }
        foreach (var group in figures.Where(f => f.Unit.Scale == 1m && f.Precision == Precision.Rounded && (IsAmount(f) || IsScore(f))).GroupBy(IsScore))
        {
            var decimals = Math.Min(group.Max(f => f.Decimals), MostDecimals);
            if (decimals == 0 || group.Any(f => f.Decimals > 0 && f.Text.TrimEnd()[^1] is '0' or '０')) continue;
            foreach (var figure in group)
            {
                if (figure.Decimals < decimals && !known.ContainsKey(figure)) known.Add(figure, figure.KnownTo(decimals));
            }
        }
        return known;
    }

    private static bool IsAmount(Figure figure) => figure is { Unit.Kind: QuantityKind.Money, Address.Concept: { } concept } && concept != Concepts.Target && concept != Concepts.Actual;
    private static bool IsScore(Figure figure) => figure.Address?.Concept == Concepts.Score;
}
