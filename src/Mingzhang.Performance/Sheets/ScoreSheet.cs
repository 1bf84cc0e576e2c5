using Mingzhang.Accounts;

namespace Mingzhang.Performance;

/// <summary>
/// 部门整体支出绩效自评表 or 项目支出绩效自评表 as a model: head, money, goal, indicators, totals. What is not printed is null and
/// named in <see cref="Missing"/>; nothing is guessed.
/// </summary>
public sealed class ScoreSheet
{
    public required StatementTable Table { get; init; }
    public required MoneyBlock Money { get; init; }
    /// <summary>All lines that are neither totals nor unused, the execution line among them, in document order.</summary>
    public required IReadOnlyList<Indicator> Lines { get; init; }
    public required IReadOnlyList<IndicatorGroup> Groups { get; init; }
    /// <summary>总分: weight and score as printed; several where two sheets run into each other.</summary>
    public required IReadOnlyList<IndicatorLine> Totals { get; init; }
    public int? Year { get; init; }

    public bool IsOverall => Table.Kind == TableKind.OverallScore;
    /// <summary>The project, or null if the sheet names none.</summary>
    public string? Project => Table.Project;
    public string Name => Project ?? (IsOverall ? "部门整体支出" : "（未印项目名称）");
    public GoalText? Goal => Table.Score?.Goal;
    /// <summary>预算执行率 as a line of the indicators (Sichuan); else the money block holds its score.</summary>
    public Indicator? ExecutionLine => Lines.FirstOrDefault(l => l.Kind == IndicatorKind.Execution);
    /// <summary>The indicators proper.</summary>
    public IEnumerable<Indicator> Indicators => Lines.Where(l => l.Kind != IndicatorKind.Execution);
    public Figure? TotalScore => Totals.Count == 1 ? Totals[0].Score?.Figure : null;
    public Figure? TotalWeight => Totals.Count == 1 ? Totals[0].Weight?.Figure : null;

    /// <summary>Weight and score of the execution rate, wherever the form prints them.</summary>
    public Figure? ExecutionWeight => ExecutionLine?.Weight ?? Money.Weight;
    public Figure? ExecutionScore => ExecutionLine?.Score ?? Money.Score;
    /// <summary>Neither a money block nor a line of the execution rate: the upper part of the sheet, with its points, may have been lost.</summary>
    public bool LacksExecution => Money.Total is null && ExecutionLine is null;
    public bool HasWeights => Lines.Any(l => l.Weight is not null);

    /// <summary>The scores that make the total: the execution rate once, then the indicators. Null entries are lines without a score.</summary>
    public IEnumerable<Figure?> Scores => (ExecutionWeight is null && ExecutionScore is null ? [] : new[] { ExecutionScore }).Concat(Indicators.Select(i => i.Score));
    public IEnumerable<Figure?> Weights => (ExecutionWeight is null && ExecutionScore is null ? [] : new[] { ExecutionWeight }).Concat(Indicators.Select(i => i.Weight));

    private ScoreSheetText Form => Table.Score!;

    /// <summary>Indicators with weights and scores below a title or a name of the unit, as evaluations print them: no form with a money block, of which the upper part was lost.</summary>
    public bool IsBare => Table.Score is { HasMoneyHeads: false, Heads.Count: 0, Goal: null } && Project is null && (Table.Entity is not null || !Table.PrintedTitle.Contains("自评", StringComparison.Ordinal));

    /// <summary>Parts that a sheet of this kind has and this one does not print, Chinese and English.</summary>
    public IEnumerable<(string Chinese, string English)> Missing
    {
        get
        {
            if (!IsOverall && Project is null && !IsBare) yield return ("项目名称", "name of the project");
            if (Money.Total is null && !IsBare) yield return ("预算执行情况", "money block");
            if (Lines.Count == 0) yield return ("绩效指标", "indicators");
            else if (!HasWeights && !Form.LacksWeights) yield return ("分值", "weights");
            if (Form.LacksScores) yield break;
            if (Lines.Count > 0 && Lines.All(l => l.Score is null)) yield return ("得分", "scores");
            if (Totals.Count == 0) yield return ("总分", "total");
        }
    }
}
