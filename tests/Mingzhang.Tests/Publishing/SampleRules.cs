using Mingzhang.Checking.Rules;
using Mingzhang.Publishing;

namespace Mingzhang.Tests.Publishing;

/// <summary>Rules of the sample report, shown with it and nowhere else.</summary>
internal static class SampleRules
{
    public static readonly Tool Tool = new("mingzhang", "1.2.3", "4 rules");

    public static readonly IReadOnlyList<RulePage> All =
    [
        Page("B201", "合计等于各列之和", "The total is the sum of its columns"),
        Page("B203", "合计等于各行之和", "The total is the sum of its rows"),
        Page("R301", "占比等于部分除以总体", "A share is the part divided by the whole"),
        Page("T105", "不留模板选择项", "No choice of the template is left over"),
    ];

    public static RulePage? Find(string code) => All.FirstOrDefault(rule => rule.Code == code);

    private static RulePage Page(string code, string chinese, string english) => new()
    {
        Code = code,
        TitleChinese = chinese,
        TitleEnglish = english,
        Chinese = chinese + "。",
        English = english + ".",
        Authority = "",
        Formula = "",
        Tolerance = "",
        Traps = "",
        Cases = [],
        Text = $"# {code} {chinese} · {english}\n",
    };
}
