using Mingzhang.Accounts;

namespace Mingzhang.Reading.Forms;

/// <summary>
/// Assigns the cells of an indicator row to the columns, in their order. Rows lose and gain blank cells at page breaks, so a
/// cell's kind decides where its index does not fit: names are words, weights and scores bare numbers.
/// </summary>
internal sealed class IndicatorAlignment
{
    private const int SkippedColumn = 6;
    private const int DroppedBlank = 4;
    private const int DroppedCell = 200;
    private const int MostColumns = 40;
    /// <summary>A row that costs no more stands in its columns: nothing but blanks and words without 指标.</summary>
    private const int Unshifted = 25;

    private readonly SheetCell?[] cells;

    private IndicatorAlignment(SheetCell?[] cells, bool doubtful)
    {
        this.cells = cells;
        Doubtful = doubtful;
    }

    /// <summary>Another assignment would have fitted as well.</summary>
    public bool Doubtful { get; }

    public SheetCell? Cell(IndicatorColumn column, List<IndicatorColumn> columns) => columns.IndexOf(column) is >= 0 and var i ? cells[i] : null;

    public static IndicatorAlignment Of(SheetRow row, List<IndicatorColumn> columns, bool aligned)
    {
        var byIndex = Enumerable.Range(0, columns.Count).Select(row.At).ToArray();
        if (row.Count > MostColumns || columns.Count > MostColumns) return new(byIndex, false);
        var costs = new int[row.Count, columns.Count];
        for (var i = 0; i < row.Count; i++)
        {
            var measured = !row.Cells[i].IsBlank && AmountText.First(row.Cells[i].Text, Unit.None) is not null;
            for (var j = 0; j < columns.Count; j++) costs[i, j] = IndicatorFit.Cost(row.Cells[i], columns[j], measured);
        }
        if ((aligned || row.Count == columns.Count) && Shifted(row, 0, costs) <= Unshifted) return new(byIndex, false);
        if (aligned && LostAtLeft(row, costs) is { } lost) return new([.. Enumerable.Range(0, columns.Count).Select(c => row.At(c - lost))], false);
        var traced = new Alignment(row, columns.Count, costs).Trace(byIndex);
        return aligned && traced.cells != byIndex ? new(traced.cells, true) : traced;
    }

    /// <summary>
    /// A converter that knows no merged cells loses those a row shares with the one above, and the row ends short or in blanks:
    /// how many it lost, where its cells only then stand under their heads.
    /// </summary>
    private static int? LostAtLeft(SheetRow row, int[,] costs)
    {
        var columns = costs.GetLength(1);
        for (var by = 1; by < columns && (columns - by >= row.Count || row.Cells[columns - by].IsBlank); by++)
        {
            if (Shifted(row, by, costs) <= Unshifted) return by;
        }
        return null;
    }

    private static int Shifted(SheetRow row, int by, int[,] costs)
    {
        var sum = 0;
        for (var i = 0; i < row.Count && i + by < costs.GetLength(1); i++) sum += costs[i, i + by];
        return sum;
    }

    /// <summary>The cheapest way through the row, by dynamic programming: a cell takes a column, a column stays empty, or a cell is dropped.</summary>
    private sealed class Alignment(SheetRow row, int columns, int[,] costs)
    {
        private readonly int[,] best = new int[row.Count + 1, columns + 1];

        public IndicatorAlignment Trace(SheetCell?[] byIndex)
        {
            for (var i = row.Count; i >= 0; i--)
            {
                for (var j = columns; j >= 0; j--) best[i, j] = Step(i, j).Cost;
            }
            if (row.Count == columns && Enumerable.Range(0, columns).Sum(i => costs[i, i]) <= best[0, 0] + SkippedColumn) return new(byIndex, false);
            var cells = new SheetCell?[columns];
            var doubtful = false;
            for (int i = 0, j = 0; i < row.Count;)
            {
                var (_, move, tie) = Step(i, j);
                doubtful |= tie && row.Cells[i].Number is not null;
                if (move == Move.Take) cells[j++] = row.Cells[i++];
                else if (move == Move.Drop) i++;
                else j++;
            }
            return new(cells, doubtful);
        }

        private (int Cost, Move Move, bool Tie) Step(int i, int j)
        {
            if (i == row.Count) return (columns - j, Move.Skip, false);
            var drop = best[i + 1, j] + (row.Cells[i].IsBlank ? DroppedBlank : DroppedCell);
            if (j == columns) return (drop, Move.Drop, false);
            var take = best[i + 1, j + 1] + costs[i, j];
            var skip = best[i, j + 1] + SkippedColumn;
            var least = Math.Min(take, Math.Min(drop, skip));
            return (least, take == least ? Move.Take : skip == least ? Move.Skip : Move.Drop, take == skip && take == least);
        }

        private enum Move { Take, Skip, Drop }
    }
}
