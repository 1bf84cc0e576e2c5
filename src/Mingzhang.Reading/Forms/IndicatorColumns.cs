namespace Mingzhang.Reading.Forms;

/// <summary>What a column of the indicator block holds. Numbers of an ignored one (得分系数, 完成率, 序号) are no scores.</summary>
internal enum IndicatorColumn { Other, Ignored, First, Second, Name, Sign, Target, Unit, Actual, Standard, Weight, Score, Reason }

internal static class IndicatorColumns
{
    /// <summary>Words of a head in the order in which they decide: 偏差原因 before 完成值, 得分系数 before 得分.</summary>
    private static readonly (string Words, IndicatorColumn Column)[] Parts =
    [
        ("偏差", IndicatorColumn.Reason), ("原因", IndicatorColumn.Reason), ("措施", IndicatorColumn.Reason), ("扣分说明", IndicatorColumn.Reason),
        ("系数", IndicatorColumn.Ignored), ("得分率", IndicatorColumn.Ignored), ("得分比例", IndicatorColumn.Ignored), ("完成率", IndicatorColumn.Ignored), ("完成比例", IndicatorColumn.Ignored), ("完成程度", IndicatorColumn.Ignored),
        ("指标性质", IndicatorColumn.Sign), ("指标符号", IndicatorColumn.Sign), ("计算符号", IndicatorColumn.Sign), ("比较符", IndicatorColumn.Sign),
        ("计量单位", IndicatorColumn.Unit), ("度量单位", IndicatorColumn.Unit), ("指标单位", IndicatorColumn.Unit),
        ("标准分", IndicatorColumn.Weight), ("标准", IndicatorColumn.Standard), ("评分细则", IndicatorColumn.Standard), ("评分办法", IndicatorColumn.Standard), ("评分规则", IndicatorColumn.Standard),
        ("一级指标", IndicatorColumn.First), ("二级指标", IndicatorColumn.Second), ("三级指标", IndicatorColumn.Name), ("指标名称", IndicatorColumn.Name), ("指标内容", IndicatorColumn.Name),
        ("完成值", IndicatorColumn.Actual), ("实际值", IndicatorColumn.Actual), ("完成情况", IndicatorColumn.Actual), ("实际完成", IndicatorColumn.Actual),
        ("指标值", IndicatorColumn.Target), ("目标值", IndicatorColumn.Target), ("计划值", IndicatorColumn.Target), ("预期值", IndicatorColumn.Target), ("年度目标", IndicatorColumn.Target),
        ("得分", IndicatorColumn.Score), ("评分", IndicatorColumn.Score), ("分值", IndicatorColumn.Weight), ("权重", IndicatorColumn.Weight), ("满分", IndicatorColumn.Weight),
    ];

    private static readonly string[] Signs = ["≥", "≧", "≤", "≦", ">", "<", "=", ">=", "<=", "＞", "＜", "＝", "＞＝", "＜＝", "定性", "定量", "正向", "反向", "正向指标", "反向指标"];

    /// <summary>The column by its head. 绩效指标 in the first column is the block's side head, elsewhere the indicator's name.</summary>
    public static IndicatorColumn Of(string key, int index = 1)
    {
        if (key.Length == 0) return IndicatorColumn.Other;
        if (key is "备注" or "说明") return IndicatorColumn.Reason;
        if (key is "序号") return IndicatorColumn.Ignored;
        if (key is "单位") return IndicatorColumn.Unit;
        foreach (var (words, column) in Parts)
            if (key.Contains(words, StringComparison.Ordinal)) return column;
        return key is "绩效指标" or "指标" or "评价指标" or "考核指标" && index > 0 ? IndicatorColumn.Name : IndicatorColumn.Other;
    }

    /// <summary>The columns of a head row. Of two targets the adjusted one counts, else the first.</summary>
    public static List<IndicatorColumn> Of(SheetRow row)
    {
        List<IndicatorColumn> columns = [.. row.Cells.Select((c, i) => Of(c.Key, i))];
        // 年度绩效指标完成情况 at the side of the block.
        if (columns.LastIndexOf(columns[0]) > 0) columns[0] = IndicatorColumn.Other;
        var targets = Enumerable.Range(0, columns.Count).Where(i => columns[i] == IndicatorColumn.Target).ToList();
        var kept = targets.FindLast(i => row.Cells[i].Key.Contains("调整", StringComparison.Ordinal));
        foreach (var i in targets)
            if (i != (kept > 0 ? kept : targets[0])) columns[i] = IndicatorColumn.Ignored;
        return columns;
    }

    /// <summary>
    /// Whether the row heads indicators: their names with target and actual value, or with weight and score. A plain list of targets and
    /// results needs more than one level of names.
    /// </summary>
    public static bool IsHead(SheetRow row)
    {
        if (!row.Cells.Any(c => c.Text.Contains("指标", StringComparison.Ordinal))) return false;
        var found = row.Filled.Select(c => Of(c.Key)).ToHashSet();
        bool target = found.Contains(IndicatorColumn.Target), actual = found.Contains(IndicatorColumn.Actual), score = found.Contains(IndicatorColumn.Score);
        var levels = (ReadOnlySpan<bool>)[found.Contains(IndicatorColumn.First), found.Contains(IndicatorColumn.Second), found.Contains(IndicatorColumn.Name)];
        if (!levels.Contains(true)) return false;
        if (score && found.Contains(IndicatorColumn.Weight)) return target || actual || levels.Count(true) > 1;
        return target && actual && (score || levels.Count(true) > 1);
    }

    /// <summary>≥, 定性: how the target is meant, in a column of its own.</summary>
    public static bool IsSign(string text) => Array.IndexOf(Signs, text) >= 0;

    /// <summary>A bare number with the sign and the unit that stand in columns of their own; anything else as it is printed.</summary>
    public static string Whole(SheetCell value, SheetCell? sign, SheetCell? unit)
    {
        if (value.Number is null) return value.Text;
        var before = sign is { } s && IsSign(s.Text) && s.Text[0] is not ('定' or '正' or '反') ? s.Text : "";
        return before + value.Text + (unit is { IsText: true, Text.Length: < 8 } ? unit.Text : "");
    }
}
