using Mingzhang.Checking;
using Mingzhang.Publishing;
using Mingzhang.Publishing.Html;

namespace Mingzhang.Tests.Publishing;

public class MarkedTextTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a<b", "a&lt;b")]
    public void Unmarked_text_is_escaped(string text, string expected) => Assert.Equal(expected, Write(text));

    [Fact]
    public void A_figure_in_a_questioned_phrase_leads_to_its_own_finding() => Assert.Equal(
        "与上年相比<span id=\"p1\"></span><a class=\"m warning\" href=\"#c1\" data-c=\"1\">增加</a><span id=\"n1\"></span>"
        + "<a class=\"m error\" href=\"#c2\" data-c=\"1 2\" title=\"支出\">12.40</a><sup><a class=\"no warning\" href=\"#c1\">1</a></sup>"
        + "<sup><a class=\"no error\" href=\"#c2\">2</a></sup>万元",
        Write("与上年相比增加12.40万元",
            new Mark(5, 7, "p1", [Cause(1, Level.Warning)], ""),
            new Mark(7, 5, "n1", [Cause(2, Level.Error)], "支出")));

    [Fact]
    public void A_mark_outside_the_text_is_left_out() => Assert.Equal("abc", Write("abc", new Mark(2, 5, "n1", [Cause(1, Level.Error)], "")));

    [Fact]
    public void Crossing_marks_keep_every_character_once()
    {
        var html = Write("abcdef", new Mark(0, 4, "p1", [Cause(1, Level.Note)], ""), new Mark(2, 4, "p2", [Cause(2, Level.Error)], ""));
        Assert.Equal("abcdef", System.Text.RegularExpressions.Regex.Replace(
            html, "<sup>.*?</sup>|<[^>]*>", "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
    }

    private static NumberedFinding Cause(int number, Level level) =>
        new(number, new Finding { Rule = "T101", Level = level, Message = "", MessageEn = "" });

    private static string Write(string text, params Mark[] marks)
    {
        var html = new Markup();
        MarkedText.Write(html, text, marks);
        return html.ToString();
    }
}
