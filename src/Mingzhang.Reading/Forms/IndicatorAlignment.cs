using Mingzhang.Accounts;

namespace Mingzhang.Reading.Forms;

/// <summary>What a column of the indicator block holds.</summary>
internal enum IndicatorColumn { Other, First, Second, Name, Target, Actual, Standard, Weight, Score, Reason }

internal static class IndicatorColumns
{
    /// <summary>The column by its head. 绩效指标 in the first column is the block's side head, elsewhere the indicator's name.</summary>
    public static IndicatorColumn Of(string key, int index = 1)
    {
        bool Has(string words) => key.Contains(words, StringComparison.Ordinal);
        if (key.Length == 0) return IndicatorColumn.Other;
        if (Has("偏差") || Has("原因") || Has("措施") || key == "备注" || key == "说明") return IndicatorColumn.Reason;
        if (Has("标准") || Has("评分细则")) return IndicatorColumn.Standard;
        if (Has("一级指标")) return IndicatorColumn.First;
        if (Has("二级指标")) return IndicatorColumn.Second;
        if (Has("三级指标") || Has("指标名称") || Has("指标内容") || key == "绩效指标" && index > 0) return IndicatorColumn.Name;
        if (Has("完成值") || Has("实际值") || Has("完成情况") || Has("实际完成")) return IndicatorColumn.Actual;
        if (Has("指标值") || Has("目标值") || Has("年度目标")) return IndicatorColumn.Target;
        if (Has("得分") || Has("评分")) return IndicatorColumn.Score;
        return Has("分值") || Has("权重") ? IndicatorColumn.Weight : IndicatorColumn.Other;
    }
}

/// <summary>
/// Assigns the cells of an indicator row to the columns, in their order. Rows lose and gain blank cells at page breaks, so a
/// cell's kind decides where its index does not fit: names are words, weights and scores bare numbers.
/// </summary>
internal sealed class IndicatorAlignment
{
    private const int SkippedColumn = 6;
    private const int DroppedBlank = 4;
    private const int DroppedCell = 200;

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
        if (aligned) return new(byIndex, false);
        var best = new int[row.Count + 1, columns.Count + 1];
        for (var i = row.Count; i >= 0; i--)
        {
            for (var j = columns.Count; j >= 0; j--) best[i, j] = Best(row, columns, best, i, j).Cost;
        }
        var stays = row.Count == columns.Count && Enumerable.Range(0, columns.Count).Sum(i => Cost(row.Cells[i], columns[i])) <= best[0, 0] + SkippedColumn;
        return stays ? new(byIndex, false) : Trace(row, columns, best);
    }

    private static (int Cost, int Move, bool Tie) Best(SheetRow row, List<IndicatorColumn> columns, int[,] best, int i, int j)
    {
        if (i == row.Count) return ((columns.Count - j) * (j == columns.Count ? 0 : 1), 2, false);
        var drop = best[i + 1, j] + (row.Cells[i].IsBlank ? DroppedBlank : DroppedCell);
        if (j == columns.Count) return (drop, 1, false);
        var match = best[i + 1, j + 1] + Cost(row.Cells[i], columns[j]);
        var skip = best[i, j + 1] + SkippedColumn;
        var least = Math.Min(match, Math.Min(drop, skip));
        var tie = match == least && skip == least && AmountText.First(row.Cells[i].Text, Unit.None) is not null;
        return (least, match == least ? 0 : skip == least ? 2 : 1, tie);
    }

    private static IndicatorAlignment Trace(SheetRow row, List<IndicatorColumn> columns, int[,] best)
    {
        var cells = new SheetCell?[columns.Count];
        var doubtful = false;
        for (int i = 0, j = 0; i < row.Count;)
        {
            var (_, move, tie) = Best(row, columns, best, i, j);
            doubtful |= tie;
            if (move == 0) cells[j++] = row.Cells[i++];
            else if (move == 1) i++;
            else j++;
        }
        return new(cells, doubtful);
    }

    private static int Cost(SheetCell cell, IndicatorColumn column)
    {
        if (cell.IsBlank) return 2;
        if (cell.Number is not null) return column switch
        {
            IndicatorColumn.Weight or IndicatorColumn.Score => 0,
            IndicatorColumn.Target or IndicatorColumn.Actual => 3,
            _ => 50,
        };
        var measured = AmountText.First(cell.Text, Unit.None) is not null;
        var indicator = cell.Key.EndsWith("指标", StringComparison.Ordinal);
        return column switch
        {
            IndicatorColumn.Weight or IndicatorColumn.Score => AmountText.Read(cell.Text, Unit.Points) is not null ? 0 : 60,
            IndicatorColumn.Target or IndicatorColumn.Actual => measured && cell.Text.Length < 20 ? 0 : 5,
            IndicatorColumn.Name => IsValue(cell.Text) ? 30 : indicator ? 10 : 0,
            IndicatorColumn.First or IndicatorColumn.Second => IsValue(cell.Text) ? 30 : indicator || cell.Key.Contains("指标", StringComparison.Ordinal) ? 0 : 20,
            IndicatorColumn.Standard or IndicatorColumn.Reason => IsValue(cell.Text) ? 20 : 5,
            _ => IsValue(cell.Text) ? 30 : 10,
        };
    }

    /// <summary>≥95%, 20个, 2024年: a value rather than a name.</summary>
    private static bool IsValue(string text) => text[0] is '≥' or '≤' or '≧' or '≦' or '>' or '<' or '=' or '＝' or '＞' or '＜' || text.Length < 8 && PrintedNumber.DigitAt(text, 0) >= 0;
}
