using Mingzhang.Accounts;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>某科目支出恰为若干项目执行数之和的, 其完成预算的比率应与这些项目的预算相符. Budgets may have been cut at the year's end, so for review.</summary>
internal sealed class P170CompletionAgreesWithSheets : Rule
{
    private const int MostProjects = 12;

    private sealed record Project(string Name, Figure Budget, Figure Final);

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var projects = Rescore.Of(account).Where(s => !s.Sheet.IsOverall && s.Sheet.Money is { Budget.Value: > 0, Final.Value: > 0 })
            .Select(s => new Project(s.Sheet.Project ?? "", s.Sheet.Money.Budget!, s.Sheet.Money.Final!)).Take(MostProjects).ToList();
        if (projects.Count == 0) yield break;
        foreach (var rate in Rates.Of(account, Measure.Completion).Where(r => r.Address!.Function is not null && r.Address.Base!.Stage != Stage.InitialBudget))
        {
            if (Nearest.At(account, rate.Address!.Quantity, rate) is not { Value: > 0 } final || Making(projects, final) is not { } makers) continue;
            if (account.At(rate.Address.Base!).Any()) continue;
            yield return Judged(rate, final, makers);
        }
    }

    /// <summary>The only projects whose executions add up to the amount.</summary>
    private static List<Project>? Making(List<Project> projects, Figure final)
    {
        List<Project>? found = null;
        for (var set = 1; set < 1 << projects.Count; set++)
        {
            var chosen = projects.Where((_, i) => (set >> i & 1) != 0).ToList();
            if (chosen.Sum(p => p.Final.Common) != final.Common) continue;
            if (found is not null) return null;
            found = chosen;
        }
        return found;
    }

    private Outcome Judged(Figure rate, Figure final, List<Project> makers)
    {
        var budget = makers.Sum(p => p.Budget.Common);
        if (rate.Interval.Low * budget <= 100 * final.Common && rate.Interval.High * budget >= 100 * final.Common) return new Outcome.Holds("完成预算的比率与项目自评表相符", "the completion rate agrees with the project sheets");
        var done = Math.Round(100 * final.Common / budget, 2, MidpointRounding.AwayFromZero);
        var finals = string.Join(" + ", makers.Select(p => Written.Of(p.Final)));
        var budgets = string.Join(" + ", makers.Select(p => Written.Of(p.Budget)));
        return SheetWords.Fault(this, Level.Review, rate.Place,
            AddressText.Chinese(final.Address) + "支出 " + Written.Of(final) + (makers.Count > 1 ? " = " + finals : "") + "，是" + string.Join("、", makers.Select(p => "“" + p.Name + "”")) + "的执行数；按自评表全年预算 " + budgets + " = " + Written.Plain(budget) + "，完成 " + Written.Plain(done) + "%，文中写完成预算 " + Written.Of(rate) + "。",
            Written.Of(final) + (makers.Count > 1 ? " = " + finals : "") + " is what the sheets of " + string.Join(", ", makers.Select(p => "\"" + p.Name + "\"")) + " execute; their budgets " + budgets + " make it " + Written.Plain(done) + " %, but the text says " + Written.Of(rate) + ".",
            [rate, final, .. makers.SelectMany(p => new[] { p.Budget, p.Final })], "核对预算数（调整后的预算应与自评表一致）", "Check the budget: the adjusted one must be that of the sheets.");
    }
}
