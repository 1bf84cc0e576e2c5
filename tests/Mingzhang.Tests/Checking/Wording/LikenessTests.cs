using Mingzhang.Checking.Wording;

namespace Mingzhang.Tests.Checking.Wording;

public sealed class LikenessTests
{
    [Theory]
    [InlineData("规划和自然资源局", "规划与自然资源局", 2, 1)]
    [InlineData("先进集体", "优秀集体", 2, 2)]
    [InlineData("先进集体", "优秀集体", 1, 2)]
    [InlineData("自然资源局", "自然资源分局", 2, 1)]
    [InlineData("自然资源局", "自然资源局", 2, 0)]
    [InlineData("甲乙丙丁戊", "戊丁丙乙甲", 2, 3)]
    [InlineData("", "甲", 1, 1)]
    [InlineData("甲乙丙丁", "甲", 2, 3)]
    public void Distance_is_counted_up_to_a_bound(string a, string b, int most, int distance)
    {
        Assert.Equal(distance, Likeness.Distance(a, b, most));
        Assert.Equal(distance, Likeness.Distance(b, a, most));
    }

    [Fact]
    public void The_difference_stands_between_common_start_and_end() =>
        Assert.Equal(("和", "与"), Likeness.Difference("规划和自然", "规划与自然"));
}
