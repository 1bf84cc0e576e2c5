using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules;

/// <summary>Row by row: one column is the sum of others.</summary>
internal static class RowSums
{
    /// <summary>
    /// Columns are chosen by their addresses. Not evaluable if the total, or all of the parts, or a column that the form always
    /// has (<paramref name="needed"/>, by its words) is missing; a blank cell of a column that exists is zero.
    /// </summary>
    public static IEnumerable<Outcome> Of(TableCells cells, string chinese, string english, Func<Address, bool> isTotal, Func<Address, bool> isPart, params ReadOnlySpan<string> needed)
    {
        var total = cells.Columns.FirstOrDefault(isTotal);
        var parts = cells.Columns.Where(isPart).ToList();
        var missing = Absent(cells, parts, needed);
        if (cells.Figures.Count == 0) return [];
        if (total is null) missing.Insert(0, "合计列 the column of totals");
        if (total is null || parts.Count == 0 || missing.Count > 0) return [Sums.Missing(chinese, english, [.. missing])];
        var rows = cells.Figures.Where(f => isTotal(TableCells.ColumnOf(f.Address!)) || isPart(TableCells.ColumnOf(f.Address!))).Select(f => f.Address!.Function).Distinct(StringComparer.Ordinal);
        return rows.Select(row => Sums.In(cells, chinese, english, total with { Function = row }, parts.Select(p => p with { Function = row }))).OfType<Outcome>();
    }

    /// <summary>A column is there if a figure stands in it or if its words are printed above blank cells.</summary>
    private static List<string> Absent(TableCells cells, List<Address> parts, ReadOnlySpan<string> needed)
    {
        var absent = new List<string>();
        foreach (var words in needed)
            if (!cells.HasColumn(words) && !parts.Exists(p => AddressText.Chinese(p).Contains(words, StringComparison.Ordinal))) absent.Add(words);
        return absent;
    }
}
