using Mingzhang.Accounts;

namespace Mingzhang.Publishing.Disclosures.Tables;

/// <summary>一般公共预算财政拨款支出决算明细表: function codes down, economic codes that occur across.</summary>
internal static class GeneralPublicDetailTable
{
    public static PrintedTable Of(Composition composition, TableForm form, string name)
    {
        var all = form.Base.ToAddress()!;
        var economic = FiscalDetailTable.Codes(composition, [all]);
        var functions = composition.Facts.Exact.Keys.Where(a => a.Function is not null && a with { Function = null } == all).Select(a => a.Function!).Order(StringComparer.Ordinal).ToList();
        var groups = economic.Where(c => c.Length == 3).Select(c => (Class: c, Codes: economic.Where(e => e.Length == 5 && e.StartsWith(c, StringComparison.Ordinal)).ToList())).ToList();
        var columns = groups.SelectMany(g => g.Codes.Prepend(g.Class)).ToList();
        string Name(string code) => EconomicCodes.Name(code, composition.Year) ?? code;
        List<IReadOnlyList<TableCell>> rows =
        [
            [Cells.Head("项目", 2), Cells.Head("合计", rows: 2), .. groups.Select(g => Cells.Head(Name(g.Class), g.Codes.Count + 1))],
            [Cells.Head("科目代码"), Cells.Head("科目名称"), .. columns.Select(c => Cells.Head(c.Length == 3 ? "小计" : Name(c)))],
            Row(composition, form, columns, null),
            .. functions.Select(f => Row(composition, form, columns, f)),
        ];
        return new() { Kind = form.Kind, Title = name, HeadRows = 2, Rows = rows, Widths = [11, 28, .. Enumerable.Repeat(11, columns.Count + 1)], Landscape = true };
    }

    private static IReadOnlyList<TableCell> Row(Composition composition, TableForm form, List<string> columns, string? function)
    {
        var all = form.Base.ToAddress()! with { Function = function };
        var indent = function is null ? 0 : (function.Length - 3) / 2;
        TableCell[] head = function is null ? [Cells.Label("合计", total: true) with { ColumnSpan = 2 }] : [Cells.Code(function, indent), Cells.Label(FunctionNames.Of(function, composition.Year), indent)];
        CellSum? Across(IEnumerable<string> codes) => TwoSidedSums.Sum(form.Kind, codes.Select(c => all with { Economic = c }), composition);
        var total = Cells.Amount(composition, all, Across(columns.Where(c => c.Length == 3)), function is null);
        return [.. head, total, .. columns.Select(c => Cells.Amount(composition, all with { Economic = c }, c.Length == 3 ? Across(columns.Where(e => e.Length == 5 && e.StartsWith(c, StringComparison.Ordinal))) : null, function is null))];
    }
}
