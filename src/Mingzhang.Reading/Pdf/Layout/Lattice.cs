namespace Mingzhang.Reading.Pdf.Layout;

/// <summary>A cell of the lattice: its first row and column and how many it covers.</summary>
internal readonly record struct LatticeCell(int Row, int Column, int Rows, int Columns);

/// <summary>
/// The rows and columns that ruling lines make, and the cells in them. Where a line is missing between two fields, they are one
/// merged cell. Tables open at a side are closed there.
/// </summary>
internal sealed class Lattice
{
    /// <summary>Points: double lines, and lines of different rows that miss each other, are one boundary.</summary>
    private const float SameBoundary = 3f;
    /// <summary>A column or row narrower than this in which no cell stands alone comes from lines that miss each other.</summary>
    private const float NarrowColumn = 10f;
    private const float NarrowRow = 6f;
    private const float Overhang = 8f;

    private readonly List<Boundary> across;
    private readonly List<Boundary> down;
    private readonly int[,] owner;

    private Lattice(List<Boundary> across, List<Boundary> down)
    {
        this.across = across;
        this.down = down;
        Xs = [.. down.Select(b => b.At)];
        Ys = [.. across.Select(b => b.At)];
        owner = new int[RowCount, ColumnCount];
        Cells = Fill();
    }

    public float[] Xs { get; }
    public float[] Ys { get; }
    public int RowCount => Ys.Length - 1;
    public int ColumnCount => Xs.Length - 1;
    public IReadOnlyList<LatticeCell> Cells { get; }
    public Area Area => new(Xs[0], Ys[0], Xs[^1], Ys[^1]);

    /// <summary>Null where the lines make no field.</summary>
    public static Lattice? Of(Rules group)
    {
        if (group.Horizontal.Count == 0 || group.Vertical.Count == 0) return null;
        var across = Boundary.Gather(group.Horizontal, SameBoundary);
        var down = Boundary.Gather(group.Vertical, SameBoundary);
        MergeNarrow(down, across, NarrowColumn);
        MergeNarrow(across, down, NarrowRow);
        CloseSides(across, group.Vertical);
        CloseSides(down, group.Horizontal);
        return across.Count < 2 || down.Count < 2 ? null : new(across, down);
    }

    /// <summary>The cell at a point, as an index into <see cref="Cells"/>; -1 outside.</summary>
    public int CellAt(float x, float y)
    {
        int row = Between(Ys, y), column = Between(Xs, x);
        return row < 0 || column < 0 ? -1 : owner[row, column];
    }

    public Area AreaOf(LatticeCell cell) => new(Xs[cell.Column], Ys[cell.Row], Xs[cell.Column + cell.Columns], Ys[cell.Row + cell.Rows]);

    private static int Between(float[] boundaries, float at)
    {
        if (at < boundaries[0] || at >= boundaries[^1]) return -1;
        var index = Array.BinarySearch(boundaries, at);
        return index >= 0 ? index : ~index - 1;
    }

    /// <summary>Adds the outer boundaries that were not drawn: crossing lines run on beyond the last one, most of them or the two outermost.</summary>
    private static void CloseSides(List<Boundary> boundaries, List<Rule> crossing)
    {
        var (first, last) = (boundaries[0].At, boundaries[^1].At);
        if (EndBeyond(crossing, r => r.From, e => e < first - Overhang) is { } before) boundaries.Insert(0, Boundary.Closing(before));
        if (EndBeyond(crossing, r => r.To, e => e > last + Overhang) is { } after) boundaries.Add(Boundary.Closing(after));
        boundaries[0].Close();
        boundaries[^1].Close();
    }

    private static float? EndBeyond(List<Rule> crossing, Func<Rule, float> end, Func<float, bool> isBeyond)
    {
        var ends = crossing.Select(end).Where(isBeyond).Order().ToList();
        if (ends.Count < 2 || ends.Count * 2 < crossing.Count && !(isBeyond(end(crossing.MinBy(r => r.At))) && isBeyond(end(crossing.MaxBy(r => r.At))))) return null;
        return ends[ends.Count / 2];
    }

    private static void MergeNarrow(List<Boundary> boundaries, List<Boundary> crossing, float narrow)
    {
        for (var i = boundaries.Count - 2; i >= 0 && boundaries.Count > 2; i--)
        {
            var (left, right) = (boundaries[i], boundaries[i + 1]);
            if (right.At - left.At >= narrow || HasOwnCell(left, right, crossing)) continue;
            left.Take(right);
            boundaries.RemoveAt(i + 1);
        }
    }

    private static bool HasOwnCell(Boundary left, Boundary right, List<Boundary> crossing)
    {
        for (var i = 0; i + 1 < crossing.Count; i++)
        {
            if (left.Covers(crossing[i].At, crossing[i + 1].At) && right.Covers(crossing[i].At, crossing[i + 1].At)) return true;
        }
        return false;
    }

    private List<LatticeCell> Fill()
    {
        var cells = new List<LatticeCell>();
        for (var row = 0; row < RowCount; row++)
        {
            for (var column = 0; column < ColumnCount; column++) owner[row, column] = -1;
        }
        for (var row = 0; row < RowCount; row++)
        {
            for (var column = 0; column < ColumnCount; column++)
            {
                if (owner[row, column] < 0) Own(new(row, column, 0, 0), cells);
            }
        }
        return cells;
    }

    /// <summary>The largest rectangle from here that no line divides: first to the right, then down.</summary>
    private void Own(LatticeCell start, List<LatticeCell> cells)
    {
        var (row, column) = (start.Row, start.Column);
        var columns = 1;
        while (column + columns < ColumnCount && owner[row, column + columns] < 0 && !Parted(row, column + columns)) columns++;
        var rows = 1;
        while (row + rows < RowCount && Continues(row + rows, column, columns)) rows++;
        for (var r = row; r < row + rows; r++)
        {
            for (var c = column; c < column + columns; c++) owner[r, c] = cells.Count;
        }
        cells.Add(new(row, column, rows, columns));
    }

    private bool Continues(int row, int column, int columns)
    {
        for (var c = column; c < column + columns; c++)
        {
            if (owner[row, c] >= 0 || across[row].Covers(Xs[c], Xs[c + 1]) || c > column && Parted(row, c)) return false;
        }
        return true;
    }

    /// <summary>A line stands left of the field.</summary>
    private bool Parted(int row, int column) => down[column].Covers(Ys[row], Ys[row + 1]);
}
