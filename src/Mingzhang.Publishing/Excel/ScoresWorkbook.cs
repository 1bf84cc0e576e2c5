using DocumentFormat.OpenXml;
using Mingzhang.Accounts;
using Mingzhang.Performance;
using Mingzhang.Publishing.Scores;

namespace Mingzhang.Publishing.Excel;

/// <summary>
/// Sheets scored again as a workbook: one table with a row for each sheet, one with a row for each line. Totals and differences
/// are formulas with their values, so that a reader can follow them.
/// </summary>
public static class ScoresWorkbook
{
    /// <summary>Writes the workbook; the same input gives the same bytes.</summary>
    public static void Write(Stream output, IReadOnlyList<(AccountSet Account, IReadOnlyList<RescoredSheet> Sheets)> documents, Language language)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(documents);
        var lines = new SheetTable(language.Say("各项得分", "Lines"), LineHeads(language));
        var sheets = new SheetTable(language.Say("各表总分", "Sheets"), SheetHeads(language));
        foreach (var (account, rescored) in documents)
            foreach (var sheet in rescored)
            {
                var first = lines.NextRow;
                foreach (var line in sheet.All) lines.Add(Cells(account, sheet, line, lines.NextRow, language));
                sheets.Add(Cells(account, sheet, lines, first, sheets.NextRow, language));
            }
        Workbook.Write(output, sheets.ToPage(), lines.ToPage());
    }

    private static string[] LineHeads(Language language) => language == Language.Chinese
        ? ["文件", "自评表", "行", "一级指标", "二级指标", "指标", "指标值", "完成值", "分值", "所印得分", "重算得分", "差", "结论", "算式", "原因"]
        : ["file", "sheet", "line", "level 1", "level 2", "indicator", "target", "actual", "weight", "printed score", "recomputed score", "difference", "standing", "working", "reason"];

    private static string[] SheetHeads(Language language) => language == Language.Chinese
        ? ["文件", "自评表", "行", "全年预算数", "全年执行数", "执行率(%)", "分值之和", "所印总分", "所印得分之和", "重算总分", "总分差", "说明"]
        : ["file", "sheet", "line", "adjusted budget", "execution", "rate (%)", "weights", "printed total", "sum of printed", "recomputed total", "difference", "remarks"];

    private static Cell[] Cells(AccountSet account, RescoredSheet sheet, RescoredLine line, int row, Language language)
    {
        var again = line.Standing == ScoreStanding.NotComputable ? null : line.Standing == ScoreStanding.Differs ? line.Recomputed : line.Settled;
        var difference = again - line.Score?.Value;
        return
        [
            account.Path, ScoreText.Title(sheet.Sheet, language), Cell.Of(line.Indicator?.Line.Line ?? line.Score?.Place.Line), line.Indicator?.Line.First ?? "", line.Indicator?.Line.Second ?? "", line.Name,
            line.Indicator?.Target.Text ?? "", line.Indicator?.Actual.Text ?? "", Cell.Of(line.Weight?.Value), Cell.Of(line.Score?.Value), Cell.Of(again),
            difference is null ? "" : Cell.Formula($"K{row}-J{row}", difference.Value), ScoreText.Standing(line, language), ScoreText.Working(sheet, line, language), line.Indicator?.Reason ?? "",
        ];
    }

    private static Cell[] Cells(AccountSet account, RescoredSheet sheet, SheetTable lines, int first, int row, Language language)
    {
        var last = lines.NextRow - 1;
        Cell Sum(string column, decimal? value) => value is { } sum && last >= first ? Cell.Formula($"SUM('{lines.Name}'!{column}{first}:{column}{last})", sum) : "";
        var remarks = string.Join(language.Say("；", "; "), new[] { ScoreText.Scheme(sheet, language), Missing(sheet, language) }.Where(r => r.Length > 0));
        return
        [
            account.Path, ScoreText.Title(sheet.Sheet, language), Cell.Of(sheet.Sheet.Table.Line), Cell.Of(sheet.Sheet.Money.Budget?.Value), Cell.Of(sheet.Sheet.Money.Final?.Value), Cell.Of(sheet.Sheet.Money.Rate?.Common),
            Sum("I", sheet.SumOfWeights), Cell.Of(sheet.PrintedTotal), Sum("J", sheet.SumOfPrinted), Cell.Of(sheet.Total),
            sheet.Total - sheet.PrintedTotal is { } difference ? Cell.Formula($"J{row}-H{row}", difference) : "", remarks,
        ];
    }

    private static string Missing(RescoredSheet sheet, Language language)
    {
        var missing = sheet.Sheet.Missing.ToList();
        return missing.Count == 0 ? "" : language.Say("没有读到" + string.Join("、", missing.Select(m => m.Chinese)), "not found: " + string.Join(", ", missing.Select(m => m.English)));
    }
}
