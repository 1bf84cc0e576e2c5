using System.Text.Json;
using Mingzhang.Checking.Rules;

namespace Mingzhang.Tests.Cli;

public class OtherCommandTests
{
    [Fact]
    public void Read_prints_the_figures()
    {
        using var parsed = JsonDocument.Parse(CommandRun.Of("read", CommandRun.Clean).Output);
        Assert.NotEqual(0, parsed.RootElement.GetProperty("figures").GetArrayLength());
        Assert.True(parsed.RootElement.TryGetProperty("document", out _));
    }

    [Fact]
    public void Read_prints_one_table_for_several_documents()
    {
        var lines = CommandRun.Of("read", CommandRun.Clean, CommandRun.Flawed, "--format", "csv").Output.Split("\r\n");
        Assert.StartsWith("\uFEFFpath,", lines[0], StringComparison.Ordinal);
        Assert.Single(lines, line => line.Contains("path,entity", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith(CommandRun.Flawed, StringComparison.Ordinal));
    }

    [Fact]
    public void Read_of_nothing_readable_prints_nothing()
    {
        var run = CommandRun.Of("read", "missing.txt", "--format", "csv");
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void Explain_shows_the_page_of_every_rule()
    {
        foreach (var rule in RuleBook.Rules)
        {
            var run = CommandRun.Of("explain", rule.Code.ToLowerInvariant());
            Assert.Equal(0, run.ExitCode);
            Assert.Contains(RulePage.Of(rule).TitleChinese[..2], run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Explain_lists_every_rule()
    {
        var list = CommandRun.Of("explain").Output;
        Assert.All(RuleBook.Rules, rule => Assert.Contains(rule.Code, list, StringComparison.Ordinal));
    }

    [Fact]
    public void Demo_compiles_the_example_checks_both_documents_and_says_where_the_report_is()
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of("demo", "--no-pdf", "--out", folder.At("demo"));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(folder.At("demo", "index.html"), run.Output, StringComparison.Ordinal);
        Assert.All((string[])["index.html", "决算公开.html", "flawed.html", "公开/决算公开.docx"], name => Assert.True(File.Exists(folder.At("demo", name)), name));
    }
}
