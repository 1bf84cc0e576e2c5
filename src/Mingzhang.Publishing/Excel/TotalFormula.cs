using Mingzhang.Publishing.Disclosures;

namespace Mingzhang.Publishing.Excel;

/// <summary>
/// Turns a sum over addresses into the formula of a cell: SUM over a run of cells, else the cells joined by signs. A formula that
/// would not give the amount is not written: the number stands for itself then.
/// </summary>
internal static class TotalFormula
{
    /// <summary>Excel takes no longer formula.</summary>
    private const int Longest = 8000;

    public static string? Of(CellSum? sum, TableLayout own, int row, int column, decimal held, CellPlaces places)
    {
        if (sum is null) return null;
        var terms = sum.Terms.Select(t => (t.Sign, Place: places.Find(t.Table, t.Address))).Where(t => t.Place is not null).Select(t => (t.Sign, Place: t.Place!)).ToList();
        if (terms.Count == 0 || terms.Exists(t => t.Place.Layout == own && t.Place.Row == row && t.Place.Column == column)) return null;
        if (terms.Sum(t => t.Sign * t.Place.Held) != held) return null;
        var formula = Run(terms, own, places) ?? string.Concat(terms.Select((t, i) => (t.Sign < 0 ? "-" : i > 0 ? "+" : "") + Reference(t.Place, own)));
        return formula.Length <= Longest ? formula : null;
    }

    /// <summary>The terms are all numbers of one stretch of a column or a row; blank cells between count as nothing.</summary>
    private static string? Run(List<(int Sign, CellPlace Place)> terms, TableLayout own, CellPlaces places)
    {
        if (terms.Count < 2 || terms.Exists(t => t.Sign != 1 || t.Place.Layout != terms[0].Place.Layout)) return null;
        var layout = terms[0].Place.Layout;
        var (top, bottom) = (terms.Min(t => t.Place.Row), terms.Max(t => t.Place.Row));
        var (left, right) = (terms.Min(t => t.Place.Column), terms.Max(t => t.Place.Column));
        if (top != bottom && left != right) return null;
        var inside = 0;
        for (var r = top; r <= bottom; r++)
            for (var c = left; c <= right; c++)
                if (places.HoldsNumber(layout, r, c)) inside++;
        return inside == terms.Count ? $"SUM({Sheet(layout, own)}{CellName.Of(top, left)}:{CellName.Of(bottom, right)})" : null;
    }

    private static string Reference(CellPlace place, TableLayout own) => Sheet(place.Layout, own) + CellName.Of(place.Row, place.Column);

    private static string Sheet(TableLayout layout, TableLayout own) => layout == own ? "" : SheetPage.Quote(layout.Sheet) + "!";
}
