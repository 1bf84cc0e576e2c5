using Mingzhang.Checking;

namespace Mingzhang.Tests.Checking.Findings;

public class SpotTests
{
    [Theory]
    [InlineData(83, null, "第83行", "line 83")]
    [InlineData(83, 3, "第3页", "page 3")]
    [InlineData(0, null, "", "")]
    public void A_reader_looks_for_the_page_where_there_are_pages(int line, int? page, string chinese, string english) =>
        Assert.Equal((chinese, english), (new Spot(line, page).Chinese, new Spot(line, page).English));

    [Fact]
    public void Several_are_named_once_each()
    {
        Spot[] onPages = [new(10, 3), new(12, 3), new(40, 5)];
        Assert.Equal("第3、5页", Spot.InChinese(onPages));
        Assert.Equal("pages 3, 5", Spot.InEnglish(onPages));
        Assert.Equal("第10、12行", Spot.InChinese([new(10, null), new(12, null)]));
        Assert.Equal("line 10", Spot.InEnglish([new(10, null)]));
    }
}
