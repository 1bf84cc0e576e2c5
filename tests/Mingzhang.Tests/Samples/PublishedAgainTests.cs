using System.Globalization;
using Mingzhang.Accounts;
using Mingzhang.Books;
using Mingzhang.Publishing.Disclosures;
using Mingzhang.Publishing.PlainText;
using Mingzhang.Reading;

namespace Mingzhang.Tests.Samples;

/// <summary>
/// Two real years typed into the workbook and built again: the tables must be those that were published, cell by cell, except where
/// the published ones are proven wrong. A nil may be blank here and 0.00 there.
/// </summary>
public sealed class PublishedAgainTests
{
    [Fact]
    public void Changsha_2023_is_built_as_it_was_published()
    {
        if (Truth("changsha-2023") is not { } truth) return;
        var beyond = new Dictionary<string, int> { ["2010301"] = 20, ["30103"] = -40, ["30302"] = -20, ["30305"] = -20, ["30399"] = -30, ["30202"] = -30, ["30299"] = -40 };
        var (missed, added) = Compare(truth, new PublishedRecords(truth, beyond).Of("长沙市信访局", 2023));
        Assert.Empty(missed);
        Assert.Empty(added);
    }

    [Fact]
    public void Tianyuan_2024_is_built_as_it_was_published_but_for_what_is_wrong_there()
    {
        if (Truth("tianyuan-2024") is not { } truth) return;
        var beyond = new Dictionary<string, int> { ["2010301"] = 20, ["2080505"] = 10, ["2089999"] = 10, ["2101101"] = 10, ["2101103"] = 10, ["2210201"] = 10, ["2010308"] = -15, ["2019999"] = -15 };
        foreach (var code in new[] { "30101", "30102", "30103", "30108", "30110", "30111", "30112", "30113" }) beyond[code] = 5;
        foreach (var code in new[] { "30201", "30202", "30213", "30226", "30228", "30229", "30239", "30299" }) beyond[code] = -5;
        beyond["31002"] = -30;
        // The row 30299 is not in the published table, whose class 302 is 5.22 more than its rows.
        var (missed, added) = Compare(truth, new PublishedRecords(truth, beyond).Of("株洲市天元区信访局", 2024, ("30299", 5.22m)));
        // Table 05 has its project column one row too high: its rows and 支出决算表 prove it.
        Assert.Equal(["一般公共预算财政拨款支出决算表 2010301 项目支出 51.19", "一般公共预算财政拨款支出决算表 2010308 项目支出 0.83"], missed);
        Assert.Equal(["一般公共预算财政拨款基本支出决算明细表 30299 决算数 5.22", "一般公共预算财政拨款支出决算表 2010308 项目支出 51.19", "一般公共预算财政拨款支出决算表 2019999 项目支出 0.83"], added.Where(a => !IsClass(a)));
    }

    /// <summary>Tianyuan prints items alone, the form their classes and sections as well.</summary>
    private static bool IsClass(string cell) => cell.Split(' ') is [not "一般公共预算财政拨款基本支出决算明细表", { Length: 3 or 5 } code, ..] && code.All(char.IsAsciiDigit);

    private static List<TableTruth.Cell>? Truth(string name) => SharedFolder.Find("gold/truth", name + ".tsv") is { } path
        ? [.. TableTruth.Load(path).Where(c => PublishedRecords.Number(c) != 0).Select(c => c with { Value = PublishedRecords.Number(c).ToString("0.00", CultureInfo.InvariantCulture) })] : null;

    private static (IEnumerable<string> Missed, IEnumerable<string> Added) Compare(IReadOnlyList<TableTruth.Cell> truth, YearRecords records)
    {
        using var file = new MemoryStream();
        YearWorkbook.Write(file, records);
        file.Position = 0;
        var typed = YearWorkbook.Read(file);
        Assert.Empty(typed.Problems.Where(p => !p.IsWarning).Select(p => $"{p.Sheet}!{p.Cell} {p.Chinese}"));
        var built = DisclosureComposer.Compose(Derivation.Of(typed.Records!));
        var statements = built with { Blocks = [.. built.Blocks.Where(b => b is TableBlock { Table.FormNumber: not null })] };
        var figures = AccountReader.ReadText(DisclosureText.Of(statements)).Figures.Where(f => f.Value != 0).ToList();
        return (Words(TableTruth.Missed(truth, figures)), Words(TableTruth.Added(truth, figures)));
    }

    private static IEnumerable<string> Words(IEnumerable<TableTruth.Cell> cells) => cells.Select(c => $"{c.Table} {c.Row} {c.Column} {c.Value}").Order(StringComparer.Ordinal);
}
