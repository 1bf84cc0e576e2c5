using Mingzhang.Publishing.Pdf;

namespace Mingzhang.Tests.Publishing.Pdf;

public class HeadingPagesTests
{
    [Fact]
    public void Pages_are_counted_from_the_first_heading() =>
        Assert.Equal([1, 1, 4], HeadingPages.Of(["第一部分　概况", "一、职责", "附件1"], [("第一部分 概况", 3), ("一、职责", 3), ("（一）内设机构", 3), ("附件1", 6)]));

    [Fact]
    public void A_heading_without_a_bookmark_leaves_all_pages_open() =>
        Assert.Null(HeadingPages.Of(["第一部分", "第二部分"], [("第一部分", 3), ("第三部分", 8)]));
}
