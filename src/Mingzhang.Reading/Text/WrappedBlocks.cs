namespace Mingzhang.Reading.Text;

/// <summary>
/// Rows that blank lines set apart, as converters print tables with room around the cells: where only the middle one of adjoining
/// lines has a value, the others are parts of labels above and below it.
/// </summary>
internal static class WrappedBlocks
{
    public static List<SpacedLine> Join(List<SpacedLine> rows)
    {
        if (!rows.Exists(r => !r.HasValue)) return rows;
        var joined = new List<SpacedLine>();
        for (var from = 0; from < rows.Count;)
        {
            var to = from + 1;
            while (to < rows.Count && rows[to].Line.Number == rows[to - 1].Line.Number + 1) to++;
            joined.AddRange(Whole(rows[from..to]) is { } row ? [row] : rows[from..to]);
            from = to;
        }
        return joined;
    }

    /// <summary>Null where the lines may be rows of their own.</summary>
    private static SpacedLine? Whole(List<SpacedLine> block)
    {
        var at = block.FindIndex(r => r.HasValue);
        if (at < 1 || block.Count != 2 * at + 1 || block.FindIndex(at + 1, r => r.HasValue) >= 0 || block[at].NumbersColumns || BeginsInside(block, at)) return null;
        var pieces = block[at].Pieces.ToList();
        for (var i = at - 1; i >= 0; i--) block[i].Pieces.ForEach(p => Add(pieces, p, before: true));
        for (var i = at + 1; i < block.Count; i++) block[i].Pieces.ForEach(p => Add(pieces, p, before: false));
        return block[at] with { Pieces = [.. pieces.OrderBy(p => p.Narrow)] };
    }

    /// <summary>Whether a label begins below the values, or below a part of another.</summary>
    private static bool BeginsInside(List<SpacedLine> block, int at)
    {
        for (var i = 1; i < block.Count; i++)
        {
            if (block[i].Pieces.Exists(p => SpacedLine.BeginsLabel(p.Text) && (i > at || block.Take(i).Any(r => r.Pieces.Exists(o => Overlap(o, p)))))) return true;
        }
        return false;
    }

    private static bool Overlap(SpacedLine.Piece one, SpacedLine.Piece other) => one.Narrow < other.End(false) && other.Narrow < one.End(false);

    private static void Add(List<SpacedLine.Piece> pieces, SpacedLine.Piece part, bool before)
    {
        var at = pieces.FindIndex(p => !p.IsValue && Overlap(p, part));
        if (at < 0) pieces.Add(part);
        else pieces[at] = pieces[at] with { Text = before ? part.Text + pieces[at].Text : pieces[at].Text + part.Text };
    }
}
