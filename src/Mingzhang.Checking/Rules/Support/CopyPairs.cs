using System.Runtime.CompilerServices;
using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules;

/// <summary>In which part of the publication a copy stands.</summary>
internal enum Side { Tables, Narrative, BaseData, Sheets, Report, Charts }

/// <summary>A copy held against the one that stands for its address.</summary>
internal readonly record struct CopyPair(Figure Reference, Side ReferenceSide, Figure Copy, Side Side);

/// <summary>
/// The copies of every fact, each against one reference: that of the tables where there is one, then the text's, and among these
/// the value printed most often. So one wrong copy breaks one relation, and a wrong reference breaks all of its.
/// </summary>
internal static class CopyPairs
{
    private static readonly ConditionalWeakTable<AccountSet, List<CopyPair>> Known = [];
    private static readonly Concept[] NoCopies =
        [Concepts.NamedAmount, Concepts.NamedCount, Concepts.NamedRate, Concepts.Weight, Concepts.Score, Concepts.Target, Concepts.Actual, Concepts.VehicleFleetKind];

    public static IReadOnlyList<CopyPair> Of(AccountSet account) => Known.GetValue(account, a => Pairs(a).ToList());

    private static IEnumerable<CopyPair> Pairs(AccountSet account)
    {
        var kinds = account.Tables.ToDictionary(t => t.Index, t => t.Kind);
        if (HasSeveralEntities(account)) yield break;
        foreach (var copies in account.Copies.Where(c => c.Count > 1 && IsComparable(c[0].Address!)))
        {
            var sided = copies.Select(f => (Figure: f, Side: SideOf(f, kinds))).ToList();
            var best = sided.Min(s => s.Side);
            var prints = copies.CountBy(c => c.Common).ToDictionary();
            var (reference, side) = sided.Where(s => s.Side == best).MaxBy(s => prints[s.Figure.Common]);
            foreach (var (copy, copySide) in sided)
                if (!ReferenceEquals(copy, reference)) yield return new(reference, side, copy, copySide);
        }
    }

    /// <summary>
    /// The accounts of several units in one file: their figures share addresses and are no copies. A name that holds another is the
    /// same unit, printed longer.
    /// </summary>
    private static bool HasSeveralEntities(AccountSet account)
    {
        var names = account.Tables.Where(t => t.Kind is not (TableKind.Unknown or TableKind.ProjectScore or TableKind.Chart)).Select(t => t.Entity).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (names.Count < 2 || account.Of(TableKind.Overview).Count() < 2) return false;
        var shortest = names.MinBy(n => n.Length)!;
        return !names.TrueForAll(n => n.Contains(shortest, StringComparison.Ordinal));
    }

    private static bool IsComparable(Address address) =>
        !NoCopies.Contains(address.Concept) && address.Scope.Kind is ScopeKind.Accounts or ScopeKind.Project or ScopeKind.OtherDelimitation && (address.Base is null || IsComparable(address.Base));

    public static Side SideOf(Figure figure, Dictionary<int, TableKind> kinds)
    {
        if (figure.Place.InTable)
            return kinds.GetValueOrDefault(figure.Place.TableIndex) switch
            {
                TableKind.BaseData => Side.BaseData,
                TableKind.OverallScore or TableKind.ProjectScore => Side.Sheets,
                TableKind.Chart => Side.Charts,
                _ => Side.Tables,
            };
        return figure.Place.Part switch { Part.Report => Side.Report, Part.Charts => Side.Charts, _ => Side.Narrative };
    }
}
