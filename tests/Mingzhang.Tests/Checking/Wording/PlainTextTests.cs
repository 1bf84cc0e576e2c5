using Mingzhang.Checking.Wording;

namespace Mingzhang.Tests.Checking.Wording;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("增长 13.95 ％。", "增长13.95%。")]
    [InlineData("（市/县）", "(市/县)")]
    [InlineData("占０％，共１辆；", "占0%,共1辆;")]
    [InlineData("已是半角(a)", "已是半角(a)")]
    [InlineData("\u3000“三公”\u00A0经费\u200B", "“三公”经费")]
    [InlineData("", "")]
    public void Blanks_go_and_widths_fold(string printed, string plain) => Assert.Equal(plain, new PlainText(printed).Text);

    [Fact]
    public void What_is_found_is_quoted_as_printed()
    {
        var text = new PlainText("较上年 减少 15.03 万元，");
        var at = text.Text.IndexOf("15.03万元", StringComparison.Ordinal);
        Assert.Equal("15.03 万元", text.Print(at, "15.03万元".Length));
        Assert.Equal("较上年 减少 15.03 万元，", text.Print(0, text.Text.Length));
        Assert.Equal("", text.Print(3, 0));
    }

    [Fact]
    public void Every_character_leads_back_to_its_print()
    {
        var text = new PlainText(" 甲　乙（丙） ");
        Assert.Equal("甲乙(丙)", text.Text);
        Assert.Equal([1, 3, 4, 5, 6, 8], Enumerable.Range(0, 6).Select(text.Printedly));
    }
}
