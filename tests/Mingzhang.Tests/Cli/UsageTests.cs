namespace Mingzhang.Tests.Cli;

public class UsageTests
{
    [Theory]
    [InlineData("缺少 FILE|FOLDER…", "check")]
    [InlineData("可取：terminal|json|sarif|html|pdf", "check", "a.txt", "--format", "xml")]
    [InlineData("--format 后面缺少取值", "check", "a.txt", "--format")]
    [InlineData("--lang 只能给一次", "check", "a.txt", "--lang", "zh", "--lang", "en")]
    [InlineData("没有选项 --frmat", "check", "a.txt", "--frmat", "json")]
    [InlineData("没有选项 --frmat", "read", "--frmat")]
    [InlineData("没有命令或参数“chek”", "chek", "a.txt")]
    [InlineData("没有规则 Q999", "explain", "Q999")]
    [InlineData("需要用 --out 指定文件夹", "check", "a.txt", "b.txt", "--format", "html")]
    [InlineData("没有命令或参数“B102”", "explain", "B101", "B102")]
    [InlineData("缺少 DIR", "build", "--out", "o")]
    [InlineData("缺少 --out DIR", "build", ".")]
    [InlineData("没有找到填报表", "build", "nirgends", "--out", "o")]
    [InlineData("缺少 B", "compare", "a.txt")]
    [InlineData("缺少 A", "compare")]
    [InlineData("没有选项 --side", "compare", "a.txt", "b.txt", "--side")]
    [InlineData("--format xlsx 需要用 --out 指定文件", "compare", "a.txt", "b.txt", "--format", "xlsx")]
    public void Wrong_usage_is_one_line_in_both_languages_and_64(string said, params string[] args)
    {
        var run = CommandRun.Of(args);
        Assert.Equal(64, run.ExitCode);
        Assert.Empty(run.Output);
        var line = Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains(said, line, StringComparison.Ordinal);
        Assert.Contains(" | ", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_a_command_is_told_which() =>
        Assert.Contains($"mingzhang check {CommandRun.Clean}", CommandRun.Of(CommandRun.Clean).Error, StringComparison.Ordinal);

    [Fact]
    public void An_empty_folder_is_wrong_usage()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(64, CommandRun.Of("check", folder.At(".")).ExitCode);
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_wrong_usage()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Copy(CommandRun.Clean, "a.txt");
        var run = CommandRun.Of("check", file, "--out", Path.Combine(file, "report.txt"));
        Assert.Equal(64, run.ExitCode);
        Assert.Contains("--out", run.Error, StringComparison.Ordinal);
    }
}
