using Mingzhang.Accounts;
using Mingzhang.Reading.Layout;

namespace Mingzhang.Reading.Text;

/// <summary>
/// A table whose columns are set apart by runs of blanks, as page-to-text converters print it. A cell's column is where the
/// amounts of the other rows stand; where that is unclear the row keeps only the order of its cells.
/// </summary>
internal static class SpacedTable
{
    private const int MaxGap = 3;
    private const int FewestRows = 3;

    public static bool TryRead(List<TextLine> lines, int index, List<Block> blocks, out int next)
    {
        next = index;
        if (lines[index].Tabs > 0 || !MayBegin(lines[index].Trimmed)) return false;
        if (SpacedLine.Cut(lines[index].Text) is not { Count: > 1 } first) return false;
        var rows = new List<SpacedLine> { new(lines[index], first) };
        var amounts = rows[0].HasAmount ? 1 : 0;
        next = index + 1;
        for (var i = next; i < lines.Count && i - next <= MaxGap && lines[i].Page == lines[index].Page; i++)
        {
            if (lines[i].IsBlank) continue;
            if (lines[i].Tabs > 0 || Surroundings.Claims(lines[i].Text)) break;
            var line = new SpacedLine(lines[i], SpacedLine.Cut(lines[i].Text));
            if (line.Pieces is [var only] && (only.Start == 0 || only.Text.Length > 30)) break;
            if (line.HasAmount) amounts++;
            rows.Add(line);
            next = i + 1;
        }
        if (amounts >= FewestRows - 1 && rows.Count >= FewestRows) blocks.Add(Grid(rows, lines[index]));
        else
        {
            for (var i = index; i < next; i++) TextLayout.AddParagraph(lines[i], blocks);
        }
        return true;
    }

    private static bool MayBegin(ReadOnlySpan<char> line) => line.Contains("  ", StringComparison.Ordinal) || line.Contains('　');

    private static Grid Grid(List<SpacedLine> rows, TextLine first)
    {
        var columns = SpacedColumns.Of(rows);
        return new()
        {
            Line = first.Number,
            Page = first.Page,
            Rows = [.. rows.Select(r => new GridRow(r.Line.Number, r.Line.Page, columns.Cells(r)))],
        };
    }
}

/// <summary>A line cut where two or more blanks stand, each piece with its columns on the page (a Chinese character takes two).</summary>
internal sealed record SpacedLine(TextLine Line, List<SpacedLine.Piece> Pieces)
{
    /// <summary>Labels printed with wide gaps between their characters.</summary>
    private static readonly string[] LetterSpaced = ["项目", "行次", "栏次", "收入", "支出", "合计", "总计", "金额", "小计"];

    public bool HasAmount => Pieces.Skip(1).Any(p => p.IsAmount);

    public static List<Piece> Cut(string text)
    {
        var pieces = new List<Piece>();
        int column = 0, from = -1, start = 0, gap = 0, end = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var width = Width(text[i]);
            if (char.IsWhiteSpace(text[i])) gap += width;
            else
            {
                if (from >= 0 && gap >= 2)
                {
                    Add(pieces, text[from..end], start, column - gap);
                    from = -1;
                }
                if (from < 0) (from, start) = (i, column);
                (gap, end) = (0, i + 1);
            }
            column += width;
        }
        if (from >= 0) Add(pieces, text[from..end], start, column - gap);
        return pieces;
    }

    private static void Add(List<Piece> pieces, string text, int start, int end)
    {
        if (pieces.Count > 0 && text.Length == 1 && Array.IndexOf(LetterSpaced, pieces[^1].Text + text) >= 0)
        {
            pieces[^1] = new(pieces[^1].Text + text, pieces[^1].Start, end);
        }
        else pieces.Add(new(text, start, end));
    }

    private static int Width(char c) => c >= '\u1100' && c is <= '\u115F' or >= '\u2E80' and <= '\uA4CF' or >= '\uF900' and <= '\uFAFF'
        or >= '\uFE30' and <= '\uFE4F' or >= '\uFF00' and <= '\uFF60' or >= '\uFFE0' and <= '\uFFE6' ? 2 : 1;

    internal readonly record struct Piece(string Text, int Start, int End)
    {
        public bool IsAmount => PrintedNumber.TryParse(Text, out _);
    }
}

/// <summary>The columns of a spaced table: where pieces of the rows with amounts stand above each other.</summary>
internal sealed class SpacedColumns
{
    private readonly List<(int Start, int End)> columns;

    private SpacedColumns(List<(int Start, int End)> columns) => this.columns = columns;

    public static SpacedColumns Of(List<SpacedLine> rows)
    {
        var pieces = rows.Where(r => r.HasAmount).SelectMany(r => r.Pieces).Select(p => (p.Start, p.End)).Order().ToList();
        var columns = new List<(int Start, int End)>();
        foreach (var (start, end) in pieces)
        {
            if (columns.Count > 0 && start < columns[^1].End) columns[^1] = (columns[^1].Start, Math.Max(columns[^1].End, end));
            else columns.Add((start, end));
        }
        return new(columns);
    }

    /// <summary>The row's pieces in their columns, blanks between them; in plain order if two pieces share a column.</summary>
    public List<GridCell> Cells(SpacedLine row)
    {
        var texts = new string[columns.Count];
        var last = -1;
        foreach (var piece in row.Pieces)
        {
            var column = Nearest(piece);
            if (column <= last) return [.. row.Pieces.Select((p, i) => new GridCell(p.Text, row.Line.Number, i))];
            texts[column] = piece.Text;
            last = column;
        }
        return [.. texts.Select((t, i) => new GridCell(t ?? "", row.Line.Number, i))];
    }

    private int Nearest(SpacedLine.Piece piece)
    {
        var (best, distance) = (0, int.MaxValue);
        for (var i = 0; i < columns.Count; i++)
        {
            var apart = Math.Max(piece.Start, columns[i].Start) - Math.Min(piece.End, columns[i].End);
            if (apart < distance) (best, distance) = (i, apart);
        }
        return best;
    }
}
