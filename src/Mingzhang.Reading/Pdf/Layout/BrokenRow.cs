using Mingzhang.Accounts;

namespace Mingzhang.Reading.Pdf.Layout;

/// <summary>A row, or a merged cell, that a page end divides.</summary>
internal static class BrokenRow
{
    /// <summary>So few characters alone in their row are no name of one.</summary>
    private const int Fragment = 3;
    private static readonly string[] Totals = ["合计", "总计", "小计", "共计", "本年"];

    /// <summary>
    /// The second half goes on with texts that filled their cells in the first, and has neither a code nor a figure where the
    /// first has one; the rest of a code goes to its beginning. A label of its own kind (a total, a numeral) begins a row.
    /// </summary>
    public static bool IsBroken(PartRow last, PartRow first)
    {
        if (last.Cells.Concat(first.Cells).Any(c => c.Rows > 1)) return false;
        var (continued, code) = (false, false);
        foreach (var cell in first.Filled)
        {
            var above = At(last, cell.Column);
            if (above is null || above.Columns != cell.Columns) return false;
            if (above.IsBlank)
            {
                if (!IsNumber(cell)) return false;
                continue;
            }
            if (above.IsFull && IsCode(above.Text + cell.Text) && !IsCode(cell.Text)) code = true;
            else if (!above.IsFull || IsNumber(above) || IsNumber(cell) || BeginsRow(cell.Text)) return false;
            continued = true;
        }
        if (code) return !HasAmounts(last) || !HasAmounts(first);
        if (!continued || HasCode(first) || HasFigures(last) && HasFigures(first)) return false;
        if (first.Filled.ToList() is [{ Text.Length: <= Fragment }] && !HasFigures(first)) return true;
        return HasCode(last) || !HasFigures(last) && !HasFigures(first) && first.Filled.Count() < last.Filled.Count();
    }

    public static void Mend(PartRow last, PartRow first)
    {
        foreach (var cell in first.Filled) At(last, cell.Column)!.Text += cell.Text;
    }

    /// <summary>A merged cell that goes on over the page: one of its halves is blank.</summary>
    public static void Span(List<PartRow> before, List<PartRow> after)
    {
        foreach (var lower in after[0].Cells.ToList())
        {
            var upper = BottomCell(before, lower.Column);
            if (upper is null || upper.Columns != lower.Columns || upper.Rows == 1 && lower.Rows == 1) continue;
            if (!(upper.IsBlank || lower.IsBlank) || IsNumber(upper) || IsNumber(lower)) continue;
            upper.Rows += lower.Rows;
            upper.Text += lower.Text;
            after[0].Cells.Remove(lower);
        }
    }

    private static PartCell? BottomCell(List<PartRow> rows, int column)
    {
        for (var i = rows.Count - 1; i >= 0; i--)
        {
            if (At(rows[i], column) is { } cell) return i + cell.Rows == rows.Count ? cell : null;
        }
        return null;
    }

    private static PartCell? At(PartRow row, int column) => row.Cells.Find(c => c.Column == column);

    private static bool IsNumber(PartCell cell) => PrintedNumber.TryParse(cell.Text, out _);

    private static bool HasCode(PartRow row) => row.Cells.Count > 0 && row.Cells[0].Text is { Length: >= 3 and <= 7 } code && code.All(char.IsAsciiDigit);

    private static bool IsCode(string text) => text.Length is 5 or 7 && text.All(char.IsAsciiDigit);

    private static bool HasFigures(PartRow row) => row.Cells.Skip(1).Any(IsNumber);

    private static bool HasAmounts(PartRow row) => row.Cells.Exists(c => IsNumber(c) && c.Text.Contains('.', StringComparison.Ordinal));

    private static bool BeginsRow(string text) => text.Length > 1 && text[1] is '、' or '.' or '．' || text.Length > 2 && text[2] is '、' || Totals.Any(t => text.StartsWith(t, StringComparison.Ordinal));
}
