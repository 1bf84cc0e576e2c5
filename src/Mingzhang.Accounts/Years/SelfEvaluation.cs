namespace Mingzhang.Accounts;

/// <summary>
/// What one self-evaluation sheet rests on: money, goals, indicators. Rates and scores are not here; they are worked out under a scheme.
/// </summary>
public sealed record SelfEvaluation
{
    /// <summary>Project name; null for the department as a whole.</summary>
    public string? Project { get; init; }
    /// <summary>业务工作经费, 运行维护经费, 专项资金; "" where it was not said.</summary>
    public string ProjectKind { get; init; } = "";
    /// <summary>Money of the sheet in yuan, the total first.</summary>
    public IReadOnlyList<SheetMoney> Money { get; init; } = [];
    public string ExpectedGoal { get; init; } = "";
    public string AchievedGoal { get; init; } = "";
    public IReadOnlyList<IndicatorRecord> Indicators { get; init; } = [];
    /// <summary>Why the execution rate stayed below 100 %, without full stop.</summary>
    public string ExecutionReason { get; init; } = "";
}

/// <summary>One line of the money block in yuan; null where the form's cell stays blank.</summary>
/// <param name="Source">What the line measures: <see cref="Concepts.ProjectFunds"/> and its parts, or <see cref="Concepts.Expenditure"/> by fund.</param>
/// <param name="Previous">What the project spent last year, 0 for a new one; for the base data table (基础数据表), no sheet prints it.</param>
public sealed record SheetMoney(Address Source, decimal? InitialBudget, decimal? AdjustedBudget, decimal? Final, decimal? Previous = null);

/// <summary>One indicator as typed. Weights of a sheet add up to 100 with the 10 of the execution rate.</summary>
/// <param name="First">一级指标: 产出指标, 效益指标 …</param>
/// <param name="Second">二级指标: 数量指标 …</param>
/// <param name="Target">年度指标值 with comparator and unit: ≥95%</param>
/// <param name="Actual">实际完成值</param>
/// <param name="Share">Attained share in percent where target or actual are words and nothing can be worked out; null: reached.</param>
/// <param name="Reason">偏差原因分析及改进措施</param>
/// <param name="Evidence">Where the actual value was taken from; not published.</param>
public sealed record IndicatorRecord(string First, string Second, string Name, string Target, string Actual, decimal Weight, decimal? Share = null, string Reason = "", string Evidence = "");
