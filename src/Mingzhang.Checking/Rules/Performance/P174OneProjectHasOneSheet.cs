using Mingzhang.Accounts;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>一个一级项目一张自评表, 同一项目不重复填报.</summary>
internal sealed class P174OneProjectHasOneSheet : Rule
{
    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var named = Rescore.Of(account).Where(s => s.Sheet is { IsOverall: false, Project: not null }).ToList();
        if (named.Count == 0) yield break;
        foreach (var twice in named.GroupBy(s => ProjectNames.Core(s.Sheet.Project!)).Where(g => g.Count() > 1))
        {
            var (first, second) = (twice.First(), twice.ElementAt(1));
            yield return SheetWords.Fault(this, Level.Warning, SheetWords.PlaceOf(second.Sheet),
                "项目“" + second.Sheet.Project + "”有 " + Written.Plain(twice.Count()) + " 张自评表（第 " + Written.Plain(first.Sheet.Table.Line) + " 行和第 " + Written.Plain(second.Sheet.Table.Line) + " 行）" + Totals(twice) + "，一个项目应只有一张。",
                "The project \"" + second.Sheet.Project + "\" has " + Written.Plain(twice.Count()) + " score sheets (lines " + Written.Plain(first.Sheet.Table.Line) + " and " + Written.Plain(second.Sheet.Table.Line) + "); one is due.",
                twice.Select(s => s.Sheet.TotalScore), "删去重复的一张，或改正项目名称", "Remove one, or correct the name of the project.");
        }
        yield return new Outcome.Holds("一个项目一张自评表", "one sheet a project");
    }

    private static string Totals(IEnumerable<RescoredSheet> sheets) =>
        sheets.Select(s => s.PrintedTotal).OfType<decimal>().ToList() is { Count: > 1 } totals ? "，总分分别为 " + string.Join("、", totals.Select(Written.Plain)) : "";
}
