using Mingzhang.Accounts;

namespace Mingzhang.Publishing.Disclosures.Tables;

/// <summary>How the totals of the two overviews follow from their lines.</summary>
internal static class TwoSidedSums
{
    public static CellSum? Of(TableForm form, SideForm side, RowForm row, ColumnForm column, Composition composition)
    {
        var concept = row.Pattern.Concept;
        if (concept is null) return null;
        var isTotalColumn = side.Columns.Count > 1 && column.Number == side.Relations[0].Terms[0].Column;
        if (isTotalColumn) return Across(form, side, row, composition);
        if (row.Pattern.Function is not null) return null;
        Address? At(RowForm r) => r.Pattern.Over(column.Pattern).Over(form.Base).ToAddress();
        bool Classes(RowForm r) => r.Pattern.Function is not null;
        bool Is(RowForm r, Concept wanted) => r.Pattern.Concept == wanted && !Classes(r) && r.Under is null;
        IEnumerable<RowForm> parts = row.Labels[0] switch
        {
            "本年收入合计" => side.Rows.Where(r => r.Line is >= 1 and <= 8),
            "本年支出合计" => side.Rows.Where(Classes),
            "总计" when side == form.Sides[0] => side.Rows.Where(r => r.Line is not null && r.Under is null && (r.Labels[0] == "本年收入合计" || Is(r, Concepts.OpeningCarryOver) || Is(r, Concepts.NonFiscalSurplusUsed))),
            "总计" => side.Rows.Where(r => r.Line is not null && (r.Labels[0] == "本年支出合计" || Is(r, Concepts.ClosingCarryOver) || Is(r, Concepts.SurplusDistribution))),
            _ => side.Rows.Where(r => r.Under == row),
        };
        return Sum(form.Kind, parts.Select(At), composition);
    }

    private static CellSum? Across(TableForm form, SideForm side, RowForm row, Composition composition) => Sum(form.Kind,
        side.Relations[0].Terms.Skip(1).Select(t => row.Pattern.Over(side.Columns.First(c => c.Number == t.Column).Pattern).Over(form.Base).ToAddress()), composition);

    internal static CellSum? Sum(TableKind table, IEnumerable<Address?> parts, Composition composition)
    {
        var terms = parts.Where(a => a is not null && composition.Knows(a)).Select(a => (1, table, a!)).ToList();
        return terms.Count == 0 ? null : new(terms);
    }
}
