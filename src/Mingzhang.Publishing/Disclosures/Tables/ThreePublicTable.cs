using System.Globalization;
using Mingzhang.Accounts;

namespace Mingzhang.Publishing.Disclosures.Tables;

/// <summary>财政拨款“三公”经费支出决算表: one row, budget and final side by side, nothing printed as 0.00.</summary>
internal static class ThreePublicTable
{
    public static PrintedTable Of(Composition composition, TableForm form, string name)
    {
        var columns = form.Side.Columns.OrderBy(c => c.Number).ToList();
        List<IReadOnlyList<TableCell>> rows =
        [
            [Cells.Head("预算数", 6), Cells.Head("决算数", 6)],
            [.. Enumerable.Range(0, 2).SelectMany(_ => new[] { Cells.Head("合计", rows: 2), Cells.Head("因公出国（境）费", rows: 2), Cells.Head("公务用车购置及运行维护费", 3), Cells.Head("公务接待费", rows: 2) })],
            [.. Enumerable.Range(0, 2).SelectMany(_ => new[] { Cells.Head("小计"), Cells.Head("公务用车购置费"), Cells.Head("公务用车运行维护费") })],
            [.. Enumerable.Range(1, 12).Select(n => Cells.Head(n.ToString(CultureInfo.InvariantCulture)))],
            [.. columns.Select(c => Cell(composition, form, c, Stage.AdjustedBudget)), .. columns.Select(c => Cell(composition, form, c, Stage.Final))],
        ];
        return new() { Kind = form.Kind, Title = name, HeadRows = 4, Rows = rows, Widths = [.. Enumerable.Repeat(12, 12)], Landscape = true };
    }

    private static TableCell Cell(Composition composition, TableForm form, ColumnForm column, Stage stage)
    {
        var address = column.Pattern.ToAddress()!.At(stage);
        var relation = form.Side.Relations.FirstOrDefault(r => r.Terms[0].Column == column.Number);
        var parts = relation?.Terms.Skip(1).Select(t => form.Side.Columns.First(c => c.Number == t.Column).Pattern.ToAddress()?.At(stage));
        return Cells.Amount(composition, composition.At(address), address, address, parts is null ? null : TwoSidedSums.Sum(form.Kind, parts, composition));
    }
}
