using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Tests.Checking.Wording;

public sealed class StretchTests
{
    private static Stretch Of(string text, params LineStart[] lines) => new(new AccountSet(), new Passage
    {
        Index = 3,
        Text = text,
        Lines = lines.Length > 0 ? lines : [new LineStart(0, 7, 2)],
        Part = Part.Narrative,
    });

    [Fact]
    public void A_quote_is_the_sentence_where_that_is_short() =>
        Assert.Equal("乙增加/减少 0 万元。", Of("甲。乙增加/减少 0 万元。丙。").Quote(3, 5));

    [Fact]
    public void A_quote_of_a_long_sentence_has_forty_characters_at_most()
    {
        var stretch = Of(new string('前', 60) + "增加/减少" + new string('后', 60));
        var quote = stretch.Quote(60, 5);
        Assert.Contains("增加/减少", quote, StringComparison.Ordinal);
        Assert.InRange(quote.Length, 12, 40);
    }

    [Fact]
    public void A_place_leads_to_the_printed_line_and_characters()
    {
        var stretch = Of("收入 100 万元，支出 90 万元。", new LineStart(0, 10, 1), new LineStart(10, 11, 2));
        var place = stretch.PlaceOf(stretch.Text.IndexOf("支出", StringComparison.Ordinal), 2);
        Assert.Equal((11, 2, 3, 10, 2), (place.Line, place.Page, place.Passage, place.Start, place.Length));
    }

    [Fact]
    public void Characters_with_a_blank_between_them_are_not_adjacent()
    {
        var stretch = Of("甲乙 丙");
        Assert.True(stretch.Adjacent(0, 1));
        Assert.False(stretch.Adjacent(1, 2));
    }
}
