using Mingzhang.Publishing.Disclosures;
using Mingzhang.Publishing.Word;

namespace Mingzhang.Tests.Publishing.Word;

public class CoverTitleTests
{
    [Theory]
    [InlineData("云河市档案局", "云河市档案局部门决算")]
    [InlineData("临江省云河市档案局", "临江省云河市档案局\n部门决算")]
    [InlineData("临江省云河市青川区退役军人服务中心", "临江省云河市青川区\n退役军人服务中心\n部门决算")]
    [InlineData("青川区城市管理和综合行政执法局", "青川区\n城市管理和综合行政执法局\n部门决算")]
    [InlineData("临江退役军人就业创业服务与权益保障中心", "临江退役军人就业创业\n服务与权益保障中心\n部门决算")]
    public void A_long_title_is_broken_where_a_name_ends(string name, string printed) =>
        Assert.Equal(printed, CoverTitle.Of(new CoverLine(name + "部门决算", IsTitle: true, name)));
}
