using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Localization;

/// <summary>
/// Where a document prints no cells or rulings, a row may have been lost in the reading: a total greater than the parts that were
/// read, with no slip that explains it, proves nothing.
/// </summary>
internal static class LostRows
{
    public static bool MayExplain(Relation relation, AccountSet account)
    {
        if (relation is not LinearRelation { Terms: var terms } || !terms.All(t => IsGuessed(t.Figure, account))) return false;
        var totals = terms.Where(t => t.Coefficient < 0).ToList();
        var parts = terms.Where(t => t.Coefficient > 0).ToList();
        if (totals.Count != 1 && parts.Count == 1) (totals, parts) = (parts, totals);
        return totals.Count == 1 && Math.Abs(totals[0].Figure.Common) > Math.Abs(parts.Sum(p => p.Coefficient * p.Figure.Common));
    }

    private static bool IsGuessed(Figure figure, AccountSet account) => figure.Place.InTable && account.Tables.ElementAtOrDefault(figure.Place.TableIndex) is { Guessed: true };
}
