using System.Text.Json;
using Mingzhang.Cli.Inputs;

namespace Mingzhang.Tests.Cli;

public class CheckCommandTests
{
    [Fact]
    public void A_sound_document_exits_with_0() => Assert.Equal(0, CommandRun.Of("check", CommandRun.Clean).ExitCode);

    [Fact]
    public void A_faulty_document_exits_with_1()
    {
        var run = CommandRun.Of("check", CommandRun.Flawed);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("增加/减少", run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Theory]
    [InlineData("never", 0)]
    [InlineData("error", 1)]
    [InlineData("warning", 1)]
    [InlineData("note", 1)]
    public void The_level_that_fails_is_chosen(string level, int code) =>
        Assert.Equal(code, CommandRun.Of("check", CommandRun.Flawed, "--fail-on", level).ExitCode);

    [Fact]
    public void A_document_that_cannot_be_read_exits_with_2_and_one_line()
    {
        var run = CommandRun.Of("check", "nirgends.txt");
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("nirgends.txt", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void One_document_prints_one_object()
    {
        var run = CommandRun.Of("check", CommandRun.Clean, "--format", "json");
        using var parsed = JsonDocument.Parse(run.Output);
        Assert.Equal(CommandRun.Clean, parsed.RootElement.GetProperty("document").GetProperty("path").GetString());
        Assert.Empty(run.Error);
    }

    [Fact]
    public void Several_print_one_object_a_line_in_the_order_given_and_one_failure_stops_nothing()
    {
        using var folder = new TemporaryFolder();
        var paths = Enumerable.Range(0, 12).Select(i => i == 5 ? folder.At("missing.txt") : folder.Copy(i % 2 == 0 ? CommandRun.Clean : CommandRun.Flawed, $"{12 - i}.txt")).ToArray();
        var run = CommandRun.Of(["check", "--format", "json", .. paths]);
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(paths, lines.Select(line => line.GetProperty("document").GetProperty("path").GetString()!));
        Assert.True(lines[5].TryGetProperty("failure", out _));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("12", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_stands_for_its_documents_in_the_order_of_their_names()
    {
        using var folder = new TemporaryFolder();
        folder.Copy(CommandRun.Clean, "b", "2.txt");
        folder.Copy(CommandRun.Clean, "a", "1.TXT");
        folder.Copy(CommandRun.Clean, "a", "~$1.txt");
        folder.Copy(CommandRun.Clean, "a", "notes.csv");
        var run = CommandRun.Of("check", "--format", "json", folder.At("."));
        var names = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => Path.GetFileName(JsonDocument.Parse(line).RootElement.GetProperty("document").GetProperty("path").GetString()));
        Assert.Equal(["1.TXT", "2.txt"], names);
        Assert.Contains("略过 2 个", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_result_goes_into_a_file_if_asked()
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of("check", CommandRun.Flawed, "--format", "sarif", "--out", folder.At("new", "report.sarif"));
        Assert.Empty(run.Output);
        using var parsed = JsonDocument.Parse(File.ReadAllText(folder.At("new", "report.sarif")));
        Assert.NotEqual(0, parsed.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength());
    }

    [Fact]
    public void Several_HTML_reports_go_into_a_folder_with_an_index()
    {
        using var folder = new TemporaryFolder();
        var (a, b) = (folder.Copy(CommandRun.Clean, "a", "same.txt"), folder.Copy(CommandRun.Flawed, "b", "same.txt"));
        CommandRun.Of("check", a, b, folder.At("missing.txt"), "--format", "html", "--out", folder.At("out"));
        Assert.Equal(["index.html", "same-2.html", "same.html"], Directory.GetFiles(folder.At("out")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains("missing.txt", File.ReadAllText(folder.At("out", "index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Several_documents_end_in_a_total() =>
        Assert.Contains("合计 2 份文件，1 份有错误", CommandRun.Of("check", CommandRun.Clean, CommandRun.Flawed).Output, StringComparison.Ordinal);

    [Fact]
    public void English_has_no_Chinese_headings()
    {
        var run = CommandRun.Of("check", CommandRun.Flawed, "--lang", "en");
        Assert.Contains("Errors", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("原文", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_terminal_gets_no_colour() =>
        Assert.DoesNotContain('\e', CommandRun.Of("check", CommandRun.Flawed).Output);

    [Fact]
    public void A_fault_of_ours_at_one_document_is_a_failure_of_that_document()
    {
        var done = Checked.Of("决算.txt", () => throw new InvalidTimeZoneException("?"));
        Assert.Null(done.Report);
        Assert.Contains("InvalidTimeZoneException", done.Failure!.English, StringComparison.Ordinal);
    }
}
