using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>文中评为优的项目数等于总分 90 分以上的自评表数, where the sheets of all projects are in the document. Other grades begin elsewhere from place to place.</summary>
internal sealed class P183BestGradesAreThoseOfTheSheets : Rule
{
    private const decimal Best = 90m;
    private const string Chinese = "评为优的项目数应等于自评总分在 90 分以上的项目数";
    private const string English = "the projects graded best must be those with a total of 90 or more";

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var totals = ProjectSheets.Of(account).Select(s => s.Sheet.TotalScore).ToList();
        foreach (var tally in GradeTally.Of(account))
        {
            if (tally.Counts.FirstOrDefault(c => c.Grade == '优').Count is not { } said) continue;
            if (totals.Count < 2 || totals.Contains(null) || !tally.Wholes.Any(w => w.Value == totals.Count)) yield return Sums.Missing(Chinese, English, "所有项目的自评表 the sheets of all projects");
            else if (totals.Count(t => t!.Value >= Best) is var best && best == said.Value) yield return new Outcome.Holds(Chinese, English);
            else yield return Differs(said, totals!, best);
        }
    }

    private Outcome Differs(Figure said, List<Figure?> totals, int best)
    {
        var listed = string.Join("、", totals.Select(t => Written.Of(t!)));
        var outcome = SheetWords.Fault(this, Level.Warning, said.Place,
            "文中称评为优的项目 " + Written.Of(said) + " 个，各自评表总分为 " + listed + "，90 分以上的有 " + Written.Plain(best) + " 个。",
            "The text counts " + Written.Of(said) + " projects of the best grade; the totals are " + listed + ", of which " + Written.Plain(best) + " are 90 or more.",
            totals, "核对各等次的项目数", "Check the number of projects of each grade.");
        return outcome is Outcome.Found found ? new Outcome.Found(found.Finding with { Figures = [new(said, FindingFigure.Culprit), .. found.Finding.Figures] }) : outcome;
    }
}
