using Mingzhang.Accounts;

namespace Mingzhang.Publishing.Disclosures.Tables;

/// <summary>财政拨款支出决算明细表: every economic code that occurs, by fund, basic and project.</summary>
internal static class FiscalDetailTable
{
    public static PrintedTable Of(Composition composition, TableForm form, string name)
    {
        var columns = form.Side.Columns.OrderBy(c => c.Number).ToList();
        var groups = columns.Skip(1).GroupBy(c => c.Group!).ToList();
        var codes = Codes(composition, columns.Select(c => Base(form, c)).ToHashSet());
        List<IReadOnlyList<TableCell>> rows =
        [
            [Cells.Head("项目", 2), Cells.Head("合计", rows: 2), .. groups.Select(g => Cells.Head(g.Key, g.Count()))],
            [Cells.Head("科目代码"), Cells.Head("科目名称"), .. columns.Skip(1).Select(c => Cells.Head(c.Labels[0]))],
            Row(composition, form, columns, null, codes),
            .. codes.Select(code => Row(composition, form, columns, code, codes)),
        ];
        return new() { Kind = form.Kind, Title = name, HeadRows = 2, Rows = rows, Widths = [9, 26, .. Enumerable.Repeat(12, columns.Count)], Landscape = true };
    }

    private static Address Base(TableForm form, ColumnForm column) => column.Pattern.Over(form.Base).ToAddress()!;

    internal static List<string> Codes(Composition composition, HashSet<Address> wanted) => composition.Facts.Exact.Keys
        .Where(a => a.Economic is not null && wanted.Contains(a with { Economic = null })).Select(a => a.Economic!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();

    private static IReadOnlyList<TableCell> Row(Composition composition, TableForm form, List<ColumnForm> columns, string? code, List<string> codes)
    {
        var indent = code is { Length: 5 } ? 1 : 0;
        TableCell[] head = code is null ? [Cells.Label("合计", total: true) with { ColumnSpan = 2 }] : [Cells.Code(code, indent), Cells.Label(EconomicCodes.Name(code, composition.Year) ?? code, indent)];
        var below = codes.Where(c => code is null ? c.Length == 3 : code.Length == 3 && c.Length == 5 && c.StartsWith(code, StringComparison.Ordinal)).ToList();
        TableCell Cell(ColumnForm column) => Cells.Amount(composition, Base(form, column) with { Economic = code }, TwoSidedSums.Sum(form.Kind, below.Select(c => Base(form, column) with { Economic = c }), composition), code is null);
        return [.. head, .. columns.Select(Cell)];
    }
}
