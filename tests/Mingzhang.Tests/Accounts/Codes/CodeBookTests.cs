using Mingzhang.Accounts;

namespace Mingzhang.Tests.Accounts.Codes;

public sealed class CodeBookTests
{
    [Theory]
    [InlineData("一般公共服务支出", "财政事务", "行政运行", 2024, "2010601")]
    [InlineData("一般公共服务", "政府办公厅(室)及相关机构事务", "行政运行", 2023, "2010301")]
    [InlineData("一般公共服务支出（类）", "政府办公厅（室）及相关机构事务（款）", "信访事务（项）", 2023, "2010308")]
    [InlineData("一般公共服务支出", "政府办公厅（室）及相关机构事务", "信访业务", 2024, "2010308")]
    [InlineData("一般公共服务支出", "信访事务", "信访业务", 2024, "2014004")]
    [InlineData("社会保障和就业支出", "行政事业单位离退休", "机关事业单位基本养老保险缴费支出", 2024, "2080505")]
    [InlineData("社会保障和就业支出", null, "机关事业单位职业年金缴费", 2024, "2080506")]
    [InlineData("住房保障支出", "住房改革支出", null, 2024, "22102")]
    [InlineData("医疗卫生与计划生育支出", null, null, 2024, "210")]
    [InlineData("其它支出", "其它支出", "其它支出", 2024, "2299999")]
    [InlineData(null, null, "行政运行", 2024, null)]
    [InlineData("一般公共服务支出", "没有的事务", "行政运行", 2024, null)]
    [InlineData(null, null, null, 2024, null)]
    public void Printed_names_lead_to_one_code_or_to_none(string? c, string? s, string? i, int year, string? code) =>
        Assert.Equal(code, FunctionCodes.Resolve(c, s, i, year));

    [Fact]
    public void The_document_s_own_tables_decide_what_the_book_leaves_open()
    {
        PrintedCode[] printed = [new("2010601", "行政运行"), new("20106", "财政事务"), new("2017701", "示例业务")];
        Assert.Equal("2010601", FunctionCodes.Resolve("一般公共服务支出", null, "行政运行", 2024, printed));
        Assert.Equal("2017701", FunctionCodes.Resolve("一般公共服务支出", null, "示例业务", 2024, printed));
    }

    [Theory]
    [InlineData("一般公共服务支出", "201")]
    [InlineData("灾害防治及应急管理支出", "224")]
    [InlineData("行政运行", null)]
    public void A_class_is_known_by_its_name(string name, string? code) => Assert.Equal(code, FunctionCodes.ClassOf(name));

    [Theory]
    [InlineData("印刷费", "30202")]
    [InlineData("因公出国(境)费", "30212")]
    [InlineData("公务用车运行维护费用", "30231")]
    [InlineData("办公设备购置", "31002")]
    [InlineData("其他支出", null)]
    [InlineData("工资", null)]
    public void An_economic_name_leads_to_its_code(string name, string? code) => Assert.Equal(code, EconomicCodes.Find(name));

    [Fact]
    public void Former_names_hold_in_their_years()
    {
        Assert.Equal("行政事业单位离退休", FunctionCodes.Find("20805", 2019)?.Name);
        Assert.Equal("行政事业单位养老支出", FunctionCodes.Find("20805", 2024)?.Name);
        Assert.Null(FunctionCodes.Find("2010308", 2024));
        Assert.Equal("代缴社会保险费", EconomicCodes.Name("30311"));
    }
}
