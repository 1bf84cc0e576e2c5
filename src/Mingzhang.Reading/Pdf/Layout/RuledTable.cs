namespace Mingzhang.Reading.Pdf.Layout;

/// <summary>A table between ruling lines: its lattice and the characters in each cell.</summary>
internal sealed class RuledTable
{
    /// <summary>Parts of an em between characters of one run: they were set as one piece, whatever lines they cross.</summary>
    private const float RunGap = 0.12f;
    private readonly List<Glyph>[] glyphs;

    private RuledTable(Lattice lattice)
    {
        Lattice = lattice;
        glyphs = new List<Glyph>[lattice.Cells.Count];
        for (var i = 0; i < glyphs.Length; i++) glyphs[i] = [];
    }

    public Lattice Lattice { get; }
    public Area Area => Lattice.Area;

    public IReadOnlyList<Glyph> GlyphsOf(int cell) => glyphs[cell];

    /// <summary>Takes the characters that stand in the table and returns the others. Null if that is no table but a frame around text or a drawing.</summary>
    public static RuledTable? Fill(Lattice lattice, List<Glyph> page, out List<Glyph> rest)
    {
        rest = page;
        var table = new RuledTable(lattice);
        var outside = new List<Glyph>(page.Count);
        for (var from = 0; from < page.Count;)
        {
            var to = from + 1;
            while (to < page.Count && IsRun(page[to - 1], page[to])) to++;
            table.Take(page, from, to, outside);
            from = to;
        }
        if (!table.IsTable()) return null;
        rest = outside;
        return table;
    }

    private static bool IsRun(in Glyph left, in Glyph right) =>
        Math.Abs(left.Y - right.Y) < 0.1f * left.Size && Math.Abs(LineText.Gap(left, right)) < RunGap;

    /// <summary>
    /// A run goes to the cells its characters stand in. Where a line cuts through a run that has no gap there, the text is too
    /// long for its cell, and the whole run belongs where most of it stands.
    /// </summary>
    private void Take(List<Glyph> page, int from, int to, List<Glyph> outside)
    {
        var first = CellOf(page[from]);
        var same = true;
        for (var i = from + 1; i < to && same; i++) same = CellOf(page[i]) == first;
        var home = same ? first : HomeOf(page, from, to);
        for (var i = from; i < to; i++)
        {
            if (home < 0) outside.Add(page[i]);
            else glyphs[home].Add(page[i]);
        }
    }

    private int HomeOf(List<Glyph> page, int from, int to)
    {
        var counts = new Dictionary<int, int>();
        for (var i = from; i < to; i++) counts[CellOf(page[i])] = counts.GetValueOrDefault(CellOf(page[i])) + 1;
        return counts.MaxBy(c => (c.Value, -c.Key)).Key;
    }

    private int CellOf(in Glyph glyph) => Lattice.CellAt(glyph.Box.MiddleX, glyph.Box.MiddleY);

    /// <summary>Two columns at least, and some text: a frame around a text is none, nor are lines under a heading.</summary>
    private bool IsTable()
    {
        var cells = Lattice.Cells;
        var filled = Enumerable.Range(0, cells.Count).Count(i => glyphs[i].Count > 0);
        return filled >= 2 && cells.Count >= 3 && Lattice.ColumnCount > 1;
    }
}
