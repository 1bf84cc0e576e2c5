using Mingzhang.Accounts;

namespace Mingzhang.Reading.Forms;

/// <summary>
/// 部门整体支出绩效自评表 and 项目支出绩效自评表: a head with the project, a block of money with its execution rate, then
/// indicators with target, actual value, weight and score.
/// </summary>
internal sealed class ScoreSheetReader(TableForm form, TableBuilder table) : FormReader(form, table)
{
    private static readonly string[] ProjectLabels = ["项目名称", "项目支出名称", "专项名称", "专项资金名称", "项目政策名称", "政策项目名称", "政策名称", "评价项目名称", "自评项目名称", "一级项目名称", "二级项目名称"];
    private static readonly string[] DepartmentLabels = ["预算部门名称", "市级预算部门名称", "区级预算部门名称", "县级预算部门名称", "部门名称", "预算单位名称", "单位名称", "部门单位名称", "预算单位", "部门预算单位名称", "预算部门单位名称", "省级预算部门名称", "填报单位名称"];

    /// <summary>The total where it stands beside the name of the project.</summary>
    private static readonly string[] HeadTotals = ["自评总分", "自评总分分", "自评得分", "自评得分分", "总分", "综合得分", "评价得分"];

    private readonly MoneyBlock money = new(form, table);
    private readonly IndicatorRows indicators = new(table);
    private readonly SheetHeads heads = new(table);
    private bool inIndicators;

    public static bool NamesProject(SheetRow row) => row.First is { } first && Array.IndexOf(ProjectLabels, first.Key) >= 0;
    public static bool NamesDepartment(SheetRow row) => row.First is { } first && Array.IndexOf(DepartmentLabels, first.Key) >= 0;

    protected override bool IsLike(SheetRow row) => row.Filled.Any(c => c.Key.EndsWith("指标", StringComparison.Ordinal)) || row.First?.Key is "总分" or "得分";

    protected override void Read(Sheet sheet, bool headed)
    {
        if (headed && Table.Frame.Project is { Length: > 0 } above) Table.Project ??= above;
        foreach (var row in sheet.Rows)
        {
            if (NamesProject(row)) Table.Project = After(row, row.First!);
            else if (NamesDepartment(row)) Table.Entity = After(row, row.First!);
            else if (row.Filled.FirstOrDefault(c => c.Key == "实施单位") is { } unit) Table.Entity = After(row, unit);
            if (IndicatorColumns.IsHead(row)) inIndicators = true;
            if (!inIndicators && row.Filled.FirstOrDefault(c => Array.IndexOf(HeadTotals, c.Key) >= 0) is { } total) indicators.KeepTotal(row, total, Name);
            if (inIndicators) indicators.Read(row, sheet.Aligned, Name);
            else
            {
                heads.Read(row);
                money.Read(row, sheet, Name);
            }
        }
        money.Close(Name);
        indicators.Close();
        Table.Score = new()
        {
            Heads = heads.Heads,
            // Where a blank cell tells nothing, one cell does not show that the other is blank.
            Goal = sheet.Grid.LosesColumns && heads.Goal is { Achieved: null } ? null : heads.Goal,
            Lines = indicators.Lines,
            HasIndicatorHeads = indicators.HasHeads,
            HasMoneyHeads = money.HasHeads,
            HasReasons = indicators.Has(IndicatorColumn.Reason),
            LacksWeights = indicators.HasHeads && !indicators.Has(IndicatorColumn.Weight),
            LacksScores = indicators.HasHeads && !indicators.Has(IndicatorColumn.Score),
        };
    }

    /// <summary>A row with which a sheet begins, be it without the line that names the project.</summary>
    public static bool Opens(SheetRow row) => NamesProject(row) || NamesDepartment(row) || SheetHeads.IsHead(row) || MoneyBlock.IsHead(row);

    /// <summary>Whether the row belongs to the next sheet: it names a project, or opens a sheet when the indicators of this one have begun.</summary>
    public bool IsNext(SheetRow row) => NamesProject(row) || NamesDepartment(row) || inIndicators && Opens(row);

    /// <summary>Whether a grid holds the indicators of this sheet, which a page break cut off from its head.</summary>
    public bool Awaits(Sheet sheet) => !inIndicators && IndicatorColumns.IsHead(sheet.Rows[0]);

    private static string? After(SheetRow row, SheetCell label) =>
        row.Filled.SkipWhile(c => c != label).Skip(1).FirstOrDefault() is { } value ? SheetCell.Squeeze(value.Text) : null;

    /// <summary>What stands before the indicator in a scope: the project, or 整体支出.</summary>
    private string Name => Table.Project ?? (Form.Kind == TableKind.OverallScore ? "整体支出" : "项目支出");
}
