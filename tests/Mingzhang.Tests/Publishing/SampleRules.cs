using Mingzhang.Publishing;

namespace Mingzhang.Tests.Publishing;

/// <summary>Rules of the sample report, shown with it and nowhere else.</summary>
internal static class SampleRules
{
    public static readonly Tool Tool = new("mingzhang", "1.2.3", "4 rules");

    public static readonly IReadOnlyList<RuleText> All =
    [
        new("B201", "合计等于各列之和", "The total is the sum of its columns", "# B201 合计等于各列之和 · The total is the sum of its columns\n"),
        new("B203", "合计等于各行之和", "The total is the sum of its rows", "# B203 合计等于各行之和 · The total is the sum of its rows\n"),
        new("R301", "占比等于部分除以总体", "A share is the part divided by the whole", "# R301 占比等于部分除以总体 · A share is the part divided by the whole\n"),
        new("T105", "不留模板选择项", "No choice of the template is left over", "# T105 不留模板选择项 · No choice of the template is left over\n"),
    ];

    public static RuleText? Find(string code) => All.FirstOrDefault(rule => rule.Code == code);
}
