using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Mingzhang.Accounts;
using Mingzhang.Publishing;
using Mingzhang.Publishing.Comparisons;
using Mingzhang.Publishing.Terminal;
using Mingzhang.Reading;

namespace Mingzhang.Tests.Publishing.Comparisons;

public class ComparisonTests
{
    private static readonly AccountSet Earlier = Account(2023, "单位：元", ("201", "一般公共服务支出", "1000000.00"), ("204", "公共安全支出", "50000.00"));
    private static readonly AccountSet Later = Account(2024, "单位：万元", ("201", "一般公共服务支出", "110.00"), ("208", "社会保障和就业支出", "7.00"));

    [Fact]
    public void Units_are_brought_to_one()
    {
        var row = Row("201 一般公共服务支出");
        Assert.Equal((100m, 110m, 10m, 10m), (row.First, row.Second, row.Difference, row.Percent));
    }

    [Fact]
    public void A_class_that_one_account_leaves_out_is_nil_there()
    {
        Assert.Equal((5m, 0m, -100m), (Row("204 公共安全支出").First, Row("204 公共安全支出").Second, Row("204 公共安全支出").Percent));
        Assert.Equal((0m, 7m, (decimal?)null), (Row("208 社会保障和就业支出").First, Row("208 社会保障和就业支出").Second, Row("208 社会保障和就业支出").Percent));
    }

    [Fact]
    public void A_nil_base_is_said_in_words()
    {
        using var output = new StringWriter();
        TerminalComparison.Write(output, Comparison.Of(Earlier, Later), new TerminalOptions(Language.Chinese));
        Approved.Equal("compare.zh.txt", output.ToString());
        Assert.Contains("基数为零", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("基数为零", ComparisonPage.Of(Comparison.Of(Earlier, Later), Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void An_account_against_itself_has_no_change() =>
        Assert.All(Comparison.Of(Later, Later).Sections.SelectMany(s => s.Rows), row => Assert.Equal(0, row.Difference));

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void The_workbook_is_valid(Language language)
    {
        using var file = new MemoryStream();
        ComparisonWorkbook.Write(file, Comparison.Of(Earlier, Later), language);
        using var document = SpreadsheetDocument.Open(file, isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(e => e.Description));
    }

    private static ComparedRow Row(string name) => Assert.Single(Comparison.Of(Earlier, Later).Sections.SelectMany(s => s.Rows), r => r.Chinese == name);

    private static AccountSet Account(int year, string unit, params (string Code, string Name, string Amount)[] rows)
    {
        var total = rows.Sum(r => decimal.Parse(r.Amount, System.Globalization.CultureInfo.InvariantCulture)).ToString("0.00", System.Globalization.CultureInfo.InvariantCulture);
        var lines = rows.Select(r => $"{r.Code}\t{r.Name}\t{r.Amount}\t{r.Amount}\t\t\t\t");
        return AccountReader.ReadText($"{year}年度\n\n临江省云河市青石区统计局部门决算\n\n支出决算表\n\n公开03表\n\n部门：临江省云河市青石区统计局\n\n{year}年度\n\n{unit}\n\n项目\t\t本年支出合计\t基本支出\t项目支出\t上缴上级支出\t经营支出\t对附属单位补助支出\n"
            + $"科目代码\t科目名称\t\t\t\t\t\t\n栏次\t\t1\t2\t3\t4\t5\t6\n合计\t\t{total}\t{total}\t\t\t\t\n{string.Join('\n', lines)}\n", $"{year}.txt");
    }
}
