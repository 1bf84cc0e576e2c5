namespace Mingzhang.Checking.Rules.TextForm;

/// <summary>A name out of use: the last fiscal year it was in the books, what replaced it, and by what.</summary>
internal sealed record FormerName(string Name, string Now, int LastYear, string Authority, bool IsOrgan = false);

/// <summary>
/// Names of classes and sections of the function classification that were replaced, and of organs that were merged or renamed
/// in the reform of 2018. Only names that mean nothing else are here.
/// </summary>
internal static class FormerNames
{
    private const string Book2019 = "2019年政府收支分类科目";
    private const string Book2020 = "2020年政府收支分类科目";
    private const string Book2022 = "2022年政府收支分类科目";
    private const string Reform = "2018年机构改革";

    public static readonly FormerName[] All =
    [
        new("医疗卫生与计划生育", "卫生健康支出", 2018, Book2019),
        new("医疗卫生与计划生育管理事务", "卫生健康管理事务", 2018, Book2019),
        new("文化体育与传媒", "文化旅游体育与传媒支出", 2018, Book2019),
        new("国土海洋气象等", "自然资源海洋气象等支出", 2018, Book2019),
        new("国土资源事务", "自然资源事务", 2018, Book2019),
        new("其他国土资源事务", "其他自然资源事务支出", 2018, Book2019),
        new("工商行政管理事务", "市场监督管理事务", 2018, Book2019),
        new("质量技术监督与检验检疫事务", "市场监督管理事务", 2018, Book2019),
        new("食品和药品监督管理事务", "市场监督管理事务", 2018, Book2019),
        new("资源勘探信息等", "资源勘探工业信息等支出", 2020, "2021年政府收支分类科目"),
        new("行政事业单位离退休", "行政事业单位养老支出", 2019, Book2020),
        new("其他行政事业单位离退休", "其他行政事业单位养老支出", 2019, Book2020),
        new("其他扶贫", "其他巩固脱贫攻坚成果衔接乡村振兴支出", 2021, Book2022),
        new("国土资源局", "自然资源主管部门现名", 2019, Reform, IsOrgan: true),
        new("卫生和计划生育委员会", "卫生健康委员会", 2019, Reform, IsOrgan: true),
        new("卫生和计划生育局", "卫生健康局", 2019, Reform, IsOrgan: true),
        new("环境保护局", "生态环境局", 2019, Reform, IsOrgan: true),
        new("工商行政管理局", "市场监督管理局", 2019, Reform, IsOrgan: true),
        new("质量技术监督局", "市场监督管理局", 2019, Reform, IsOrgan: true),
        new("食品药品监督管理局", "市场监督管理局", 2019, Reform, IsOrgan: true),
        new("安全生产监督管理局", "应急管理局", 2019, Reform, IsOrgan: true),
    ];
}
