using Mingzhang.Accounts;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>年度总体目标的实际完成情况写完成了什么, 不照抄预期目标.</summary>
internal sealed class P154AchievementsAreReported : SheetRule
{
    public override bool NeedsEveryPage => true;

    private const int Shortest = 10;

    private protected override IEnumerable<Outcome> Check(AccountSet account, RescoredSheet sheet)
    {
        if (sheet.Sheet.Goal is not { Expected: { } expected } goal) yield return SheetWords.Missing(sheet, "实际完成情况应回应预期目标", "the achievement must answer the goal", "年度总体目标 goal of the year");
        else if (goal.Achieved is not { } achieved)
            yield return SheetWords.Fault(this, Level.Warning, expected.Place, sheet.Chinese() + "有预期目标，没有实际完成情况。", Sums.Capital(sheet.English()) + " has a goal and no achievement.", [], "补写实际完成情况", "Say what was achieved.");
        else if (Plain(expected.Text).Length >= Shortest && Plain(expected.Text) == Plain(achieved.Text))
            yield return SheetWords.Fault(this, Level.Review, achieved.Place, sheet.Chinese() + "的实际完成情况与预期目标一字不差，没有写完成了什么。", Sums.Capital(sheet.English()) + ": the achievement repeats the goal word for word.", [], "写明实际完成的工作和成效", "Say what was done and what came of it.");
        else yield return new Outcome.Holds("实际完成情况回应了预期目标", "the achievement answers the goal");
    }

    private static string Plain(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
