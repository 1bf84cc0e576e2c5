using System.Text;
using Mingzhang.Accounts;
using Mingzhang.Reading.Layout;

namespace Mingzhang.Reading.Text;

/// <summary>
/// A table printed one cell a line: a cell's line begins with a tab, an empty cell is a lone tab or a blank of full width, a
/// line without tab continues the cell above, and a blank line usually ends the row. Blank lines inside a row or a cell are told
/// from row ends by the number of cells (<see cref="RowBreaks"/>).
/// </summary>
internal static class CellPerLineTable
{
    private const int MaxGap = 4;
    private const int MaxContinuation = 30;
    private const int FewestCells = 4;

    public static bool TryRead(List<TextLine> lines, int index, List<Block> blocks, out int next)
    {
        next = index;
        if (!lines[index].IsCell) return false;
        var segments = Segments(lines, index, out next);
        var cells = segments.Sum(s => s.Cells.Count);
        if (cells < FewestCells || IsRunningText(segments) || segments.Count == cells)
        {
            for (var i = index; i < next; i++) TextLayout.AddParagraph(lines[i], blocks);
            return true;
        }
        var rows = new List<GridRow>();
        foreach (var row in RowBreaks.Arbitrate(segments))
        {
            var first = lines[row[0].Line - 1];
            rows.Add(new(first.Number, first.Page, [.. row.Select((c, i) => new GridCell(c.Text.ToString(), c.Line, i))]));
        }
        blocks.Add(new Grid { Line = lines[index].Number, Page = lines[index].Page, Rows = rows });
        return true;
    }

    private static List<Segment> Segments(List<TextLine> lines, int index, out int next)
    {
        var segments = new List<Segment> { new() };
        next = index;
        for (var i = index; i < lines.Count;)
        {
            if (lines[i].IsCell)
            {
                if (i - next > 0) segments.Add(new());
                segments[^1].Cells.Add(new(lines[i].Number, lines[i].Text));
                next = ++i;
            }
            else if (IsFullWidthBlank(lines[i]) && i == next) next = ++i;
            else if (lines[i].IsBlank && i - next < MaxGap) i++;
            else if (lines[i].Tabs == 0 && !lines[i].IsBlank && EndOfContinuation(lines, i, next) is var end && end > i)
            {
                for (; i < end; i++) segments[^1].Cells[^1].Continue(lines[i].Text);
                next = end;
            }
            else break;
        }
        return segments;
    }

    private static bool IsFullWidthBlank(TextLine line) => line.IsBlank && line.Text.Contains('　', StringComparison.Ordinal);

    /// <summary>
    /// Where lines that continue the cell above end, or <paramref name="from"/> if they do not continue it: a cell must follow,
    /// after a blank line only short lines qualify, and titles, notes and signatures never do.
    /// </summary>
    private static int EndOfContinuation(List<TextLine> lines, int from, int next)
    {
        var afterBlank = from > next;
        if (from - next > 1) return from;
        var end = from;
        while (end < lines.Count && end - from < 12 && lines[end].Tabs == 0 && !lines[end].IsBlank)
        {
            if (Surroundings.Claims(lines[end].Text) || afterBlank && lines[end].Text.Length > MaxContinuation) return from;
            end++;
        }
        var cell = end;
        while (cell < lines.Count && cell - end < 2 && lines[cell].IsBlank) cell++;
        var followed = cell < lines.Count && lines[cell].IsCell && (!afterBlank || cell == end || IsFullWidthBlank(lines[end]));
        return followed ? end : from;
    }

    /// <summary>Paragraphs indented by a tab: long lines, or sentences.</summary>
    private static bool IsRunningText(List<Segment> segments)
    {
        int cells = 0, sentences = 0;
        foreach (var cell in segments.SelectMany(s => s.Cells))
        {
            cells++;
            if (cell.Text.Length > 60 || cell.Text.Length > 0 && cell.Text[^1] is '。' or '；') sentences++;
        }
        return sentences * 3 > cells;
    }

    internal sealed class Segment
    {
        public List<Cell> Cells { get; } = [];
    }

    internal sealed class Cell
    {
        public Cell(int line, string text)
        {
            Line = line;
            var content = text.AsSpan(1);
            if (!content.IsWhiteSpace()) Text.Append(content);
        }

        public int Line { get; }
        public StringBuilder Text { get; } = new();
        public bool Continued { get; private set; }
        public bool IsEmpty => Text.Length == 0;
        public bool IsNumber => PrintedNumber.TryParse(Text.ToString(), out _);

        public void Continue(string line)
        {
            Continued = true;
            Text.Append('\n').Append(line);
        }
    }
}
