using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Narrative;

/// <summary>The lists of what basic expenditure was spent on, with the table they are held against.</summary>
internal static class ComponentLists
{
    public static IReadOnlyList<ListClaim> Of(AccountSet account) =>
        [.. account.Claims.OfType<ListClaim>().Where(c => c.Whole.Concept == Concepts.Expenditure && c.Whole.Nature is Nature.Basic or Nature.Personnel or Nature.Public)];

    /// <summary>The table of basic expenditure by economic class, if it was read with figures.</summary>
    public static TableCells? Table(AccountSet account) =>
        TableCells.Of(account, [TableKind.BasicExpenditure]).FirstOrDefault(t => t.Figures.Count > 0);

    /// <summary>The amount of the whole as printed in the list's own sentence.</summary>
    public static Figure? Whole(AccountSet account, ListClaim claim) =>
        account.At(claim.Whole).LastOrDefault(f => f.Place.Passage == claim.Place.Passage && f.Place.Start <= claim.Place.Start);
}
