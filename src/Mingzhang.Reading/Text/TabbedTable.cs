using Mingzhang.Accounts;
using Mingzhang.Reading.Layout;

namespace Mingzhang.Reading.Text;

/// <summary>A table with one row a line, cells separated by tabs. Blank lines (page breaks) inside it are passed over.</summary>
internal static class TabbedTable
{
    private const int MaxGap = 4;
    private const int MaxContinuation = 40;

    public static bool TryRead(List<TextLine> lines, int index, List<Block> blocks, out int next)
    {
        next = index;
        if (!Begins(lines[index])) return false;
        var rows = new List<GridRow>();
        var width = 0;
        for (var i = index; i < lines.Count;)
        {
            var gap = i - next;
            if (lines[i].IsBlank)
            {
                if (gap == MaxGap) break;
                i++;
            }
            else if (lines[i].Tabs > 0)
            {
                if (IsTitle(lines[i], gap > 0 && rows[^1].Cells.Count > 2)) break;
                rows.Add(Row(lines[i]));
                width = Math.Max(width, rows[^1].Cells.Count);
                next = ++i;
            }
            else if (gap == 0 && Continues(lines, i, out var row))
            {
                Join(rows, lines, i, row, width);
                next = i = row + 1;
            }
            else break;
        }
        if (IsContents(rows))
        {
            for (var i = index; i < next; i++) TextLayout.AddParagraph(lines[i], blocks);
        }
        else blocks.Add(new Grid { Line = lines[index].Number, Page = lines[index].Page, Rows = rows });
        return true;
    }

    private static bool Begins(TextLine line) =>
        line.Tabs > 0 && !line.IsCell && line.Trimmed.Length > 0 && (line.Tabs > 1 || line.Text[^1] != '\t');

    /// <summary>A line with one tab at its end is a title if it says …表 or …图, or if it stands apart from a wider table.</summary>
    private static bool IsTitle(TextLine line, bool apart) =>
        line.Tabs == 1 && line.Text[^1] == '\t' && (apart || Surroundings.IsTitle(line.Trimmed));

    private static GridRow Row(TextLine line)
    {
        var cells = new List<GridCell>(line.Tabs + 1);
        foreach (var part in line.Text.AsSpan().Split('\t')) cells.Add(new(Cell(line.Text.AsSpan(part)), line.Number, cells.Count));
        return new(line.Number, line.Page, cells);
    }

    private static string Cell(ReadOnlySpan<char> text) => text.IsWhiteSpace() ? "" : text.ToString();

    /// <summary>Short lines without tab directly between two rows are the rest of a cell; finds the row below them.</summary>
    private static bool Continues(List<TextLine> lines, int from, out int row)
    {
        row = from;
        while (row < lines.Count && row < from + 3 && lines[row].Tabs == 0 && !lines[row].IsBlank)
        {
            if (lines[row].Text.Length > MaxContinuation || Surroundings.Claims(lines[row].Text)) return false;
            row++;
        }
        return row < lines.Count && lines[row].Tabs > 0 && !IsTitle(lines[row], false);
    }

    /// <summary>Puts the lines from <paramref name="from"/> to the row at <paramref name="below"/> into the cell they belong to.</summary>
    private static void Join(List<GridRow> rows, List<TextLine> lines, int from, int below, int width)
    {
        var middle = string.Join('\n', Enumerable.Range(from, below - from).Select(i => lines[i].Text));
        var above = rows[^1];
        var row = Row(lines[below]);
        if (above.Cells.Count < width && above.Cells.Count + row.Cells.Count - 1 == width)
        {
            var joined = above.Cells[^1] with { Text = above.Cells[^1].Text + "\n" + middle + "\n" + row.Cells[0].Text };
            var rest = row.Cells.Skip(1).Select((c, i) => c with { Column = above.Cells.Count + i });
            rows[^1] = above with { Cells = [.. above.Cells.SkipLast(1), joined, .. rest] };
        }
        else if (middle.Length <= 6 && above.Cells.Count == width && above.Cells[^1].Text is { Length: > 0 } last && !PrintedNumber.TryParse(last, out _))
        {
            rows[^1] = above with { Cells = [.. above.Cells.SkipLast(1), above.Cells[^1] with { Text = last + "\n" + middle }] };
            rows.Add(row);
        }
        else
        {
            var first = row.Cells[0] with { Text = middle + "\n" + row.Cells[0].Text, Line = lines[from].Number };
            rows.Add(row with { Cells = [first, .. row.Cells.Skip(1)] });
        }
    }

    /// <summary>A table of contents: every line a heading, a tab and a page number, and the pages only rise.</summary>
    private static bool IsContents(List<GridRow> rows)
    {
        var page = 0m;
        foreach (var row in rows)
        {
            if (row.Cells.Count != 2 || row.Cells[0].Text.Length == 0) return false;
            if (!PrintedNumber.TryParse(row.Cells[1].Text, out var number) || number.Decimals > 0 || number.Value < page) return false;
            page = number.Value;
        }
        return true;
    }
}
