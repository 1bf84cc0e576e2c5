namespace Mingzhang.Tests.Cli;

public class CompareCommandTests
{
    [Fact]
    public void Two_documents_stand_side_by_side()
    {
        var run = CommandRun.Of("compare", CommandRun.Clean, CommandRun.Flawed, "--lang", "en");
        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.Contains("government procurement              18.19        19.18        +0.99     +5.44%", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_web_page_and_a_workbook_go_to_files()
    {
        using var folder = new TemporaryFolder();
        foreach (var format in new[] { "html", "xlsx" })
        {
            var file = folder.At("对比." + format);
            Assert.Equal(0, CommandRun.Of("compare", CommandRun.Clean, CommandRun.Flawed, "--format", format, "--out", file).ExitCode);
            Assert.True(new FileInfo(file).Length > 1000);
        }
    }

    [Fact]
    public void Both_failures_are_said()
    {
        var run = CommandRun.Of("compare", "nirgends.docx", "nowhere.docx");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(2, run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }
}
