using Mingzhang.Publishing.Terminal;

namespace Mingzhang.Tests.Publishing;

public class WrappingTests
{
    [Theory]
    [InlineData("决算数", 6)]
    [InlineData("a决b", 4)]
    [InlineData("（市）", 6)]
    [InlineData("“三公”", 8)]
    [InlineData("112.77%", 7)]
    [InlineData("e\u0301", 1)]
    public void Chinese_takes_two_cells_and_Latin_one(string text, int width) => Assert.Equal(width, DisplayWidth.Of(text));

    [Fact]
    public void No_line_begins_with_a_closing_mark_and_no_number_is_cut()
    {
        Span text = "2024年度支出合计186.05万元，其中：基本支出134.04万元（占72.04%）；项目支出52.02万元。";
        foreach (var width in Enumerable.Range(16, 60))
        {
            var lines = Wrapping.Lines([text], width).Select(Join).ToList();
            Assert.Equal(text.Text, string.Concat(lines));
            Assert.All(lines, line => Assert.DoesNotContain(line[0], "，。；：）%"));
            Assert.All(lines, line => Assert.False(line.EndsWith('（'), line));
            Assert.All(lines, line => Assert.InRange(DisplayWidth.Of(line), 1, width));
            Assert.Contains(lines, line => line.Contains("186.05", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_long_sum_goes_on_after_its_operator()
    {
        var lines = Wrapping.Lines(["112.77+51.19+0.83+9.84+0.37+4.23+5.95+0.87"], 20).Select(Join).ToList();
        Assert.All(lines.SkipLast(1), line => Assert.EndsWith("+", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Commands_to_the_terminal_become_blanks() =>
        Assert.Equal("a [31m b  c", Wrapping.Clean("a\e[31m\nb\u202E\u009Bc".Replace("\n", " ", StringComparison.Ordinal)));

    private static string Join(List<Span> line) => string.Concat(line.Select(span => span.Text));
}
