using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>文中的平均得分等于各项目自评表总分的平均, where the sheets of all projects are in the document.</summary>
internal sealed class P180AverageIsThatOfTheSheets : Rule
{
    private const string Chinese = "文中的平均得分应等于各项目自评表总分的平均数";
    private const string English = "The average score of the text must be that of the totals of the project sheets";
    private const decimal Plain = 0.01m;

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        foreach (var average in account.Figures.Where(IsAverage))
        {
            var totals = ProjectSheets.Of(account).Select(s => s.Sheet).ToList();
            var count = ProjectSheets.CountBefore(account, average, totals.Count);
            if (totals.Count < 2 || totals.Exists(t => t.TotalScore is null) || count is null)
                yield return Sums.Missing(Chinese, English, "所有项目的自评表 the sheets of all projects");
            else yield return new Outcome.Related(Average(average, count, totals));
        }
    }

    private static bool IsAverage(Figure figure) =>
        figure is { Place.InTable: false, Address: { Scope.Name: { } name } address } && address.Concept == Concepts.Score && name.Contains("平均", StringComparison.Ordinal) && !name.Contains("加权", StringComparison.Ordinal);

    private static RatioRelation Average(Figure average, Figure count, List<ScoreSheet> sheets) =>
        new(Chinese, English, average, [.. sheets.Select(s => new Term(Plain, s.TotalScore!, s.Name))], [Rates.Whole(count)]) { Level = Level.Warning };
}
