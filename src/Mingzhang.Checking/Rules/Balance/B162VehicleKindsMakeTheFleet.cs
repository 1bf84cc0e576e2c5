using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Rules.Balance;

/// <summary>共有车辆…辆，其中：…: the kinds of vehicles make the number of vehicles; where 其他用车 is not listed, they do not exceed it.</summary>
internal sealed class B162VehicleKindsMakeTheFleet : Rule
{
    private const string Chinese = "各用途车辆之和应等于车辆总数";
    private const string English = "the vehicles by use must make the number of vehicles";
    private const string Rest = "其他用车";

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var figures = account.Figures.Where(f => f is { Address: not null, Place.InTable: false }).ToList();
        var kinds = figures.Where(f => f.Address!.Concept == Concepts.VehicleFleetKind).ToLookup(f => f.Place.Passage);
        foreach (var fleet in figures.Where(f => f.Address is { Measure: Measure.Value } a && a.Concept == Concepts.VehicleFleet))
        {
            var parts = kinds[fleet.Place.Passage].Where(k => k.Place.Start > fleet.Place.Start && k.Address!.Year == fleet.Address!.Year).ToList();
            if (parts.Count == 0) yield return Sums.Missing(Chinese, English, "各用途车辆数 the vehicles by use");
            else if (IsOneList(parts, figures, fleet) && Related(fleet, parts) is { } relation) yield return new Outcome.Related(relation);
        }
    }

    private static bool IsOneList(List<Figure> parts, List<Figure> figures, Figure fleet) =>
        parts.Select(p => p.Address!.Scope.Name).Distinct(StringComparer.Ordinal).Count() == parts.Count
        && figures.Count(f => f.Place.Passage == fleet.Place.Passage && f.Address!.Concept == Concepts.VehicleFleet) == 1;

    private static LinearRelation? Related(Figure fleet, List<Figure> parts)
    {
        var sum = Sums.Of(Chinese, English, Sums.Minus(fleet, "车辆总数") with { LabelEn = "all vehicles" }, parts.Select(p => Sums.Plus(p, p.Address!.Scope.Name!)));
        var complete = parts.Exists(p => p.Address!.Scope.Name == Rest);
        return complete || parts.Sum(p => p.Value) >= fleet.Value ? (LinearRelation)sum.Relation : null;
    }
}
