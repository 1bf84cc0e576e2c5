using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>绩效目标是本单位的, 不是抄自他类单位: words that belong to another kind of unit stand among the goals.</summary>
internal sealed class P173GoalsFitTheUnit : Rule
{
    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var goals = Prose.Of(account) is var prose ? prose.Passages.Where(p => p.IsBody && p.Text.Contains("绩效目标", StringComparison.Ordinal)).Concat(prose.Cells.Where(c => c.Part == Part.Sheets)).ToList() : [];
        if (goals.Count == 0) yield break;
        if (account.Entity is not { } entity)
        {
            yield return Sums.Missing("绩效目标应是本单位的", "goals must be those of the unit", "单位名称 name of the unit");
            yield break;
        }
        foreach (var (words, units, kind) in UnitKinds.All)
        {
            if (Array.Exists(units, u => entity.Contains(u, StringComparison.Ordinal))) continue;
            if (Found(goals, words) is var (stretch, word)) yield return Foreign(entity, stretch, word, kind);
        }
        yield return new Outcome.Holds("绩效目标是本单位的", "the goals are those of the unit");
    }

    private static (Stretch Stretch, string Word)? Found(List<Stretch> goals, string[] words)
    {
        foreach (var word in words)
            foreach (var goal in goals)
                if (goal.Text.Contains(word, StringComparison.Ordinal)) return (goal, word);
        return null;
    }

    private Outcome Foreign(string entity, Stretch stretch, string word, string kind) =>
        SheetWords.Fault(this, Level.Review, stretch.PlaceOf(stretch.Text.IndexOf(word, StringComparison.Ordinal), word.Length),
            "绩效目标中的“" + word + "”是" + kind + "类单位的用语，" + entity + "的目标可能抄自他处：“" + stretch.Quote(stretch.Text.IndexOf(word, StringComparison.Ordinal), word.Length) + "”。",
            "\"" + word + "\" among the goals belongs to units of another kind; the goals of " + entity + " may have been copied.", [], "按本单位职能改写绩效目标", "Write the goals for this unit's own duties.");
}
