using Mingzhang.Checking.Wording;

namespace Mingzhang.Tests.Checking.Wording;

public sealed class EntityNameTests
{
    [Theory]
    [InlineData("示例市示例区规划和自然资源局", "示例市 示例区", "规划和自然资源局")]
    [InlineData("示例县 档案局", "示例县", "档案局")]
    [InlineData("中共示例市示例区委社会工作部", "示例市 示例区", "委社会工作部")]
    [InlineData("示例市城市管理局", "示例市", "城市管理局")]
    [InlineData("示例区市场监督管理局", "示例区", "市场监督管理局")]
    [InlineData("示例幼儿园", "", "示例幼儿园")]
    public void A_name_falls_into_places_and_core(string name, string places, string core)
    {
        var parsed = EntityName.Parse(name)!;
        Assert.Equal((places, core), (string.Join(' ', parsed.Places), parsed.Core));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("示例县办")]
    public void No_name_and_a_name_too_short_are_none(string? name) => Assert.Null(EntityName.Parse(name));

    [Theory]
    [InlineData("上级示例市规划和自然资源局", "示例市")]
    [InlineData("外地样板区规划和自然资源局", "样板区")]
    [InlineData("示例市示例区规划和自然资源局", null)]
    [InlineData("示例区规划和自然资源局", null)]
    [InlineData("经我区规划和自然资源局", null)]
    [InlineData("规划和自然资源局", null)]
    [InlineData("国家规划和自然资源局", null)]
    public void Another_place_before_the_core_is_seen(string text, string? place)
    {
        var name = EntityName.Parse("示例市示例区规划和自然资源局")!;
        Assert.Equal(place, name.OtherPlace(text, text.IndexOf(name.Core, StringComparison.Ordinal)));
    }
}
