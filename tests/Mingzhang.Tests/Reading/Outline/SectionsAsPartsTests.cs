using Mingzhang.Accounts;
using Mingzhang.Reading;

namespace Mingzhang.Tests.Reading.Outline;

/// <summary>Zhejiang, Chongqing and others number the parts of an account 一、二、三 and have no 第三部分.</summary>
public sealed class SectionsAsPartsTests
{
    private const string Text =
        "2024年度云河市青石区档案馆部门决算\n目录\n一、概况\n（一）部门职责\n二、2024年度部门决算公开表\n三、2024年度部门决算情况说明\n（一）收入支出决算总体情况说明\n四、名词解释\n\n"
        + "一、概况\n（一）部门职责\n负责接收、保管档案。\n二、2024年度部门决算公开表\n收入支出决算总表\n公开01表\n单位：万元\n项目\t行次\t金额\t项目\t行次\t金额\n总计\t31\t100.00\t总计\t62\t100.00\n\n"
        + "三、2024年度部门决算情况说明\n（一）收入支出决算总体情况说明\n收入总计100.00万元。\n四、名词解释\n财政拨款收入：指拨付的5万元资金。\n";

    [Theory]
    [InlineData("负责接收", Part.Overview)]
    [InlineData("收入总计100", Part.Narrative)]
    [InlineData("财政拨款收入：", Part.Glossary)]
    public void Headings_of_the_first_level_divide_an_account_without_parts(string start, Part part) =>
        Assert.Equal(part, Assert.Single(AccountReader.ReadText(Text, "甲.txt").Passages, p => p.Text.StartsWith(start, StringComparison.Ordinal)).Part);

    [Fact]
    public void A_text_behind_the_tables_is_read_though_no_part_is_named()
    {
        const string text = "第一部分 概况\n一、部门职责\n保管档案。\n第二部分 决算表\n一、收入支出决算总体情况说明\n2024年度收入总计100.00万元。\n";
        var figure = Assert.Single(AccountReader.ReadText(text, "甲.txt").Figures);
        Assert.Equal(Concepts.IncomeGrandTotal, figure.Address!.Concept);
    }
}
