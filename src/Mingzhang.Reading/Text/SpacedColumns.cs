using Mingzhang.Reading.Layout;

namespace Mingzhang.Reading.Text;

/// <summary>
/// The columns of a spaced table. Amounts that stand above each other make a column, and so do words between two of these;
/// words reach into the next column on a page, amounts do not.
/// </summary>
internal sealed class SpacedColumns
{
    private readonly List<(int Start, int End, bool Amounts)> columns;
    private readonly bool wide;

    /// <summary>Whether a Chinese character takes two columns.</summary>
    public bool IsWide => wide;

    private SpacedColumns(List<(int Start, int End, bool Amounts)> columns, bool wide) => (this.columns, this.wide) = (columns, wide);

    /// <summary>
    /// Some converters count a Chinese character as two columns, some as one: theirs is the count under which fewer rows have
    /// two pieces in one column, and then the one under which fewer columns result.
    /// </summary>
    public static SpacedColumns Of(List<SpacedLine> rows)
    {
        var (wide, narrow) = (Of(rows, true), Of(rows, false));
        var (wideClashes, narrowClashes) = (rows.Count(r => r.HasAmount && wide.Places(r) is null), rows.Count(r => r.HasAmount && narrow.Places(r) is null));
        return narrowClashes < wideClashes || narrowClashes == wideClashes && narrow.columns.Count < wide.columns.Count ? narrow : wide;
    }

    private static SpacedColumns Of(List<SpacedLine> rows, bool wide)
    {
        var pieces = rows.Where(r => r.HasAmount).SelectMany(r => r.Pieces).ToList();
        var texts = pieces.Where(p => !p.IsAmount || p.IsCode).Select(p => (Start: p.Start(wide), End: p.End(wide))).ToList();
        var numbers = pieces.Where(p => p.IsAmount && !p.IsCode).Select(p => (Start: p.Start(wide), End: p.End(wide))).ToList();
        var amounts = Merged(numbers);
        amounts.RemoveAll(a => texts.Count(t => t.Start < a.End && a.Start < t.End) > 2 * numbers.Count(n => n.Start < a.End && a.Start < n.End));
        var words = Merged(texts.Select(t => Clipped(t.Start, t.End, amounts)));
        return new([.. amounts.Select(a => (a.Start, a.End, true)).Concat(words.Select(w => (w.Start, w.End, false))).Order()], wide);
    }

    private static List<(int Start, int End)> Merged(IEnumerable<(int Start, int End)> pieces)
    {
        var merged = new List<(int Start, int End)>();
        foreach (var (start, end) in pieces.Order())
        {
            if (merged.Count > 0 && start < merged[^1].End) merged[^1] = (merged[^1].Start, Math.Max(merged[^1].End, end));
            else merged.Add((start, end));
        }
        return merged;
    }

    private static (int Start, int End) Clipped(int start, int end, List<(int Start, int End)> amounts)
    {
        foreach (var amount in amounts)
        {
            if (amount.Start <= start && start < amount.End) start = amount.End;
            else if (amount.Start > start && amount.Start < end) end = amount.Start;
        }
        return (start, Math.Max(end, start + 1));
    }

    /// <summary>The row's pieces in their columns, blanks between them; in plain order, and doubtful, if two pieces share a column.</summary>
    public List<GridCell> Cells(SpacedLine row)
    {
        if (Places(row) is not { } texts) return [.. row.Pieces.Select((p, i) => new GridCell(p.Text, row.Line.Number, i) { Doubtful = row.Pieces.Count < columns.Count })];
        return [.. texts.Select((t, i) => new GridCell(t ?? "", row.Line.Number, i))];
    }

    private string?[]? Places(SpacedLine row)
    {
        var texts = new string?[columns.Count];
        var last = -1;
        foreach (var piece in row.Pieces)
        {
            var column = Nearest(piece, row.HasAmount);
            if (column <= last) return null;
            texts[column] = piece.Text;
            last = column;
        }
        return texts;
    }

    /// <summary>In rows with amounts, amounts look for amounts and words for words; heads stand above either.</summary>
    private int Nearest(SpacedLine.Piece piece, bool sorted)
    {
        var (best, distance) = (0, int.MaxValue);
        var isAmount = piece.IsAmount && !piece.IsCode;
        for (var i = 0; i < columns.Count; i++)
        {
            if (sorted && columns[i].Amounts != isAmount) continue;
            var apart = Math.Max(piece.Start(wide), columns[i].Start) - Math.Min(piece.End(wide), columns[i].End);
            if (apart < distance) (best, distance) = (i, apart);
        }
        return best;
    }
}
