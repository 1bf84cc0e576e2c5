using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules;

/// <summary>By what a whole is divided in a list of the text.</summary>
internal enum Division { Natures, Sources, Funds, Classes, Items, Economic, Procurement, ThreePublic, Named, Mixed }

/// <summary>
/// A list of parts in the text with the printed figure of its whole. Parts of parts (其中 within 其中) are left out, so that nothing is
/// counted twice; parts of different kinds make the list <see cref="Division.Mixed"/>, of which no sum is asked.
/// </summary>
internal sealed record Breakdown(Figure Whole, IReadOnlyList<Figure> Parts, Division Division)
{
    private static readonly Concept[] Procurements = [Concepts.ProcurementGoods, Concepts.ProcurementWorks, Concepts.ProcurementServices];
    private static readonly Concept[] ThreePublics = [Concepts.OverseasTravel, Concepts.Vehicles, Concepts.VehiclePurchase, Concepts.VehicleRunning, Concepts.Reception];

    /// <summary>
    /// Null if fewer than two parts remain, or if the text prints the whole nowhere before them (<paramref name="missing"/> is true then).
    /// Items of functions go with paragraphs of their own and are left to <see cref="Ratios.ItemisedSums"/>.
    /// </summary>
    public static Breakdown? Of(AccountSet account, BreakdownClaim claim, out bool missing)
    {
        missing = false;
        var parts = claim.Parts.Where(p => p.Address is { Measure: Measure.Value } a && !a.Equals(claim.Whole)).ToList();
        parts = parts.Where(p => !parts.Exists(q => !ReferenceEquals(p, q) && IsPartOf(p.Address!, q.Address!))).DistinctBy(p => p.Address).ToList();
        var divisions = parts.Select(p => IsFundOf(p.Address!, claim.Whole) ? Division.Funds : DivisionOf(p.Address!)).Distinct().ToList();
        if (parts.Count < 2 || divisions is [Division.Items]) return null;
        var whole = WholeOf(account, claim, parts[0]);
        missing = whole is null && divisions.Count == 1;
        return whole is null ? null : new Breakdown(whole, parts, divisions.Count == 1 ? divisions[0] : Division.Mixed);
    }

    public static Breakdown? Of(AccountSet account, BreakdownClaim claim) => Of(account, claim, out _);

    /// <summary>The figure before the list: the last copy of the whole that the same part of the document prints above the first part.</summary>
    private static Figure? WholeOf(AccountSet account, BreakdownClaim claim, Figure first) =>
        account.At(claim.Whole).LastOrDefault(f => !f.Place.InTable && f.Place.Part == first.Place.Part && (f.Place.Line, f.Place.Passage, f.Place.Start).CompareTo((first.Place.Line, first.Place.Passage, first.Place.Start)) < 0);

    private static Division DivisionOf(Address address)
    {
        if (address.Function is { } function) return function.Length == 3 ? Division.Classes : Division.Items;
        if (address.Economic is not null) return Division.Economic;
        if (address.Concept == Concepts.Expenditure) return address.Nature == Nature.All ? Division.Mixed : Division.Natures;
        if (Procurements.Contains(address.Concept)) return Division.Procurement;
        if (ThreePublics.Contains(address.Concept)) return Division.ThreePublic;
        if (address.Concept == Concepts.NamedAmount || address.Concept == Concepts.ProjectFunds) return Division.Named;
        return Balance.Sources.IsSource(address) ? Division.Sources : Division.Mixed;
    }

    /// <summary>The part of the same quantity that one of the three budgets bears.</summary>
    private static bool IsFundOf(Address part, Address whole) =>
        whole.Fund is Fund.All or Fund.Fiscal && part.Fund is not (Fund.All or Fund.Fiscal) && part.Concept != Concepts.Expenditure && part.Concept != Concepts.GrantIncome && (part with { Fund = whole.Fund }).Equals(whole);

    private static bool IsPartOf(Address part, Address whole)
    {
        if (part.Function is { } p && whole.Function is { } w) return p.Length > w.Length && p.StartsWith(w, StringComparison.Ordinal);
        if (whole.Concept == Concepts.Vehicles) return part.Concept == Concepts.VehiclePurchase || part.Concept == Concepts.VehicleRunning;
        if (whole.Nature == Nature.Basic) return part.Nature is Nature.Personnel or Nature.Public;
        return whole.Concept == Concepts.GrantIncome && whole.Fund == Fund.Fiscal && part.Concept == Concepts.GrantIncome && part.Fund is not (Fund.Fiscal or Fund.All);
    }
}
