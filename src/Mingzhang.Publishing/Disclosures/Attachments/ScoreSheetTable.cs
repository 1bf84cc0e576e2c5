using Mingzhang.Accounts;
using Mingzhang.Performance;
using Mingzhang.Publishing.Disclosures.Tables;

namespace Mingzhang.Publishing.Disclosures.Attachments;

/// <summary>部门整体支出绩效自评表 and 项目支出绩效自评表: eight columns; money, goal, indicators with worked-out scores, total.</summary>
internal static class ScoreSheetTable
{
    public static PrintedTable Overall(Composition composition, SelfEvaluation sheet) => Sheet(composition, sheet, TableKind.OverallScore, "部门整体支出绩效自评表", "整体支出",
        [[Cells.Label("部门名称"), new TableCell(composition.Account.Entity) { ColumnSpan = 7 }]], "年度预算申请（万元）");

    public static PrintedTable Project(Composition composition, SelfEvaluation sheet)
    {
        var entity = composition.Account.Entity;
        return Sheet(composition, sheet, TableKind.ProjectScore, "项目支出绩效自评表", sheet.Project!,
        [
            [Cells.Label("项目支出名称"), new TableCell(sheet.Project!) { ColumnSpan = 7 }],
            [Cells.Label("主管部门"), new TableCell(entity) { ColumnSpan = 3 }, Cells.Label("实施单位"), new TableCell(entity) { ColumnSpan = 3 }],
        ], "项目资金（万元）");
    }

    private static PrintedTable Sheet(Composition composition, SelfEvaluation sheet, TableKind kind, string title, string scope, IReadOnlyList<IReadOnlyList<TableCell>> heads, string money)
    {
        var worked = WorkedSheet.Of(sheet, composition.Year);
        var moneyRows = MoneyRows(composition, sheet, worked, kind, scope).ToList();
        List<IReadOnlyList<TableCell>> rows =
        [
            .. heads,
            [Cells.Head(money, rows: 1 + moneyRows.Count), Cells.Blank, .. new[] { "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分" }.Select(h => Cells.Head(h))],
            .. moneyRows,
            .. SheetCells.Goals(composition, sheet),
            [.. new[] { "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施" }.Select(h => Cells.Head(h))],
            .. worked.Lines.Select((_, i) => Line(composition, worked, i, scope)),
            [Cells.Label("总分", total: true) with { ColumnSpan = 5 }, SheetCells.Score(Concepts.Weight, worked.Weight, scope, "总分"), SheetCells.Score(Concepts.Score, worked.Total, scope, "总分", worked.IsRounded), Cells.Blank],
        ];
        return new() { Kind = kind, Title = $"{composition.Year}年度{title}", HeadRows = 0, Rows = rows, Widths = [18, 18, 22, 18, 18, 9, 11, 26] };
    }

    /// <summary>The first line carries weight, rate and score; parts follow, blank where nothing was recorded.</summary>
    private static IEnumerable<IReadOnlyList<TableCell>> MoneyRows(Composition composition, SelfEvaluation sheet, WorkedSheet worked, TableKind kind, string scope)
    {
        if (sheet.Money.Count == 0) yield break;
        var total = sheet.Money[0];
        var rate = worked.Rate is { } value ? Composition.Printed(value, SheetCells.Indicator(Concepts.ExecutionRate, scope, SheetCells.Execution), Unit.Percent) : null;
        yield return [Cells.Label("年度资金总额"), .. Amounts(composition, total), SheetCells.Score(Concepts.Weight, WorkedSheet.ExecutionWeight, scope, SheetCells.Execution),
            rate is null ? Cells.Blank : new(rate.Text + "%", CellRole.Amount) { Figure = rate, Held = rate.Value }, SheetCells.Score(Concepts.Score, worked.RateScore, scope, SheetCells.Execution, worked.IsRounded)];
        foreach (var row in kind == TableKind.OverallScore ? OverallParts(composition, sheet) : ProjectParts(composition, sheet)) yield return row;
    }

    private static IEnumerable<IReadOnlyList<TableCell>> ProjectParts(Composition composition, SelfEvaluation sheet) => sheet.Money.Skip(1).Select((part, i) => (IReadOnlyList<TableCell>)
        [Cells.Label((i == 0 ? "其中：" : "") + OfProject(part.Source.Concept)), .. Amounts(composition, part), new TableCell("") { ColumnSpan = 3 }]);

    /// <summary>Both sides show what was spent, one by its source, one by its nature.</summary>
    private static IEnumerable<IReadOnlyList<TableCell>> OverallParts(Composition composition, SelfEvaluation sheet)
    {
        var income = sheet.Money.Skip(1).Where(m => m.Source.Nature == Nature.All).ToList();
        var spending = sheet.Money.Skip(1).Where(m => m.Source.Nature != Nature.All).ToList();
        var stage = SourcesAs(composition, sheet.Money[0], income);
        yield return [Cells.Label("按收入性质分") with { ColumnSpan = 4 }, Cells.Label("按支出性质分") with { ColumnSpan = 3 }];
        for (var i = 0; i < Math.Max(income.Count, spending.Count); i++)
        {
            var lead = i == 0 ? "其中：" : "";
            IEnumerable<TableCell> left = i < income.Count
                ? [Cells.Label(lead + OfFund(income[i].Source.Fund)), SheetCells.Blankable(composition, income[i].Source, income[i].Final, stage), new TableCell("") { ColumnSpan = 2 }]
                : [new TableCell("") { ColumnSpan = 4 }];
            IEnumerable<TableCell> right = i < spending.Count
                ? [Cells.Label(lead + (spending[i].Source.Nature == Nature.Basic ? "基本支出" : "项目支出")), SheetCells.Blankable(composition, spending[i].Source, spending[i].Final), Cells.Blank]
                : [new TableCell("") { ColumnSpan = 3 }];
            yield return [.. left, .. right];
        }
    }

    private static string OfFund(Fund fund) => fund switch { Fund.GeneralPublic => "一般公共预算", Fund.GovernmentFund => "政府性基金拨款", Fund.StateCapital => "国有资本经营预算", _ => "其他资金" };

    private static string OfProject(Concept concept) => concept == Concepts.ProjectCurrentGrant ? "当年财政拨款" : concept == Concepts.ProjectCarryOver ? "上年结转资金" : "其他资金";

    private static IEnumerable<TableCell> Amounts(Composition composition, SheetMoney money) =>
        [SheetCells.Blankable(composition, money.Source.At(Stage.InitialBudget), money.InitialBudget), SheetCells.Blankable(composition, money.Source.At(Stage.AdjustedBudget), money.AdjustedBudget), SheetCells.Blankable(composition, money.Source, money.Final)];

    /// <summary>The form does not say of which stage the sources are; a reader takes the total they come nearest to, of equal ones the budget.</summary>
    private static Stage SourcesAs(Composition composition, SheetMoney total, IEnumerable<SheetMoney> sources)
    {
        var sum = sources.Sum(s => SheetCells.Amount(composition, s.Source, s.Final ?? 0));
        var totals = new[] { (Stage.AdjustedBudget, total.AdjustedBudget), (Stage.Final, total.Final), (Stage.InitialBudget, total.InitialBudget) }
            .Where(t => t.Item2 is not null).Select(t => (Stage: t.Item1, Miss: Math.Abs(SheetCells.Amount(composition, total.Source.At(t.Item1), t.Item2!.Value) - sum))).Where(t => t.Miss <= 0.05m);
        return totals.OrderBy(t => t.Miss).Select(t => t.Stage).FirstOrDefault(Stage.Final);
    }

    private static IReadOnlyList<TableCell> Line(Composition composition, WorkedSheet worked, int index, string scope)
    {
        var record = worked.Lines[index].Record;
        var opens = index == 0 || worked.Lines[index - 1].Record.First != record.First;
        var group = worked.Lines.Where(l => l.Record.First == record.First).ToList();
        var weight = Composition.Printed(group.Sum(l => l.Record.Weight), SheetCells.Indicator(Concepts.Weight, scope, record.First), Unit.Points);
        IEnumerable<TableCell> first = opens ? [new($"{record.First}（{weight.Text}分）", CellRole.Label) { Figure = weight, RowSpan = group.Count }] : [];
        return [.. first, new(record.Second, CellRole.Label), new(record.Name, CellRole.Label), .. SheetCells.Values(composition, worked.Lines[index], scope)];
    }
}
