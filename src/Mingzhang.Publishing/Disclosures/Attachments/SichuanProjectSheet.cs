using System.Globalization;
using Mingzhang.Accounts;
using Mingzhang.Performance;
using Mingzhang.Publishing.Disclosures.Tables;

namespace Mingzhang.Publishing.Disclosures.Attachments;

/// <summary>
/// 部门预算项目支出绩效自评表 of Sichuan: execution rates as factors, the score first and its execution rate a line of the indicators,
/// every kind of indicator of the form with its line, used or not.
/// </summary>
internal static class SichuanProjectSheet
{
    private static readonly (Concept Source, string Label)[] Parts =
        [(Concepts.ProjectCurrentGrant, "其中：财政拨款"), (Concepts.ProjectCarryOver, "上年结转资金"), (Concepts.ProjectOtherFunds, "其他资金")];

    public static PrintedTable Of(Composition composition, SelfEvaluation sheet)
    {
        var worked = WorkedSheet.Of(sheet, composition.Year);
        List<IReadOnlyList<TableCell>> rows =
        [
            [Cells.Label("项目名称："), new TableCell(sheet.Project!) { ColumnSpan = 4 }, Cells.Label("年度："), new TableCell(composition.Year.ToString(CultureInfo.InvariantCulture)) { ColumnSpan = 2 }],
            [Cells.Label("主管部门："), new TableCell(composition.Account.Entity) { ColumnSpan = 3 }, Cells.Label("实施单位："), new TableCell(composition.Account.Entity) { ColumnSpan = 3 }],
            .. Money(composition, sheet),
            .. SheetCells.Goals(composition, sheet),
            [.. new[] { "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值/权重（百分制）", "得分", "扣分原因分析" }.Select(h => Cells.Head(h))],
            Total(sheet, worked),
            Execution(composition, sheet, worked),
            .. SichuanIndicators.Of(composition, worked, sheet.Project!),
        ];
        return new() { Kind = TableKind.ProjectScore, Title = $"部门预算项目支出绩效自评表（{composition.Year}年度）", HeadRows = 0, Rows = rows, Widths = [20, 22, 24, 17, 17, 12, 9, 22] };
    }

    private static IEnumerable<IReadOnlyList<TableCell>> Money(Composition composition, SelfEvaluation sheet)
    {
        if (sheet.Money.Count == 0) yield break;
        yield return [Cells.Head("项目资金（万元）", 8)];
        yield return [new TableCell("", CellRole.Head) { ColumnSpan = 2 }, .. new[] { "全年预算数", "全年执行数", SheetCells.Execution }.Select(h => Cells.Head(h, 2))];
        yield return Row(composition, "年度资金总额", sheet.Money[0], sheet.Project!, SheetCells.Execution);
        foreach (var (source, label) in Parts)
        {
            var part = sheet.Money.Skip(1).FirstOrDefault(m => m.Source.Concept == source);
            if (part is null && source == Concepts.ProjectCarryOver) continue;
            yield return Row(composition, label, part ?? new(new(source), null, null, null), sheet.Project!, label[(label.IndexOf('：', StringComparison.Ordinal) + 1)..]);
        }
    }

    private static IReadOnlyList<TableCell> Row(Composition composition, string label, SheetMoney money, string scope, string name)
    {
        TableCell Amount(Stage stage, decimal? yuan) => SheetCells.Blankable(composition, money.Source.At(stage), yuan) with { ColumnSpan = 2 };
        return [Cells.Label(label) with { ColumnSpan = 2 }, Amount(Stage.AdjustedBudget, money.AdjustedBudget), Amount(Stage.Final, money.Final), Rate(WorkedSheet.RateOf(money), scope, name) with { ColumnSpan = 2 }];
    }

    /// <summary>A factor, 0.9845 for 98.45 %; above 2 it would be taken for a percentage, and is printed as one. Blank where there was no budget.</summary>
    private static TableCell Rate(decimal? percent, string scope, string name)
    {
        if (percent is not { } rate) return Cells.Blank;
        var address = SheetCells.Indicator(Concepts.ExecutionRate, scope, name);
        if (rate > 200) return new(Composition.Text(rate, Unit.Percent) + "%", CellRole.Amount) { Figure = Composition.Printed(rate, address, Unit.Percent), Held = rate };
        var figure = new PrintedFigure((rate / 100).ToString("0.0000", CultureInfo.InvariantCulture), rate / 100, Unit.Factor, address);
        return new(figure.Text, CellRole.Amount) { Figure = figure, Held = figure.Value };
    }

    private static IReadOnlyList<TableCell> Total(SelfEvaluation sheet, WorkedSheet worked)
    {
        IEnumerable<string> reasons = worked.RateScore < WorkedSheet.ExecutionWeight ? [sheet.ExecutionReason] : [];
        reasons = reasons.Concat(worked.Lines.Where(l => l.Score < l.Record.Weight).Select(l => l.Record.Reason)).Where(r => r.Length > 0).Distinct(StringComparer.Ordinal);
        return [Cells.Label("得分", total: true) with { ColumnSpan = 5 }, SheetCells.Score(Concepts.Weight, worked.Weight, sheet.Project!, "总分"),
            SheetCells.Score(Concepts.Score, worked.Total, sheet.Project!, "总分", worked.IsRounded), new(string.Join('；', reasons))];
    }

    private static IReadOnlyList<TableCell> Execution(Composition composition, SelfEvaluation sheet, WorkedSheet worked)
    {
        var weight = SheetCells.Score(Concepts.Weight, WorkedSheet.ExecutionWeight, sheet.Project!, SheetCells.Execution);
        var reason = SheetCells.Reason(composition, sheet.Project + SheetCells.Execution, worked.RateScore < WorkedSheet.ExecutionWeight ? sheet.ExecutionReason : "", worked.RateScore < WorkedSheet.ExecutionWeight);
        return [new($"{SheetCells.Execution}（{weight.Text}分）", CellRole.Label) { Figure = weight.Figure, ColumnSpan = 3 }, new("100%"), new(worked.Rate is { } rate ? Composition.Text(rate, Unit.Percent) + "%" : ""),
            weight, SheetCells.Score(Concepts.Score, worked.RateScore, sheet.Project!, SheetCells.Execution, worked.IsRounded), new(reason)];
    }
}
