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
    /// <summary>It is not sure in which columns the amounts stand.</summary>
    private readonly bool doubtful;

    /// <summary>A row of numbers says how many columns of amounts there are.</summary>
    public bool AreCounted { get; private init; }
    /// <summary>Whether a Chinese character takes two columns.</summary>
    public bool IsWide => wide;

    private SpacedColumns(List<(int Start, int End, bool Amounts)> columns, bool wide, bool doubtful) => (this.columns, this.wide, this.doubtful) = (columns, wide, doubtful);

    /// <summary>
    /// Some converters count a Chinese character as two columns, some as one: theirs is the count under which fewer rows have
    /// two pieces in one column, and then the one under which fewer columns result.
    /// </summary>
    public static SpacedColumns Of(List<SpacedLine> rows)
    {
        var body = rows.Where(r => r.HasAmount && !r.NumbersColumns).ToList();
        if (body.Count == 0) body = rows;
        var (wide, narrow) = (Of(body, true, null), Of(body, false, null));
        var (wideClashes, narrowClashes) = (body.Count(r => wide.Places(r) is null), body.Count(r => narrow.Places(r) is null));
        var isNarrow = narrowClashes < wideClashes || narrowClashes == wideClashes && narrow.columns.Count < wide.columns.Count;
        return Of(body, !isNarrow, rows.Find(r => r.NumbersColumns && r.Pieces.Count(p => !p.IsAmount) < 2));
    }

    private static SpacedColumns Of(List<SpacedLine> body, bool wide, SpacedLine? numbers)
    {
        var pieces = body.SelectMany(r => r.Pieces).ToList();
        var texts = pieces.Where(p => !p.IsAmount || p.IsCode).Select(p => (Start: p.Start(wide), End: p.End(wide))).ToList();
        var values = pieces.Where(p => p.IsAmount && !p.IsCode).Select(p => (Start: p.Start(wide), End: p.End(wide))).ToList();
        var amounts = Merged(values);
        amounts.RemoveAll(a => texts.Count(t => t.Start < a.End && a.Start < t.End) > 2 * values.Count(n => n.Start < a.End && a.Start < n.End));
        var (counts, doubtful) = (false, false);
        if (numbers is not null)
        {
            var counted = numbers.Pieces.Where(p => p.IsAmount).Select(p => (p.Start(wide), p.End(wide))).ToList();
            if (counted.Count > 1 && counted.Count >= amounts.Count)
            {
                var numbered = new NumberedColumns(amounts, counted);
                (amounts, counts, doubtful) = (numbered.Columns, true, numbered.AreDoubtful);
            }
        }
        var words = Merged(texts.Select(t => Clipped(t.Start, t.End, amounts)));
        return new([.. amounts.Select(a => (a.Start, a.End, true)).Concat(words.Select(w => (w.Start, w.End, false))).Order()], wide, doubtful) { AreCounted = counts };
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
        return [.. texts.Select((t, i) => new GridCell(t ?? "", row.Line.Number, i) { Doubtful = doubtful && columns[i].Amounts && t is not null })];
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
