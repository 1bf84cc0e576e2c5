using Mingzhang.Reading.Layout;
using Mingzhang.Reading.Layout.Pieces;

namespace Mingzhang.Reading.Excel;

/// <summary>
/// Lays out a worksheet: what stands around a table (title, unit, department, notes) becomes paragraphs, the table a grid. A
/// sheet with several tables one below the other yields several grids.
/// </summary>
internal sealed class SheetLayout(Sheet sheet, BlockList blocks, CellBudget cells, ReadLimits limits)
{
    private readonly SheetSpans spans = new(sheet, limits.Cells);

    public void Add()
    {
        var start = 0;
        for (var i = 1; i <= sheet.Rows.Count; i++)
        {
            if (i < sheet.Rows.Count && !BeginsAnew(i)) continue;
            AddSection(start, i);
            start = i;
        }
    }

    /// <summary>A title after a blank row.</summary>
    private bool BeginsAnew(int row)
    {
        var cells = sheet.Rows[row].Cells;
        if (cells.Count != 1 || sheet.Rows[row].Index == sheet.Rows[row - 1].Index + 1) return false;
        return SheetText.IsTitle(cells[0].Text) || spans.Width(row, cells[0].Column) > 2;
    }

    private void AddSection(int start, int end)
    {
        if (start == end) return;
        var width = Enumerable.Range(start, end - start).Max(row => sheet.Rows[row].Cells[^1].Column) + 1;
        for (; start < end && SheetText.StandsAbove(sheet.Rows[start]); start++) AddText(start);
        var last = end;
        while (last > start && SheetText.StandsBelow(sheet.Rows[last - 1], Span(last - 1), width)) last--;
        AddGrid(start, last);
        for (; last < end; last++) AddText(last);
    }

    private int Span(int row) => spans.Width(row, sheet.Rows[row].Cells[0].Column);

    private void AddText(int row)
    {
        foreach (var cell in sheet.Rows[row].Cells)
        {
            foreach (var line in cell.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) blocks.AddText(line);
        }
    }

    private void AddGrid(int start, int end)
    {
        if (start == end) return;
        var first = int.MaxValue;
        var last = 0;
        for (var row = start; row < end; row++)
        {
            first = Math.Min(first, sheet.Rows[row].Cells[0].Column);
            last = Math.Max(last, sheet.Rows[row].Cells[^1].Column);
        }
        cells.Spend((long)(last - first + 1) * (end - start));
        var rows = new List<GridRow>(end - start);
        for (var row = start; row < end; row++) rows.Add(Row(row, first, last, end));
        blocks.AddGrid(sheet.Name, rows);
    }

    /// <summary>Fills blank cells in, and leaves out those under a merge.</summary>
    private GridRow Row(int row, int first, int last, int end)
    {
        var line = blocks.NextLine();
        var printed = new List<GridCell>(last - first + 1);
        var (text, merges) = (0, spans.At(row));
        var (next, at) = (sheet.Rows[row].Cells, 0);
        for (var column = first; column <= last;)
        {
            while (text < next.Count && next[text].Column < column) text++;
            while (at < merges.Count && merges[at].Last < column) at++;
            var merge = at < merges.Count && merges[at].First <= column ? merges[at] : new RowSpan(column, column, 1);
            var across = Math.Min(merge.Last, last) - column + 1;
            if (merge.Rows > 0)
            {
                var words = text < next.Count && next[text].Column == column ? Trim(next[text].Text) : "";
                printed.Add(new GridCell(words, line, column - first) { ColumnSpan = across, RowSpan = Math.Min(merge.Rows, end - row) });
            }
            column += across;
        }
        return new GridRow(line, null, printed);
    }

    private static string Trim(string text) => text.Trim().Replace("\r", "", StringComparison.Ordinal).Replace('\t', ' ');
}
