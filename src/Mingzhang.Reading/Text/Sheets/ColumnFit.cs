using Mingzhang.Accounts;
using Mingzhang.Reading.Forms;
using Mingzhang.Reading.Layout;

namespace Mingzhang.Reading.Text.Sheets;

/// <summary>
/// Gives the runs of a block of lines to the columns of the heads, in their order: by what kind of cell suits the column. Runs one
/// blank apart may be one cell (3000 卷) or two (98% 10). Lines drift against the heads above them, so places do not decide.
/// </summary>
internal sealed class ColumnFit
{
    private const int EmptyColumn = 6;
    private const int Never = 1_000_000;
    /// <summary>Another way to give out the numbers that is hardly dearer may be the right one.</summary>
    private const int Near = 3;
    private const int Most = 24;
    private static readonly string[] Firsts = ["产出指标", "效益指标", "满意度指标", "效果指标"];

    private readonly IReadOnlyList<IndicatorColumn> columns;
    private readonly List<(int Start, int End)> runs;
    private readonly List<IReadOnlyList<SheetLine>> rows;
    private readonly int[,] best;

    private ColumnFit(IReadOnlyList<IndicatorColumn> columns, List<(int Start, int End)> runs, List<IReadOnlyList<SheetLine>> rows)
    {
        (this.columns, this.runs, this.rows) = (columns, runs, rows);
        best = new int[runs.Count + 1, columns.Count + 1];
    }

    /// <summary>The range of each column, null where nothing stands in it. <paramref name="rows"/> are the lines of each row that tell kinds apart.</summary>
    public static (int Start, int End)?[]? Of(IReadOnlyList<IndicatorColumn> columns, List<(int Start, int End)> runs, List<IReadOnlyList<SheetLine>> rows)
    {
        if (runs.Count > Most || columns.Count > Most) return null;
        var fit = new ColumnFit(columns, runs, rows);
        return fit.Solve();
    }

    private (int Start, int End)?[]? Solve()
    {
        var taken = new int[runs.Count + 1, columns.Count + 1];
        for (var r = runs.Count; r >= 0; r--)
        {
            for (var c = columns.Count; c >= 0; c--) best[r, c] = Best(r, c, out taken[r, c]);
        }
        if (best[0, 0] >= Never) return null;
        var ranges = new (int Start, int End)?[columns.Count];
        for (int r = 0, c = 0; c < columns.Count; r += taken[r, c++])
        {
            if (taken[r, c] > 0) ranges[c] = (runs[r].Start, runs[r + taken[r, c] - 1].End);
        }
        return ranges;
    }

    /// <summary>The least cost of the rest, and how many runs this column takes.</summary>
    private int Best(int run, int column, out int taken)
    {
        taken = 0;
        if (column == columns.Count) return run == runs.Count ? 0 : Never;
        var least = best[run, column + 1] + EmptyColumn;
        for (var end = run + 1; end <= runs.Count; end++)
        {
            if (end > run + 1 && runs[end - 1].Start - runs[end - 2].End > 1) break;
            var cost = best[end, column + 1] + rows.Sum(r => Cost(r, runs[run].Start, runs[end - 1].End, columns[column]));
            if (cost < least) (least, taken) = (cost, end - run);
        }
        return least;
    }

    private static int Cost(IReadOnlyList<SheetLine> row, int start, int end, IndicatorColumn column)
    {
        var text = string.Concat(row.Select(l => l.Between(start, end)));
        if (text.Length == 0) return 0;
        var cell = new SheetCell(new GridCell(text, 0, 0));
        var cost = IndicatorFit.Cost(cell, column, AmountText.First(text, Unit.None) is not null);
        if (column == IndicatorColumn.Second && Array.Exists(Firsts, f => text.StartsWith(f, StringComparison.Ordinal))) cost += Near;
        if (column == IndicatorColumn.First && cell.Key.EndsWith("指标", StringComparison.Ordinal) && !Array.Exists(Firsts, f => text.StartsWith(f, StringComparison.Ordinal))) cost += Near;
        return cost;
    }
}
