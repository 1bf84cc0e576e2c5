using System.Numerics;
using Mingzhang.Accounts;
using Mingzhang.Reading.Forms;
using Mingzhang.Reading.Layout;

namespace Mingzhang.Reading.Text.Sheets;

/// <summary>The lines of money on a score sheet: heads, then labels that wrap around the line with their amounts.</summary>
internal static class SheetMoney
{
    private const int MostBlank = 6;
    private static readonly string[] Nils = ["#DIV/0!", "—", "——", "-", "/"];

    public static IEnumerable<GridRow> Rows(MoneyHead head, SheetLine first, IEnumerable<SheetLine> below) =>
        [Row(first, ["", .. head.Heads]), .. SheetBody.Blocks(below).SelectMany(b => Rows(b, head))];

    private static IEnumerable<GridRow> Rows(List<SheetLine> block, MoneyHead head)
    {
        var runs = Runs.Of(block);
        var parts = runs.ConvertAll(r => block.Select(l => (l.Number, Text: l.Between(r.Start, r.End))).Where(p => p.Text.Length > 0).ToList());
        var anchors = Anchors(block, parts.ConvertAll(p => p.ConvertAll(l => l.Number)));
        if (anchors.Count == 0) return [];
        var cells = anchors.ConvertAll(_ => new string[runs.Count]);
        for (var column = 0; column < runs.Count; column++)
        {
            var rows = WrappedCell.Rows(parts[column].ConvertAll(p => p.Number), anchors.ConvertAll(a => a.Number));
            for (var i = 0; i < rows.Length; i++)
            {
                var isAmount = IsValue(anchors[rows[i].Row].Between(runs[column].Start, runs[column].End));
                if (!isAmount || parts[column][i].Number == anchors[rows[i].Row].Number) cells[rows[i].Row][column] += parts[column][i].Text;
            }
        }
        var amounts = Enumerable.Range(0, runs.Count).Where(c => cells.Exists(r => IsValue(r[c]))).ToList();
        return anchors.Select((a, i) => Row(a, Arranged(cells[i], amounts, head.Heads.Count), IsDoubtful([.. cells[i].Where(IsValue)], amounts.Count, head)));
    }

    /// <summary>Fewer or more amounts than heads, which may belong to other heads; a score above its weight belongs to another as well.</summary>
    private static bool IsDoubtful(List<string> values, int columns, MoneyHead head)
    {
        if (values.Count > 1 && columns != head.Heads.Count && values.Count != head.Heads.Count && values.Count != head.Sums) return true;
        decimal? Of(string name) => head.Heads.ToList().IndexOf(name) is >= 0 and var at && values.Count == head.Heads.Count && PrintedNumber.TryParse(values[at], out var number) ? number.Value : null;
        return Of("得分") > Of("分值");
    }

    /// <summary>
    /// The lines with amounts, and as few sources without amounts as make the labels come out centred; the label at the side of
    /// the block is not asked.
    /// </summary>
    private static List<SheetLine> Anchors(List<SheetLine> block, List<List<int>> columns)
    {
        var valued = block.Where(l => l.Words.Any(w => IsValue(w.Text)) && !IsWrapped(l, block)).ToList();
        var others = block.Where(l => !valued.Contains(l) && l.Words.Any(w => IsRow(w.Text))).Take(MostBlank).ToList();
        foreach (var set in Enumerable.Range(0, 1 << others.Count).OrderBy(s => BitOperations.PopCount((uint)s)))
        {
            var anchors = block.Where(l => valued.Contains(l) || others.IndexOf(l) is >= 0 and var o && (set >> o & 1) == 1).ToList();
            var numbers = anchors.ConvertAll(l => l.Number);
            if (anchors.Count > 0 && columns.Skip(columns.Count > 2 ? 1 : 0).All(c => WrappedCell.IsCentred(c, numbers))) return anchors;
        }
        return [.. block.Where(l => valued.Contains(l) || others.Contains(l))];
    }

    /// <summary>55.00 above and % below the line with the amounts.</summary>
    private static bool IsWrapped(SheetLine line, List<SheetLine> block) =>
        line.Words.Count(w => IsValue(w.Text)) == 1 && block.Exists(l => Math.Abs(l.Number - line.Number) == 1 && l.Words.Count(w => IsValue(w.Text)) > 2);

    /// <summary>Label and amounts under the heads, where there are as many columns of amounts; else the cells in their order.</summary>
    private static IEnumerable<string> Arranged(string[] cells, List<int> amounts, int heads)
    {
        if (amounts.Count != heads || cells.Skip(amounts[0]).Any(c => c is not null && !IsValue(c))) return cells.Where(c => c is not null);
        return [cells.Take(amounts[0]).LastOrDefault(c => c is not null) ?? "", .. amounts.Select(a => cells[a] ?? "")];
    }

    private static bool IsRow(string text) => StatementForms.Of(TableKind.ProjectScore).Side.Row(SheetCell.Label(text)) is not null || StatementForms.Of(TableKind.OverallScore).Side.Row(SheetCell.Label(text)) is not null;

    private static bool IsValue(string? text) => text is not null && (PrintedNumber.TryParse(text, out _) || AmountText.Rate(text) is not null || Array.IndexOf(Nils, text) >= 0);

    private static GridRow Row(SheetLine line, IEnumerable<string> texts, bool doubtful = false) =>
        new(line.Number, line.Line.Page, [.. texts.Select((t, i) => new GridCell(t, line.Number, i) { Doubtful = doubtful && IsValue(t) })]);
}
