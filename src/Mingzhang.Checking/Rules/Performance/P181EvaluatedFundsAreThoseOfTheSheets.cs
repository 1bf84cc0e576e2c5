using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>自评涉及的资金等于各项目自评表的资金之和 (年初预算, 全年预算 or 执行), where the sheets of all projects are in the document.</summary>
internal sealed class P181EvaluatedFundsAreThoseOfTheSheets : Rule
{
    private const string Chinese = "自评涉及的资金应等于各项目自评表的资金之和";
    private const string English = "The funds evaluated must be those of the project sheets";

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var sheets = ProjectSheets.Of(account);
        foreach (var amount in account.Figures.Where(f => f is { Place.InTable: false, Unit.Kind: QuantityKind.Money, Address: { Measure: Measure.Value } a } && a.Concept == Concepts.ProjectsAmount))
        {
            var count = ProjectSheets.CountBefore(account, amount, sheets.Count);
            var sums = sheets.Count > 1 && count is not null && Nearest.SamePassage(count, amount) ? Candidates(amount, [.. sheets.Select(s => s.Sheet.Money.Total)]).ToList() : [];
            if (sums.Count == 0) yield return Sums.Missing(Chinese, English, "所有项目的自评表 the sheets of all projects");
            else yield return new Outcome.Related(sums.Find(s => Judge.Of(s).Holds) ?? sums.MinBy(Gap)!);
        }
    }

    /// <summary>涉及资金 does not say which; 全年预算数 and 执行数 do.</summary>
    private static IEnumerable<LinearRelation> Candidates(Figure amount, List<MoneyRow?> money)
    {
        var stage = amount.Address!.Stage;
        List<Figure?>[] columns = [money.ConvertAll(m => m?.Adjusted ?? m?.Initial), money.ConvertAll(m => m?.Initial), money.ConvertAll(m => m?.Final)];
        foreach (var column in columns.Where(c => !c.Contains(null)))
            if (stage is not Stage.AdjustedBudget || column[0]!.Address!.Stage != Stage.Final)
                yield return new(Chinese, English, [Sums.Minus(amount, "涉及资金"), .. column.Select(f => Sums.Plus(f!, f!.Address!.Scope.Name ?? ""))]) { Level = Level.Warning };
    }

    private static decimal Gap(LinearRelation sum) => Math.Abs(sum.Terms.Sum(t => t.Coefficient * t.Figure.Common));
}
