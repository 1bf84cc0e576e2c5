using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Tests.Checking.Wording;

public sealed class NamedItemTests
{
    private static NamedItem[] In(string text) =>
        [.. NamedItem.In(new Stretch(new AccountSet(), new Passage { Index = 0, Text = text, Lines = [new LineStart(0, 1, null)] }))];

    [Theory]
    [InlineData("1.一般公共服务（类）政府办公厅（室）及相关机构事务（款）行政运行（项）：支出", "一般公共服务", "政府办公厅(室)及相关机构事务", "行政运行")]
    [InlineData("（2）住房保障支出（类） 住房改革支出（款） 住房公积金（项）。", "住房保障支出", "住房改革支出", "住房公积金")]
    [InlineData("教育支出（类）高中教育（项）", "教育支出", "", "高中教育")]
    [InlineData("其中：行政运行（项）1.00万元", "", "", "行政运行")]
    public void Class_section_and_item_are_told_apart(string text, string @class, string section, string item)
    {
        var named = Assert.Single(In(text));
        Assert.Equal((@class, section, item), (named.Class, named.Section, named.Item));
    }

    [Fact]
    public void Several_items_of_one_paragraph_are_all_found() =>
        Assert.Equal(["行政运行", "住房公积金"], In("一般公共服务（类）行政运行（项）1万元；住房保障（类）住房公积金（项）2万元").Select(i => i.Item));

    [Fact]
    public void A_text_without_items_has_none() => Assert.Empty(In("本部门（单位）各项（类）工作完成。"));
}
