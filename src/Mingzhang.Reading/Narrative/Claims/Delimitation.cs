using Mingzhang.Accounts;

namespace Mingzhang.Reading.Narrative.Claims;

/// <summary>
/// A report may count money that the accounts do not (统计口径变化，调拨资金纳入支出统计范围). Where it says so, its totals of
/// spending and grants are addresses of their own, to be reconciled with the accounts and not held equal to them.
/// </summary>
internal static class Delimitation
{
    public static NarrativeRead Apply(IReadOnlyList<Passage> passages, NarrativeRead read)
    {
        if (!passages.Any(Declares)) return read;
        for (var i = 0; i < read.Figures.Count; i++)
            if (read.Figures[i] is { Place.Part: Part.Report, Address: { } address } figure && Delimited(address) is { } other)
                read.Figures[i] = figure.At(other);
        return read;
    }

    private static bool Declares(Passage passage) =>
        passage.Part == Part.Report && passage.Text.Contains("调拨", StringComparison.Ordinal)
        && (passage.Text.Contains("统计口径", StringComparison.Ordinal) || passage.Text.Contains("统计范围", StringComparison.Ordinal));

    private static Address? Delimited(Address address)
    {
        if (address.Scope.Kind != ScopeKind.Accounts || address.Function is not null || address.Economic is not null) return null;
        var total = address.Concept == Concepts.Expenditure ? address.Nature is Nature.All or Nature.Project
            : address.Concept == Concepts.GrantIncome || address.Concept == Concepts.IncomeGrandTotal;
        return total ? address with { Scope = Scope.OtherDelimitation, Base = address.Base is { } of ? Delimited(of) ?? of : null } : null;
    }
}
