using Mingzhang.Reading.Recognition;

namespace Mingzhang.Tests.Reading.Recognition;

public class SeenMarksTests
{
    [Theory]
    [InlineData("退职〈役)费", "退职（役）费")]
    [InlineData("中心〈《下属单位)", "中心（下属单位）")]
    [InlineData("《收入决算表》列示", "《收入决算表》列示")]
    [InlineData("合计1,234.56万元,其中", "合计1,234.56万元，其中")]
    [InlineData("万元，，比上年", "万元，比上年")]
    [InlineData("A (B) C", "A (B) C")]
    [InlineData("基本文出项目文出", "基本支出项目支出")]
    [InlineData("发文出台", "发文出台")]
    [InlineData("-般公共预算", "一般公共预算")]
    [InlineData("1-般公共", "1-般公共")]
    public void Marks_are_put_right_where_their_neighbours_decide(string seen, string mended) => Assert.Equal(mended, SeenMarks.Mended(seen));

    [Theory]
    [InlineData("225.更", "225.12", 84, "225.12")]
    [InlineData("754,75", "", 84, "754.75")]
    [InlineData("100..00", "100..00", 84, "100.00")]
    [InlineData("2024年", "2024", 70, "2024年")]
    [InlineData("基本支出", "", 90, "基本支出")]
    public void A_figure_is_read_as_one(string words, string figure, int width, string better)
    {
        var piece = new DotArea(0, 0, width, 20);
        SeenWord[] Seen(string text) => text.Length == 0 ? [] : [new(0, piece, 50, text)];
        Assert.Equal(better, Assert.Single(SeenText.Better(piece, Seen(words), Seen(figure))).Text);
    }
}
