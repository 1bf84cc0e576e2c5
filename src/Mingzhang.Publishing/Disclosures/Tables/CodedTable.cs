using System.Globalization;
using Mingzhang.Accounts;

namespace Mingzhang.Publishing.Disclosures.Tables;

/// <summary>Tables with function codes down and measures across: 类, 款, 项, and 合计 first.</summary>
internal static class CodedTable
{
    public static PrintedTable Of(Composition composition, TableForm form, string name)
    {
        var columns = Columns(form, name);
        var codes = Codes(composition, form, columns);
        var rows = new List<IReadOnlyList<TableCell>>(Heads(columns));
        var heads = rows.Count;
        rows.Add(Row(composition, form, columns, null, codes));
        rows.AddRange(codes.Select(code => Row(composition, form, columns, code, codes)));
        return new() { Kind = form.Kind, Title = name, HeadRows = heads, Rows = rows, Widths = [12, 36, .. Enumerable.Repeat(14, columns.Count)], Landscape = columns.Count > 4 };
    }

    /// <summary>国有资本经营预算财政拨款支出决算表 has the spending alone, …收入支出决算表 all six columns.</summary>
    private static List<ColumnForm> Columns(TableForm form, string name)
    {
        var all = form.Side.Columns.ToList();
        if (form.Kind != TableKind.StateCapital || name.Contains("收入支出", StringComparison.Ordinal)) return all;
        return all.Where(c => c.Group == "本年支出").Select((c, i) => c with { Number = i + 1 }).ToList();
    }

    private static Address? At(TableForm form, ColumnForm column, string? code) => column.Pattern.Over(form.Base).ToAddress() is { } address ? address with { Function = code } : null;

    private static List<string> Codes(Composition composition, TableForm form, List<ColumnForm> columns)
    {
        var wanted = columns.Select(c => At(form, c, null)).ToHashSet();
        return composition.Facts.Exact.Keys.Where(a => a.Function is not null && wanted.Contains(a with { Function = null }))
            .Select(a => a.Function!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
    }

    private static IEnumerable<IReadOnlyList<TableCell>> Heads(List<ColumnForm> columns)
    {
        List<TableCell> top = [Cells.Head("项目", 2)], below = [Cells.Head("科目代码"), Cells.Head("科目名称")];
        foreach (var run in columns.Select((c, i) => (Column: c, i)).GroupBy(c => c.Column.Group ?? "#" + c.i))
        {
            if (run.Key.StartsWith('#')) top.Add(Cells.Head(run.First().Column.Labels[0], rows: 2));
            else
            {
                top.Add(Cells.Head(run.Key, run.Count()));
                below.AddRange(run.Select(c => Cells.Head(c.Column.Labels[0])));
            }
        }
        yield return top;
        yield return below;
        yield return [Cells.Head("栏次", 2), .. columns.Select(c => Cells.Head(c.Number.ToString(CultureInfo.InvariantCulture)))];
    }

    private static IReadOnlyList<TableCell> Row(Composition composition, TableForm form, List<ColumnForm> columns, string? code, List<string> codes)
    {
        var indent = code is null ? 0 : (code.Length - 3) / 2;
        TableCell[] head = code is null ? [Cells.Label("合计", total: true) with { ColumnSpan = 2 }] : [Cells.Code(code, indent), Cells.Label(FunctionNames.Of(code, composition.Year), indent)];
        return [.. head, .. columns.Select(c => At(form, c, code) is { } at ? Cells.Amount(composition, at, Sum(composition, form, c, code, codes), code is null) : Cells.Blank)];
    }

    /// <summary>Rows add up downwards; in an item's own row the total adds up across.</summary>
    private static CellSum? Sum(Composition composition, TableForm form, ColumnForm column, string? code, List<string> codes)
    {
        if (code is not { Length: 7 })
        {
            var below = codes.Where(c => c.Length == (code?.Length ?? 1) + 2 && c.StartsWith(code ?? "", StringComparison.Ordinal));
            return TwoSidedSums.Sum(form.Kind, below.Select(c => At(form, column, c)), composition);
        }
        // A table that leaves columns out counts the others anew; relations speak of the form's own numbers.
        var number = form.Side.Columns.First(c => c.Pattern == column.Pattern && c.Group == column.Group).Number;
        var across = form.Side.Relations.FirstOrDefault(r => r.Terms[0].Column == number && r.Terms.Skip(1).All(t => t.Coefficient == 1));
        return across is null ? null : TwoSidedSums.Sum(form.Kind, across.Terms.Skip(1).Select(t => At(form, form.Side.Columns.First(c => c.Number == t.Column), code)), composition);
    }
}
