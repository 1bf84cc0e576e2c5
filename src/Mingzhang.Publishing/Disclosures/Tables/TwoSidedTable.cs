using System.Globalization;
using Mingzhang.Accounts;

namespace Mingzhang.Publishing.Disclosures.Tables;

/// <summary>收入支出决算总表 and 财政拨款收入支出决算总表: income at the left, spending by class at the right, one 行次 a line.</summary>
internal static class TwoSidedTable
{
    public static PrintedTable Of(Composition composition, TableForm form, string name)
    {
        var (left, right) = (form.Sides[0], form.Sides[1]);
        var numbered = composition.IsHunan || composition.IsSichuan;
        var first = right.Rows.Min(r => r.Line ?? int.MaxValue);
        var last = right.Rows.Max(r => r.Line ?? 0);
        var rows = new List<IReadOnlyList<TableCell>>(Heads(left, right, numbered));
        var heads = rows.Count;
        for (var line = first; line <= last; line++)
        {
            var (income, spending) = (Row(left, line - first + 1), Row(right, line));
            if (!numbered && income is null && spending is null) continue;
            rows.Add([.. Side(composition, form, left, income, line - first + 1, numbered), .. Side(composition, form, right, spending, line, numbered)]);
        }
        int[] side = numbered ? [28, 6, 14] : [28, 14];
        return new() { Kind = form.Kind, Title = name, HeadRows = heads, Rows = rows, Widths = [.. side, .. side, .. Enumerable.Repeat(16, right.Columns.Count - 1)], Landscape = right.Columns.Count > 1 };
    }

    private static RowForm? Row(SideForm side, int line) => side.Rows.FirstOrDefault(r => r.Line == line);

    private static IEnumerable<IReadOnlyList<TableCell>> Heads(SideForm left, SideForm right, bool numbered)
    {
        var lines = numbered ? 1 : 0;
        yield return [Cells.Head("收入", 2 + lines), Cells.Head("支出", 1 + lines + right.Columns.Count)];
        IEnumerable<TableCell> Names(SideForm side) => side.Columns.Count == 1 ? [Cells.Head(numbered ? "金额" : "决算数")] : side.Columns.Select(c => Cells.Head(c.Labels[0]));
        TableCell[] line = numbered ? [Cells.Head("行次")] : [];
        yield return [Cells.Head("项目"), .. line, .. Names(left), Cells.Head("项目"), .. line, .. Names(right)];
        if (!numbered) yield break;
        IEnumerable<TableCell> Numbers(SideForm side) => side.Columns.Select(c => Cells.Head(c.Number.ToString(CultureInfo.InvariantCulture)));
        yield return [Cells.Head("栏次"), Cells.Head(""), .. Numbers(left), Cells.Head("栏次"), Cells.Head(""), .. Numbers(right)];
    }

    private static IEnumerable<TableCell> Side(Composition composition, TableForm form, SideForm side, RowForm? row, int line, bool numbered)
    {
        var total = row is not null && row.Labels[0].EndsWith('计');
        yield return row is null ? Cells.Blank : Cells.Label(Label(side, row), row.Under is null ? 0 : 1, total);
        if (numbered) yield return new(line.ToString(CultureInfo.InvariantCulture), CellRole.Code);
        foreach (var column in side.Columns)
        {
            var address = row?.Pattern.Over(column.Pattern).Over(form.Base).ToAddress();
            yield return address is null ? new("", CellRole.Amount) : Cells.Amount(composition, address, TwoSidedSums.Of(form, side, row!, column, composition), total);
        }
    }

    /// <summary>一、 to 二十六、 before sources and classes, none before totals and balances.</summary>
    private static string Label(SideForm side, RowForm row)
    {
        if (row.Under is not null || row.Labels[0].EndsWith('计') || row.Pattern.Concept != Concepts.Expenditure && !IsSource(row)) return row.Labels[0];
        var place = side.Rows.Where(r => r.Line is not null && r.Under is null).TakeWhile(r => r != row).Count() + 1;
        return $"{Numerals.Chinese(place)}、{row.Labels[0]}";
    }

    private static bool IsSource(RowForm row) => row.Line <= 8 && row.Pattern.Concept != Concepts.OpeningCarryOver;
}
