using Mingzhang.Accounts;

namespace Mingzhang.Checking.Relations;

/// <summary>How the amounts of a table were rounded, as its sums betray it.</summary>
internal enum RoundingManner
{
    /// <summary>Each amount by itself: sums miss to both sides. What the judge takes for granted.</summary>
    Independent,
    /// <summary>Totals were added up from the printed parts: no sum misses.</summary>
    AddedUp,
    /// <summary>Each amount was cut off: with k parts, totals exceed the sum of the parts by up to k − 1 last units and never fall short.</summary>
    CutOff,
}

/// <summary>
/// The manner of rounding of every table, and what it changes: in a table of amounts cut off, an excess that cutting explains is no proof.
/// </summary>
internal sealed class RoundingManners
{
    private const int LeastExcesses = 5;
    private const int LeastExact = 12;
    private readonly Dictionary<int, RoundingManner> tables = [];

    public RoundingManners(IEnumerable<Judged> judged)
    {
        foreach (var table in Judged.Distinct(judged.Where(j => j.Relation is LinearRelation)).Select(Sum.Of).OfType<Sum>().DistinctBy(s => (s.Table, s.Amounts)).GroupBy(s => s.Table)) tables[table.Key] = Infer([.. table]);
    }

    public RoundingManner Of(Figure figure) => tables.GetValueOrDefault(figure.Place.TableIndex);

    /// <summary>The same judgement, but for an excess in a table whose amounts were cut off.</summary>
    public Judged Judge(Judged judged) => judged.Judgement.Standing is Standing.Broken or Standing.Improbable && Sum.Of(judged) is { } sum && tables.GetValueOrDefault(sum.Table) == RoundingManner.CutOff && sum.IsExcessOfCutting
        ? judged with { Judgement = judged.Judgement with { Standing = Standing.WithinRounding } } : judged;

    private static RoundingManner Infer(List<Sum> sums)
    {
        var excesses = sums.Count(s => s.Holds && s.IsExcessOfCutting);
        if (excesses >= LeastExcesses && sums.TrueForAll(s => s.Excess >= 0 || !s.IsSmall) && 2 * excesses >= sums.Count(s => s.Parts > 2)) return RoundingManner.CutOff;
        return sums.Count(s => s.Excess == 0) >= LeastExact ? RoundingManner.AddedUp : RoundingManner.Independent;
    }

    /// <summary>
    /// A total and its parts in one table; <see cref="Excess"/> in last units, total less parts. An item, its section and its class often print
    /// the same <see cref="Amounts"/>, and say the same once.
    /// </summary>
    private sealed record Sum(int Table, int Parts, decimal Excess, string Amounts, bool Holds)
    {
        public bool IsExcessOfCutting => Excess > 0 && Excess <= Parts - 1;
        /// <summary>Small enough to be a matter of rounding.</summary>
        public bool IsSmall => Math.Abs(Excess) <= Parts;

        /// <summary>Null for what is no sum of two or more printed amounts of one table and one precision.</summary>
        public static Sum? Of(Judged judged)
        {
            if (judged.Relation is not LinearRelation linear || linear.Terms[0] is not { Figure: { Place.InTable: true, Unit.Kind: QuantityKind.Money, LastUnit: > 0 } total, Coefficient: -1 }) return null;
            var parts = linear.Terms.Skip(1).Where(t => t.Figure.Value != 0).ToList();
            if (parts.Count < 2 || parts.Exists(t => t.Coefficient != 1 || t.Figure.Place.TableIndex != total.Place.TableIndex || t.Figure.LastUnit != total.LastUnit)) return null;
            return new(total.Place.TableIndex, parts.Count, (total.Common - parts.Sum(t => t.Figure.Common)) / total.LastUnit, string.Join('+', parts.Select(t => t.Figure.Text)), judged.Judgement.Holds);
        }
    }
}
