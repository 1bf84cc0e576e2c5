using Mingzhang.Accounts;
using Mingzhang.Checking;
using Mingzhang.Reading;

namespace Mingzhang.Tests.Reading.Renditions;

/// <summary>Where text prints no cells, what may be our misreading is no proof against the department.</summary>
public sealed class GuessedTableTests
{
    private const string Basic = """
        第二部分 部门决算表
        一般公共预算财政拨款基本支出决算明细表
        单位：万元
        科目编码     科目名称           决算数      科目编码       科目名称      决算数
        301     工资福利支出        36.00     302     商品和服务支出   5.07
        30101   基本工资          25.33     30228   工会经费      5.07
        """;

    [Fact]
    public void A_total_above_the_parts_that_were_read_is_for_review() =>
        Assert.Equal(Level.Review, Assert.Single(Findings(Basic), f => f.Rule == "H105").Level);

    [Fact]
    public void A_code_in_the_column_of_amounts_is_no_amount() =>
        Assert.DoesNotContain(AccountReader.ReadText(Basic + "\n30102   津贴补贴          30217     30228   工会经费      5.07").Figures, f => f.Text == "30217");

    [Theory]
    [InlineData("工资福")]
    [InlineData("利支出 30217")]
    public void A_name_cut_by_the_converter_is_no_fault(string name) =>
        Assert.DoesNotContain(Findings(Basic.Replace("工资福利支出   ", name, StringComparison.Ordinal)), f => f.Rule == "H108");

    [Fact]
    public void Labels_in_rows_with_room_around_them_are_put_together() =>
        Assert.Contains("expenditure/f:208/Fiscal", Addresses("""
            第二部分 部门决算表
            财政拨款收入支出决算总表
            单位：万元
            项目            行次  金额      项目            行次   合计      一般公共预算财政拨款

            一、一般
            公共预算         1   186.05   一、一般公共服务支出     15   164.79   164.79
            财政拨款


                                     八、社会保
                           4         障和就业支           18   10.21    10.21
                                     出

            本年收入合计       5   186.05   本年支出合计         19   175.00   175.00
            """));

    [Fact]
    public void Markup_that_a_line_breaks_in_two_is_no_placeholder() =>
        Assert.DoesNotContain(Findings("第三部分 2024年度部门决算情况说明\n一是开会研究信访工作，排查矛盾，化解了积案；**二是坚持领导坐班接访制度。*\n*区委书记带头接访。"), f => f.Rule == "T102");

    private static IReadOnlyList<Finding> Findings(string text) => Checker.Check(AccountReader.ReadText(text)).Findings;

    private static IEnumerable<string> Addresses(string text) => AccountReader.ReadText(text).Figures.Where(f => f.Address is not null).Select(f => f.Address!.ToString());
}
