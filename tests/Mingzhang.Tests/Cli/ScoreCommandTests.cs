using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Mingzhang.Tests.Architecture;
using Mingzhang.Tests.Publishing;

namespace Mingzhang.Tests.Cli;

public class ScoreCommandTests
{
    [Theory]
    [InlineData("score.zh.txt", "zh")]
    [InlineData("score.en.txt", "en")]
    public void Sheets_read_as_approved(string name, string language)
    {
        var run = CommandRun.Of("score", CommandRun.Flawed, "--lang", language);
        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Approved.Equal(name, run.Output.Replace(SourceTree.Repository.Root + "/", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Json_gives_every_line_printed_and_recomputed()
    {
        using var parsed = JsonDocument.Parse(CommandRun.Of("score", CommandRun.Clean, "--format", "json").Output);
        var sheets = parsed.RootElement.GetProperty("sheets").EnumerateArray().ToList();
        Assert.Equal(3, sheets.Count);
        Assert.All(sheets, sheet => Assert.Equal(sheet.GetProperty("printedTotal").GetString(), sheet.GetProperty("recomputedTotal").GetString()));
        Assert.All(sheets.SelectMany(s => s.GetProperty("lines").EnumerateArray()), line => Assert.Equal("Confirmed", line.GetProperty("standing").GetString()));
    }

    [Fact]
    public void Several_documents_are_json_lines()
    {
        var lines = CommandRun.Of("score", CommandRun.Clean, CommandRun.Flawed, "--format", "json").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        foreach (var line in lines) JsonDocument.Parse(line).Dispose();
    }

    [Fact]
    public void The_workbook_is_valid_and_the_same_every_time()
    {
        using var folder = new TemporaryFolder();
        var (first, second) = (folder.At("one.xlsx"), folder.At("two.xlsx"));
        foreach (var path in (string[])[first, second]) Assert.Equal(0, CommandRun.Of("score", CommandRun.Clean, CommandRun.Flawed, "--format", "xlsx", "--out", path).ExitCode);
        Assert.Equal(File.ReadAllBytes(first), File.ReadAllBytes(second));
        using var workbook = SpreadsheetDocument.Open(first, isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(workbook));
        var rows = workbook.WorkbookPart!.WorksheetParts.Select(p => p.Worksheet.Descendants<Row>().Count()).Order().ToList();
        Assert.Equal([1 + 6, 1 + 2 * 22], rows);
        Assert.All(workbook.WorkbookPart.WorksheetParts.SelectMany(p => p.Worksheet.Descendants<CellFormula>()), formula => Assert.NotEmpty(((Cell)formula.Parent!).CellValue!.Text));
    }

    [Fact]
    public void A_workbook_needs_a_file()
    {
        var run = CommandRun.Of("score", CommandRun.Clean, "--format", "xlsx");
        Assert.Equal(64, run.ExitCode);
        Assert.Contains("--out", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void A_document_without_sheets_is_said_to_have_none()
    {
        using var folder = new TemporaryFolder();
        var path = folder.At("plain.txt");
        File.WriteAllText(path, "示例县示例局2024年度部门决算\n\n第一部分 示例县示例局概况\n一、部门职责\n组织全年巡查。\n");
        var run = CommandRun.Of("score", path);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("没有读到绩效自评表", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unreadable_document_exits_with_2()
    {
        var run = CommandRun.Of("score", "missing.txt", CommandRun.Clean);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("missing.txt", run.Error, StringComparison.Ordinal);
        Assert.Contains("99.91", run.Output, StringComparison.Ordinal);
    }
}
