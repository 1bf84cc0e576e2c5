using Mingzhang.Tests.Publishing;

namespace Mingzhang.Tests.Cli;

public class HelpTests
{
    [Theory]
    [InlineData("help.txt", "--help")]
    [InlineData("help.check.txt", "check", "--help")]
    [InlineData("help.read.txt", "read", "-h")]
    [InlineData("help.score.txt", "score", "--help")]
    [InlineData("help.build.txt", "build", "--help")]
    [InlineData("help.compare.txt", "compare", "--help")]
    [InlineData("help.explain.txt", "explain", "-?")]
    [InlineData("help.demo.txt", "demo", "--help")]
    [InlineData("help.bench.txt", "bench", "injected", "--help")]
    public void Help_reads_as_approved(string name, params string[] args)
    {
        var run = CommandRun.Of(args);
        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Approved.Equal(name, run.Output);
    }

    [Fact]
    public void Without_a_command_help_is_shown() => Assert.Equal(CommandRun.Of("--help"), CommandRun.Of());

    [Fact]
    public void The_version_is_one_line() => Assert.Matches("^mingzhang [0-9.]+\n$", CommandRun.Of("--version").Output);
}
