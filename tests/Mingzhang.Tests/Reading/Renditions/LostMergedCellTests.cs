using System.Text;
using Mingzhang.Accounts;
using Mingzhang.Reading;

namespace Mingzhang.Tests.Reading.Renditions;

/// <summary>Converters that know no merged cells leave out those that a row of a score sheet shares with the row above.</summary>
public sealed class LostMergedCellTests
{
    private const string Complete = """
        <tr><td>项目名称</td><td>示例专项</td><td></td><td></td><td></td><td></td><td></td><td></td></tr>
        <tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>指标值</td><td>实际完成值</td><td>分值</td><td>得分</td><td>偏差原因</td></tr>
        <tr><td>产出指标</td><td>数量指标</td><td>办理件数</td><td>20件</td><td>22件</td><td>50</td><td>50</td><td></td></tr>
        """;

    [Theory]
    [InlineData("<td>质量指标</td><td>预算执行率</td><td>100%</td><td>98%</td><td>10</td><td>9.8</td><td></td>")]
    [InlineData("<td>质量指标</td><td>预算执行率</td><td>100%</td><td>98%</td><td>10</td><td>9.8</td><td></td><td></td>")]
    [InlineData("<td>预算执行率</td><td>100%</td><td>98%</td><td>10</td><td>9.8</td><td></td>")]
    [InlineData("<td></td><td>质量指标</td><td>预算执行率</td><td>100%</td><td>98%</td><td>10</td><td>9.8</td><td></td>")]
    public void A_row_stands_under_its_heads_without_them(string cells)
    {
        var line = Assert.Single(Lines($"<table>{Complete}<tr>{cells}</tr></table>"), l => l.Name == "预算执行率");
        Assert.Equal("100% 98% 10 9.8", string.Join(' ', line.Target?.Text, line.Actual?.Text, line.Weight?.Text, line.Score?.Text));
        Assert.False(line.Doubtful);
    }

    [Fact]
    public void A_row_that_gained_a_blank_within_is_in_doubt()
    {
        var line = Lines($"<table>{Complete}<tr><td>数量指标</td><td>接访支出</td><td>≤2万元</td><td></td><td>1.05万元</td><td>20</td><td>20</td><td></td></tr></table>")[^1];
        Assert.True(line.Doubtful);
    }

    [Fact]
    public void A_name_that_begins_with_a_number_stays_where_it_is()
    {
        var line = Lines($"<table>{Complete}<tr><td></td><td></td><td>12345热线</td><td>20件</td><td>22件</td><td>10</td><td>10</td><td></td></tr></table>")[^1];
        Assert.Equal("12345热线", line.Name);
    }

    private static IReadOnlyList<IndicatorLine> Lines(string html) =>
        AccountReader.Read(DocumentReader.Layout(Encoding.UTF8.GetBytes($"<html><body><p>项目支出绩效自评表</p>{html}</body></html>"), "a.html", ReadLimits.Default))
            .Tables.Single().Score!.Lines;
}
