namespace Mingzhang.Reading.Pdf.Layout;

/// <summary>A table between ruling lines: its lattice and the characters in each cell.</summary>
internal sealed class RuledTable
{
    /// <summary>Parts of an em between characters of one run: they were set as one piece, whatever lines they cross.</summary>
    private const float RunGap = 0.12f;
    /// <summary>Parts of an em: how far characters rise above their baseline, by how much a line must cut into them, and the farthest two lines of a cell.</summary>
    private const float Ascent = 0.88f;
    private const float Struck = 0.25f;
    private const float LinePitch = 1.6f;
    /// <summary>Decimals of an amount.</summary>
    private const int Cents = 2;
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
            while (to < page.Count && IsRun(page[to - 1], page[to]) && !table.IsCut(page, from, to)) to++;
            table.Take(page, from, to, outside);
            from = to;
        }
        if (!table.IsTable()) return null;
        rest = outside;
        return table;
    }

    private static bool IsRun(in Glyph left, in Glyph right) =>
        Math.Abs(left.Y - right.Y) < 0.1f * left.Size && Math.Abs(LineText.Gap(left, right)) < RunGap;

    /// <summary>A whole amount ends at an upright line, and the next cell's text begins there: cells without room at their sides.</summary>
    private bool IsCut(List<Glyph> page, int from, int to)
    {
        if (to - from < Cents + 2 || page[to - Cents - 1].Rune != '.' || !Characters.IsDigit(page[to - 1].Rune)) return false;
        for (var i = from; i < to; i++)
        {
            if (!(Characters.IsDigit(page[i].Rune) || page[i].Rune is '-' or ',' or '.')) return false;
        }
        return CellOf(page[to - 1]) != CellOf(page[to]);
    }

    /// <summary>
    /// A run goes to the cells its characters stand in. Where a line cuts through a run that has no gap there, the text is too
    /// long for its cell, and the whole run belongs where most of it stands.
    /// </summary>
    private void Take(List<Glyph> page, int from, int to, List<Glyph> outside)
    {
        var first = CellOf(page[from]);
        var same = true;
        for (var i = from + 1; i < to && same; i++) same = CellOf(page[i]) == first;
        var home = Overflowed(same ? first : HomeOf(page, from, to), page, from, to);
        for (var i = from; i < to; i++)
        {
            if (home < 0) outside.Add(page[i]);
            else glyphs[home].Add(page[i]);
        }
    }

    /// <summary>
    /// Lines of a cell that is too low for them are printed over its edge. A run that a level line strikes through belongs to the cell
    /// across that line, if the run printed before it (or after it, above the edge) is that cell's and begins at the same place.
    /// </summary>
    private int Overflowed(int home, List<Glyph> page, int from, int to)
    {
        if (home < 0) return home;
        var (area, glyph) = (Lattice.AreaOf(Lattice.Cells[home]), page[from]);
        if (glyph.Y - (Ascent - Struck) * glyph.Size < area.Y0 && from > 0 && IsBeside(page, from, from - 1, area.Y0 - 1, out var above)) return above;
        return glyph.Y > area.Y1 && to < page.Count && IsBeside(page, from, to, area.Y1 + 1, out var below) ? below : home;
    }

    /// <summary>The cell at that height is that of the other run, which is a line of the same text.</summary>
    private bool IsBeside(List<Glyph> page, int run, int other, float y, out int cell)
    {
        cell = Lattice.CellAt(page[run].Box.MiddleX, y);
        if (cell < 0 || Lattice.CellAt(page[other].Box.MiddleX, y) != cell) return false;
        return Math.Abs(page[run].Y - page[other].Y) < LinePitch * page[run].Size && CellOf(page[other]) == cell;
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
