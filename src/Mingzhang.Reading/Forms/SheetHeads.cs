using Mingzhang.Accounts;

namespace Mingzhang.Reading.Forms;

/// <summary>The rows of a score sheet that are neither money nor indicators: its head and its yearly goal.</summary>
internal sealed class SheetHeads(TableBuilder table)
{
    private static readonly string[] Labels = ["主管部门", "主管部门及代码", "实施单位", "项目实施单位", "项目单位", "年度", "填表人", "填报日期", "项目负责人", "项目类型", "项目属性"];
    private static readonly string[] GoalLabels = ["年度总体目标", "总体目标", "年度目标", "年度绩效目标", "总体绩效目标"];
    private static readonly string[] ExpectedLabels = ["预期目标", "年初设定目标", "年度预期目标", "年初预期目标"];
    private static readonly string[] AchievedLabels = ["实际完成情况", "目标实际完成情况", "年度实际完成情况", "目标完成情况"];

    private readonly List<SheetHead> heads = [];
    private bool inGoal;

    public IReadOnlyList<SheetHead> Heads => heads;
    public GoalText? Goal { get; private set; }

    /// <summary>Whether a row opens the head of a sheet without its first line, as when a page break took it.</summary>
    public static bool IsHead(SheetRow row) => row.First is { } first && first.Key is "主管部门" or "主管部门及代码" or "实施单位";

    public void Read(SheetRow row)
    {
        if (row.Filled.Any(c => Is(c, ExpectedLabels) || Is(c, AchievedLabels)))
        {
            inGoal = true;
            return;
        }
        if (inGoal && Goal is null)
        {
            var texts = row.Filled.Where(c => c.IsText && !Is(c, GoalLabels)).ToList();
            if (texts.Count > 0) Goal = new(Cell(row, texts[0], ExpectedLabels[0]), texts.Count > 1 ? Cell(row, texts[1], AchievedLabels[0]) : null);
            return;
        }
        ReadHead(row.Filled.ToList());
    }

    private void ReadHead(List<SheetCell> cells)
    {
        for (var i = 0; i + 1 < cells.Count; i++)
        {
            if (Is(cells[i], Labels) && !Is(cells[i + 1], Labels)) heads.Add(new(cells[i].Key, SheetCell.Squeeze(cells[i + 1].Text)));
        }
    }

    private static bool Is(SheetCell cell, string[] labels) => Array.IndexOf(labels, cell.Key) >= 0;
    private CellText Cell(SheetRow row, SheetCell cell, string label) => new(cell.Text, table.PlaceOf(row, cell, GoalLabels[0], label));
}
