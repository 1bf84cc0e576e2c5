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
        if (aligned || row.Count > MostColumns || columns.Count > MostColumns) return new(byIndex, false);
        var costs = new int[row.Count, columns.Count];
        for (var i = 0; i < row.Count; i++)
        {
            var measured = !row.Cells[i].IsBlank && AmountText.First(row.Cells[i].Text, Unit.None) is not null;
            for (var j = 0; j < columns.Count; j++) costs[i, j] = Cost(row.Cells[i], columns[j], measured);
        }
        if (row.Count == columns.Count && Enumerable.Range(0, columns.Count).Sum(i => costs[i, i]) <= Unshifted) return new(byIndex, false);
        return new Alignment(row, columns.Count, costs).Trace(byIndex);
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

    private static int Cost(SheetCell cell, IndicatorColumn column, bool measured)
    {
        if (cell.IsBlank) return 2;
        if (cell.Number is not null) return column switch
        {
            IndicatorColumn.Weight or IndicatorColumn.Score or IndicatorColumn.Ignored => 0,
            IndicatorColumn.Target or IndicatorColumn.Actual => 3,
            _ => 50,
        };
        var indicator = cell.Key.EndsWith("指标", StringComparison.Ordinal);
        return column switch
        {
            IndicatorColumn.Weight or IndicatorColumn.Score => AmountText.Read(cell.Text, Unit.Points) is not null ? 0 : 60,
            IndicatorColumn.Target or IndicatorColumn.Actual => measured && cell.Text.Length < 20 ? 0 : 5,
            IndicatorColumn.Name => IsValue(cell.Text) ? 30 : indicator ? 10 : 0,
            IndicatorColumn.First or IndicatorColumn.Second => IsValue(cell.Text) ? 30 : indicator || cell.Key.Contains("指标", StringComparison.Ordinal) ? 0 : 20,
            IndicatorColumn.Standard or IndicatorColumn.Reason => IsValue(cell.Text) ? 20 : 5,
            IndicatorColumn.Sign => IndicatorColumns.IsSign(cell.Text) ? 0 : 30,
            IndicatorColumn.Unit => cell.Text.Length < 6 ? 0 : 30,
            _ => IsValue(cell.Text) ? 30 : 10,
        };
    }

    /// <summary>≥95%, 20个, 2024年: a value rather than a name.</summary>
    private static bool IsValue(string text) => text[0] is '≥' or '≤' or '≧' or '≦' or '>' or '<' or '=' or '＝' or '＞' or '＜' || text.Length < 8 && PrintedNumber.DigitAt(text, 0) >= 0;
}
