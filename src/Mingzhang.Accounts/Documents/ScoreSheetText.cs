namespace Mingzhang.Accounts;

/// <summary>The words of a cell and where they stand; <see cref="Figure"/> is the number in it, where it has one.</summary>
public sealed record CellText(string Text, Place Place, Figure? Figure = null)
{
    /// <summary>The same cell, its figure taken from the table of those that are known better.</summary>
    public CellText With(IReadOnlyDictionary<Figure, Figure> known) => Figure is not null && known.TryGetValue(Figure, out var figure) ? this with { Figure = figure } : this;
}

/// <summary>年度总体目标 with 实际完成情况, as printed.</summary>
public sealed record GoalText(CellText? Expected, CellText? Achieved);

/// <summary>A labelled entry of the head: 主管部门, 实施单位, 年度, 填报日期.</summary>
public sealed record SheetHead(string Label, string Text);

/// <summary>
/// One line of the indicators of a score sheet. A label merged over several lines stands with each of them; a cell that is blank
/// is null. Lines of unused kinds of indicators (经济效益指标 with nothing behind it) are lines too.
/// </summary>
public sealed record IndicatorLine
{
    public required int Line { get; init; }
    public int? Page { get; init; }
    /// <summary>一级指标, without the points in its brackets; "" where none is printed above.</summary>
    public string First { get; init; } = "";
    /// <summary>二级指标; "" where none is printed above.</summary>
    public string Second { get; init; } = "";
    /// <summary>三级指标, or the lowest label of the line.</summary>
    public string Name { get; init; } = "";
    /// <summary>The first-level label printed in this very line: it opens a group, and its figure is the group's weight (产出指标（50分）).</summary>
    public CellText? Opens { get; init; }
    public CellText? Target { get; init; }
    public CellText? Actual { get; init; }
    /// <summary>评分标准, 扣分标准: how the sheet says that it scores.</summary>
    public CellText? Standard { get; init; }
    public CellText? Weight { get; init; }
    public CellText? Score { get; init; }
    /// <summary>偏差原因分析及改进措施, 扣分原因分析.</summary>
    public CellText? Reason { get; init; }
    /// <summary>总分: the last or, in Sichuan, the first line.</summary>
    public bool IsTotal { get; init; }
    /// <summary>Cells had to be guessed to their columns.</summary>
    public bool Doubtful { get; init; }
    /// <summary>The line as it is printed.</summary>
    public required Place Place { get; init; }

    public IndicatorLine With(IReadOnlyDictionary<Figure, Figure> known) => known.Count == 0 ? this : this with
    {
        Opens = Opens?.With(known),
        Target = Target?.With(known),
        Actual = Actual?.With(known),
        Weight = Weight?.With(known),
        Score = Score?.With(known),
    };
}

/// <summary>
/// What a score sheet prints beyond its figures: head, goal and indicators with their words. The money block is in the figures
/// (<see cref="Concepts.ProjectFunds"/> and the like) with the same table index.
/// </summary>
public sealed record ScoreSheetText
{
    public IReadOnlyList<SheetHead> Heads { get; init; } = [];
    public GoalText? Goal { get; init; }
    public IReadOnlyList<IndicatorLine> Lines { get; init; } = [];
    /// <summary>Whether the heads of the indicator columns, and of the money columns, were found.</summary>
    public bool HasIndicatorHeads { get; init; }
    public bool HasMoneyHeads { get; init; }
    /// <summary>The form has a column for reasons of deviation.</summary>
    public bool HasReasons { get; init; }
    /// <summary>The heads of the indicators have no column of weights (Hubei), or none of scores (lists of targets and results).</summary>
    public bool LacksWeights { get; init; }
    public bool LacksScores { get; init; }
}
