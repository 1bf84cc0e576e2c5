using Mingzhang.Publishing;
using Mingzhang.Publishing.Terminal;

namespace Mingzhang.Tests.Publishing;

public class TerminalReportTests
{
    [Theory]
    [InlineData("terminal.zh.txt", Language.Chinese, 80, false)]
    [InlineData("terminal.zh.all.txt", Language.Chinese, 100, true)]
    [InlineData("terminal.en.txt", Language.English, 80, false)]
    public void A_report_reads_as_approved(string name, Language language, int width, bool all) =>
        Approved.Equal(name, Text(new TerminalOptions(language, width, Colour: false, all)));

    [Fact]
    public void A_clean_report_says_so_and_no_more() =>
        Approved.Equal("terminal.clean.txt", Text(SampleReport.Clean, new TerminalOptions(Language.Chinese)));

    [Fact]
    public void Without_colour_no_escape_character_is_written() =>
        Assert.DoesNotContain('\e', Text(new TerminalOptions(Language.Chinese)));

    [Fact]
    public void Colour_adds_nothing_but_colour()
    {
        var coloured = Text(new TerminalOptions(Language.Chinese, Colour: true));
        var plain = System.Text.RegularExpressions.Regex.Replace(coloured, "\e\\[[0-9;]*m", "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));
        Assert.Equal(Text(new TerminalOptions(Language.Chinese)), plain);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(120)]
    public void No_line_is_wider_than_the_terminal_or_ends_in_a_blank(int width)
    {
        foreach (var line in Text(new TerminalOptions(Language.Chinese, width, All: true)).Split('\n'))
        {
            Assert.InRange(DisplayWidth.Of(line), 0, width + 2);
            Assert.False(line.EndsWith(' '), line);
        }
    }

    private static string Text(TerminalOptions options) => Text(SampleReport.Report, options);

    private static string Text(Mingzhang.Checking.Report report, TerminalOptions options)
    {
        using var output = new StringWriter();
        TerminalReport.Write(output, report, SampleRules.Find, options);
        return output.ToString();
    }
}
