namespace Mingzhang.Publishing;

/// <summary>The families of rules, by the letter of their codes.</summary>
internal static class Families
{
    public static string Name(char letter, Language language) => letter switch
    {
        'B' => language.Say("表内平衡", "Balance within a statement"),
        'C' => language.Say("同一数字多处一致", "Copies of one figure"),
        'H' => language.Say("科目层级与代码", "Classification and codes"),
        'R' => language.Say("比率与增减", "Ratios and growth"),
        'N' => language.Say("文字说明", "Narrative"),
        'P' => language.Say("绩效评分", "Performance scoring"),
        'D' => language.Say("公开内容是否完整", "Completeness of disclosure"),
        'T' => language.Say("文字与格式", "Form of the text"),
        'Y' => language.Say("年度之间", "Between years"),
        _ => letter.ToString(),
    };
}
