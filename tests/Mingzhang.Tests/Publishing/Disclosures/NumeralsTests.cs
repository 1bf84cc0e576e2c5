using Mingzhang.Publishing.Disclosures;

namespace Mingzhang.Tests.Publishing.Disclosures;

public class NumeralsTests
{
    [Theory]
    [InlineData("（一）保管档案。", "保管档案。")]
    [InlineData("(2) 保管档案。", "保管档案。")]
    [InlineData("十二、保管档案。", "保管档案。")]
    [InlineData("3.保管档案。", "保管档案。")]
    [InlineData("3.5万卷档案的保管。", "3.5万卷档案的保管。")]
    [InlineData("一般档案的保管。", "一般档案的保管。")]
    public void A_typed_numeral_is_taken_off(string typed, string item) => Assert.Equal(item, Numerals.Without(typed));
}
