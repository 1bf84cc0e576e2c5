using Mingzhang.Accounts;

namespace Mingzhang.Reading.Forms;

/// <summary>
/// 部门整体支出绩效自评表 and 项目支出绩效自评表: a head with the project, a block of money with its execution rate, then
/// indicators with target, actual value, weight and score.
/// </summary>
internal sealed class ScoreSheetReader(TableForm form, TableBuilder table) : FormReader(form, table)
{
    private static readonly string[] ProjectLabels = ["项目名称", "项目支出名称", "专项名称", "专项资金名称"];
    private static readonly string[] DepartmentLabels = ["预算部门名称", "市级预算部门名称", "区级预算部门名称", "县级预算部门名称", "部门名称", "预算单位名称", "单位名称", "部门单位名称"];

    private readonly MoneyBlock money = new(form, table);
    private readonly IndicatorRows indicators = new(table);
    private bool inIndicators;

    public static bool NamesProject(SheetRow row) => row.First is { } first && Array.IndexOf(ProjectLabels, first.Key) >= 0;
    public static bool NamesDepartment(SheetRow row) => row.First is { } first && Array.IndexOf(DepartmentLabels, first.Key) >= 0;

    public override bool Continues(SheetRow row) => row.Filled.Any(c => c.Key.EndsWith("指标", StringComparison.Ordinal)) || row.First?.Key is "总分" or "得分";

    public override void Read(Sheet sheet)
    {
        foreach (var row in sheet.Rows)
        {
            if (NamesProject(row)) Table.Project = row.Filled.Skip(1).FirstOrDefault() is { } name ? SheetCell.Squeeze(name.Text) : null;
            if (IndicatorRows.IsHead(row)) inIndicators = true;
            if (inIndicators) indicators.Read(row, sheet.Aligned, Name);
            else money.Read(row, sheet.Aligned, Name);
        }
        money.Close(Name);
    }

    /// <summary>What stands before the indicator in a scope: the project, or 整体支出.</summary>
    private string Name => Table.Project ?? (Form.Kind == TableKind.OverallScore ? "整体支出" : "项目支出");
}
