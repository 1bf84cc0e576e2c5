using Mingzhang.Accounts;
using Mingzhang.Performance;
using Mingzhang.Publishing.Scores;

namespace Mingzhang.Publishing.Terminal;

/// <summary>Each sheet with printed and recomputed scores side by side, the arithmetic under a line wherever it is more than full marks for a target reached.</summary>
public static class TerminalScores
{
    private const int NameWidth = 26;
    private const int ValueWidth = 13;
    private const int ScoreWidth = 7;

    public static void Write(TextWriter output, AccountSet account, IReadOnlyList<RescoredSheet> sheets, TerminalOptions options)
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(sheets);
        var page = new Page(output, options);
        page.Text(0, new Span(account.Path, Ink.Strong));
        page.Text(0, AccountText.Headline(account, page.Language));
        if (sheets.Count == 0) page.Text(0, page.Say("文件中没有读到绩效自评表。", "No score sheet was found in the document."));
        foreach (var sheet in sheets) Write(page, sheet);
    }

    private static void Write(Page page, RescoredSheet sheet)
    {
        page.Blank();
        page.Text(0, new Span(ScoreText.Title(sheet.Sheet, page.Language), Ink.Strong), new Span(page.Say($"  第 {sheet.Sheet.Table.Line} 行", $"  line {sheet.Sheet.Table.Line}"), Ink.Dim));
        WriteMoney(page, sheet.Sheet.Money);
        Row(page, Ink.Dim, page.Say("指标", "indicator"), page.Say("指标值", "target"), page.Say("完成值", "actual"), page.Say("分值", "weight"), page.Say("所印", "print"), page.Say("重算", "again"));
        foreach (var line in sheet.All) WriteLine(page, sheet, line);
        WriteTotals(page, sheet);
    }

    private static void WriteMoney(Page page, MoneyBlock money)
    {
        if (money.Total is not { } total) return;
        page.Text(2, page.Say("资金", "money"), page.Say("  年初预算 ", "  initial "), Or(total.Initial), page.Say("  全年预算 ", "  adjusted "), Or(total.Adjusted),
            page.Say("  全年执行 ", "  execution "), Or(total.Final), page.Say("  执行率 ", "  rate "), Or(total.Rate) + (total.Rate is { } rate && rate.Unit == Unit.Percent ? "%" : ""));
    }

    private static void WriteLine(Page page, RescoredSheet sheet, RescoredLine line)
    {
        var differs = line.Standing == ScoreStanding.Differs;
        var recomputed = line.Standing == ScoreStanding.NotComputable ? "—" : ScoreText.Number(differs ? line.Recomputed : line.Settled);
        Row(page, differs ? Ink.Error : Ink.Plain, line.Name, line.Indicator?.Target.Text ?? "", line.Indicator?.Actual.Text ?? "", ScoreText.Printed(line.Weight), ScoreText.Printed(line.Score), recomputed);
        var plain = line.Standing == ScoreStanding.Confirmed && line.Primary?.Scheme.Key == "full";
        if (!plain || page.All) page.Item(6, new Span(differs ? "    ≠ " : "    · ", differs ? Ink.Error : Ink.Dim), new Span(ScoreText.Working(sheet, line, page.Language), differs ? Ink.Plain : Ink.Dim));
    }

    private static void WriteTotals(Page page, RescoredSheet sheet)
    {
        var wrong = sheet.PrintedTotal is { } printed && sheet.Total is { } again && printed != again;
        Row(page, wrong ? Ink.Error : Ink.Strong, page.Say("总分", "total"), "", "", ScoreText.Number(sheet.SumOfWeights), sheet.Sheet.TotalScore?.Text ?? "—", sheet.Total is { } total ? ScoreText.Number(total) : "—");
        if (sheet.SumOfPrinted is { } sum && sheet.PrintedTotal != sum) page.Text(2, page.Say($"所印各项得分之和为 {ScoreText.Number(sum)}", $"the printed scores add up to {ScoreText.Number(sum)}"));
        if (sheet.SumOfWeights is { } weights && weights != 100) page.Text(2, page.Say($"各项分值之和为 {ScoreText.Number(weights)}，不是 100", $"the weights add up to {ScoreText.Number(weights)}, not to 100"));
        if (ScoreText.Scheme(sheet, page.Language) is { Length: > 0 } scheme) page.Text(2, new Span(scheme, Ink.Dim));
        var missing = sheet.Sheet.Missing.ToList();
        if (missing.Count > 0) page.Text(2, new Span(page.Say("没有读到：" + string.Join("、", missing.Select(m => m.Chinese)), "not found: " + string.Join(", ", missing.Select(m => m.English))), Ink.Warning));
    }

    private static void Row(Page page, Ink ink, string name, string target, string actual, string weight, string printed, string again) =>
        page.Text(2, new Span(Cut(name, NameWidth).PadTo(NameWidth + 1) + Cut(target, ValueWidth).PadTo(ValueWidth + 1) + Cut(actual, ValueWidth).PadTo(ValueWidth + 1)
            + Right(weight) + Right(printed) + Right(again), ink));

    private static string Or(Figure? figure) => figure?.Text ?? "—";
    private static string Right(string text) => new string(' ', Math.Max(0, ScoreWidth - DisplayWidth.Of(text))) + text;

    private static string Cut(string text, int width)
    {
        if (DisplayWidth.Of(text) <= width) return text;
        while (text.Length > 0 && DisplayWidth.Of(text) > width - 1) text = text[..^1];
        return text + "…";
    }
}
