using FsCheck;
using FsCheck.Fluent;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Tests.Checking.Wording;

public sealed class PhraseListTests
{
    [Fact]
    public void Hits_come_from_left_to_right_and_the_longest_is_meant()
    {
        var list = new PhraseList("增加", "增加/减少", "减少", "车");
        Assert.Equal([new(1, "增加/减少"), new(6, "车"), new(7, "增加")], list.In("比增加/减少车增加"));
    }

    [Theory]
    [InlineData("", -1)]
    [InlineData("无", -1)]
    [InlineData("上年度", -1)]
    [InlineData("较上一度", 1)]
    public void The_first_place_is_found(string text, int place) => Assert.Equal(place, new PhraseList("上一度", "万元万元").First(text));

    [Fact]
    public void A_list_of_nothing_finds_nothing() => Assert.Empty(new PhraseList().In("任何文字"));

    [Fact]
    public void A_single_character_is_found_at_the_end() => Assert.Equal([new Hit(2, "费")], new PhraseList("费", "经费用").In("公务费"));

    /// <summary>The bits only save time: what is found is what a plain search finds.</summary>
    [Fact]
    public void It_finds_what_a_plain_search_finds()
    {
        var letters = Gen.Elements('增', '减', '少', '0', '%', 'x');
        var words = letters.NonEmptyListOf().Select(cs => string.Concat(cs));
        Prop.ForAll(words.ArrayOf().Where(w => w.Length > 0).ToArbitrary(), letters.ListOf().Select(cs => string.Concat(cs)).ToArbitrary(), (phrases, text) =>
        {
            var expected = phrases.Select(p => text.IndexOf(p, StringComparison.Ordinal)).Where(i => i >= 0).DefaultIfEmpty(-1).Min();
            return new PhraseList(phrases).First(text) == expected;
        }).QuickCheckThrowOnFailure();
    }
}
