using Mingzhang.Accounts;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>定量指标的完成值是数, 不是“已完成”.</summary>
internal sealed class P142NumbersAnswerNumbers : LineRule
{
    private protected override Outcome? Check(RescoredSheet sheet, RescoredLine line, Indicator indicator)
    {
        if (indicator.Target is not Quantity || indicator.Actual is BlankValue) return null;
        if (indicator.Actual is not (Completion or Grade or GradeScale or Phrase { Text.Length: <= 12 }) || HasDigit(indicator.Actual.Text)) return Held("定量指标以数作答", "numbers are answered with numbers");
        return SheetWords.Fault(this, Level.Warning, sheet, indicator, "指标值是数，完成值“" + indicator.Actual.Text + "”不是数，无法核对得分", "the target is a number and the answer \"" + indicator.Actual.Text + "\" is none, so the score cannot be verified",
            "填实际完成的数值", "Fill in the number.");
    }

    private static bool HasDigit(string text) => text.Any(c => char.IsAsciiDigit(c) || "一二三四五六七八九十百千零两".Contains(c, StringComparison.Ordinal));
}
